import { addDays } from '../../../../shared/domain/days.ts';
/** What the progress report covers; it stands in the address of the screen and of the pages. */
export type ReportChoice = {
  /** `YYYY-MM-DD`, both inclusive. */
  from: string;
  to: string;
  /** Whether all applications of the period are listed, or only the latest ten. */
  rows: 'latest' | 'all';
};

/** Earlier than anything a person records: a period that begins here has no beginning. */
export const THE_START = '1900-01-01';
export const LATEST_ROWS = 10;

export type QuickPeriod = { label: string; from: string; to: string };

/** The periods that one press chooses, up to and with `today`. */
export function quickPeriods(today: string): QuickPeriod[] {
  return [
    { label: 'This month', from: `${today.slice(0, 8)}01`, to: today },
    { label: 'Last 4 weeks', from: addDays(today, -27), to: today },
    { label: 'Last 3 months', from: monthsBefore(today, 3), to: today },
    { label: 'All', from: THE_START, to: today },
  ];
}

/** What is covered when nothing was chosen. */
export function usualChoice(today: string): ReportChoice {
  return { from: monthsBefore(today, 3), to: today, rows: 'latest' };
}

/** Reads the choice from an address; what is missing or no day there is as in `otherwise`. */
export function readChoice(query: URLSearchParams, otherwise: ReportChoice): ReportChoice {
  const rows = query.get('rows');
  return {
    from: readDay(query.get('from')) ?? otherwise.from,
    to: readDay(query.get('to')) ?? otherwise.to,
    rows: rows === null ? otherwise.rows : rows === 'all' ? 'all' : 'latest',
  };
}

/** The choice as the part of an address behind the question mark. */
export function writeChoice({ from, to, rows }: ReportChoice): string {
  return `from=${from}&to=${to}&rows=${rows === 'all' ? 'all' : LATEST_ROWS}`;
}

function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || isoDay(day) !== text ? null : text;
}

/** The same day of an earlier month, or its last day where that month is shorter. */
function monthsBefore(today: string, months: number): string {
  const day = new Date(`${today.slice(0, 8)}01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(Number(today.slice(8)), last));
  return isoDay(day);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
