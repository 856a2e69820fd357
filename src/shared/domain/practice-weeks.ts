import type { Settings } from '../settings.ts';
import { addDays } from './days.ts';
import { weekOf } from './weeks.ts';

/** A week by its first day; no minutes is a week of rest. */
export type PracticeWeek = { week: string; minutes: number };

/**
 * Minutes by week from the first day of practice until the week that holds `until` (or the last day of practice, when
 * that is later), weeks of rest among them; none without practice.
 */
export function practiceWeeks(
  days: readonly { day: string; minutes: number }[],
  weekStart: Settings['weekStart'],
  until: string,
): PracticeWeek[] {
  const minutes = new Map<string, number>();
  for (const { day, minutes: more } of days) {
    const week = weekOf(day, weekStart).from;
    minutes.set(week, (minutes.get(week) ?? 0) + more);
  }
  const [first, ...others] = [...minutes.keys()].sort();
  if (first === undefined) return [];
  const last = [others.at(-1) ?? first, weekOf(until, weekStart).from].sort().at(-1) ?? first;
  const weeks: PracticeWeek[] = [];
  for (let week = first; week <= last; week = addDays(week, 7))
    weeks.push({ week, minutes: minutes.get(week) ?? 0 });
  return weeks;
}
