import { addDays } from '../../shared/domain/days.ts';

/** Days `YYYY-MM-DD`, both inclusive. */
export type Period = { from: string; to: string };
export type QuickPeriod = Period & { label: string };

/** Earlier than anything a person records: a period that begins here has no beginning. */
export const THE_START = '1900-01-01';
export const PERIOD_REVERSED = 'The period ends before it begins. Choose a later last day.';

/** The periods that one press chooses, up to and with `today`. */
export function quickPeriods(today: string): QuickPeriod[] {
  return [
    { label: 'This month', from: `${today.slice(0, 8)}01`, to: today },
    { label: 'Last 4 weeks', from: addDays(today, -27), to: today },
    { label: 'Last 3 months', ...usualPeriod(today) },
    { label: 'All', from: THE_START, to: today },
  ];
}

/** What is covered when nothing was chosen: the last three months. */
export function usualPeriod(today: string): Period {
  return { from: monthsBefore(today, 3), to: today };
}

/** Reads the period from an address (`from`, `to`); what is missing or no day there is as in `otherwise`. */
export function readPeriod(query: URLSearchParams, otherwise: Period): Period {
  return {
    from: readDay(query.get('from')) ?? otherwise.from,
    to: readDay(query.get('to')) ?? otherwise.to,
  };
}

/** The period in words, with days written by `day`. */
export function periodWords(period: Period, day: (on: string) => string): string {
  return period.from === THE_START
    ? `All, up to ${day(period.to)}`
    : `${day(period.from)} to ${day(period.to)}`;
}

/** A day as an address holds it, or null for anything else. */
export function readDay(text: string | null): string | null {
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
