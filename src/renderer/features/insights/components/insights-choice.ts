import { LIMITS } from '../../../../shared/applications.ts';
import { addDays } from '../../../../shared/domain/days.ts';
import { GRADES, type Grade } from '../../../../shared/endings.ts';
import { type InsightsChoices, type InsightsFilter, MOST_SOURCES } from '../../../../shared/insights.ts';

export const PERIODS = ['all', 'year', 'quarter', 'month', 'own'] as const;
export type PeriodChoice = (typeof PERIODS)[number];

export const PERIOD_NAMES: Record<PeriodChoice, string> = {
  all: 'All time',
  year: 'This year',
  quarter: 'Last 90 days',
  month: 'Last 30 days',
  own: 'Own dates',
};

/** What stands in the filter bar; it is kept in the address of the screen and of its pages. */
export type InsightsChoice = {
  period: PeriodChoice;
  /** Own dates, `YYYY-MM-DD`; null: open at that side. They are kept while another period is chosen. */
  from: string | null;
  to: string | null;
  /** Empty: all. */
  sources: string[];
  versionId: number | null;
  /** Whose themes are drawn: the three are never added up. */
  grade: Grade;
};

/** Reads the choice from an address; what makes no sense there is as if it was not there. */
export function readChoice(query: URLSearchParams): InsightsChoice {
  const version = Number(query.get('version'));
  return {
    period: PERIODS.find((one) => one === query.get('period')) ?? 'all',
    from: readDay(query.get('from')),
    to: readDay(query.get('to')),
    sources: [...new Set(query.getAll('source'))]
      .filter((name) => name.length <= LIMITS.line)
      .slice(0, MOST_SOURCES),
    versionId: Number.isSafeInteger(version) && version > 0 ? version : null,
    grade: GRADES.find((one) => one === query.get('grade')) ?? 'said',
  };
}

/** What the screen and its pages say while only some applications are chosen; null while all are. */
export function wholePeriodWords({
  sources,
  versionId,
}: Pick<InsightsFilter, 'sources' | 'versionId'>): string | null {
  return sources.length === 0 && versionId === null
    ? null
    : 'Themes and practice are of the whole period, whatever the source or version, and plans as they stand today.';
}

/** The name of a version, also of one that was taken off the lists while its address stayed. */
export function versionName(id: number, versions: InsightsChoices['versions']): string {
  return versions.find((one) => one.id === id)?.name ?? 'a version no longer on the lists';
}

/** The choice as the part of an address behind the question mark; what is as usual is left out. */
export function writeChoice({
  period,
  from,
  to,
  sources,
  versionId,
  grade,
}: InsightsChoice): URLSearchParams {
  const query = new URLSearchParams();
  if (period !== 'all') query.set('period', period);
  if (from !== null) query.set('from', from);
  if (to !== null) query.set('to', to);
  for (const source of sources) query.append('source', source);
  if (versionId !== null) query.set('version', String(versionId));
  if (grade !== 'said') query.set('grade', grade);
  return query;
}

/** The days of the chosen period as seen from `today`; `first` is the day of the first application, null without any. */
function periodOf(
  { period, from, to }: InsightsChoice,
  first: string | null,
  today: string,
): { from: string; to: string } {
  const start = first !== null && first < today ? first : today;
  switch (period) {
    case 'all':
      return { from: start, to: today };
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'quarter':
      return { from: addDays(today, -89), to: today };
    case 'month':
      return { from: addDays(today, -29), to: today };
    case 'own':
      return { from: from ?? start, to: to ?? today };
  }
}

/** Which applications the figures are asked for; null while the period ends before it begins. */
export function filterOf(choice: InsightsChoice, first: string | null, today: string): InsightsFilter | null {
  const period = periodOf(choice, first, today);
  if (period.from > period.to) return null;
  return { ...period, sources: choice.sources, versionId: choice.versionId };
}

function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? null : text;
}
