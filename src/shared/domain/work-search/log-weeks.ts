import type { LogWeekStart } from '../../work-search.ts';
import { addDays } from '../days.ts';
import { type Week, weekOf } from '../weeks.ts';

/** A week of the log with what was done in it. */
export type LogWeek<Entry> = Week & { entries: Entry[] };

type Dated = { day: string; minutes: number | null };

/** The whole weeks that a period touches: claims are for weeks, so a period is widened to them. */
export function wholeWeeks(period: Week, weekStart: LogWeekStart): Week {
  return { from: weekOf(period.from, weekStart).from, to: weekOf(period.to, weekStart).to };
}

/** Every week that a period touches, the first one first, with its entries in their order; one without any is empty. */
export function weeksOfLog<Entry extends Dated>(
  entries: readonly Entry[],
  period: Week,
  weekStart: LogWeekStart,
): LogWeek<Entry>[] {
  const byWeek = Map.groupBy(entries, ({ day }) => weekOf(day, weekStart).from);
  const { from, to } = wholeWeeks(period, weekStart);
  const weeks: LogWeek<Entry>[] = [];
  for (let first = from; first <= to; first = addDays(first, 7))
    weeks.push({ from: first, to: addDays(first, 6), entries: byWeek.get(first) ?? [] });
  return weeks;
}

/** What stands below a week: how many entries, on how many days, and how many minutes were noted. */
export function footerCounts(entries: readonly Dated[]): { entries: number; days: number; minutes: number } {
  return {
    entries: entries.length,
    days: new Set(entries.map(({ day }) => day)).size,
    minutes: entries.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  };
}
