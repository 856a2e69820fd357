import type { RhythmWeek } from '../../insights.ts';
import type { Settings } from '../../settings.ts';
import { addDays } from '../days.ts';
import { weekOf } from '../weeks.ts';

/** The days on which something was done or heard; one day may stand several times. */
export type RhythmDays = { sent: readonly string[]; interviews: readonly string[]; heard: readonly string[] };

/**
 * What each week of a period held, from its first day on. Weeks before anything ever happened are left out, empty ones
 * after that stay: a week of rest is a week. Days outside the period do not count, even in a week it touches.
 */
export function weekRhythm(
  days: RhythmDays,
  period: { from: string; to: string },
  weekStart: Settings['weekStart'],
): RhythmWeek[] {
  const inPeriod = (day: string) => day >= period.from && day <= period.to;
  const sent = countDays(days.sent.filter(inPeriod));
  const interviews = countDays(days.interviews.filter(inPeriod));
  const heard = countDays(days.heard.filter(inPeriod));
  const first = [...days.sent, ...days.interviews, ...days.heard].reduce<string | null>(
    (earliest, day) => (earliest === null || day < earliest ? day : earliest),
    null,
  );
  if (first === null || first > period.to) return [];
  const weeks: RhythmWeek[] = [];
  let { from } = weekOf(period.from, weekStart);
  if (first > period.from) from = weekOf(first, weekStart).from;
  for (; from <= period.to; from = addDays(from, 7)) {
    const week = { from, sent: 0, interviews: 0, heard: 0 };
    for (let day = 0; day < 7; day += 1) {
      const on = addDays(from, day);
      week.sent += sent.get(on) ?? 0;
      week.interviews += interviews.get(on) ?? 0;
      week.heard += heard.get(on) ?? 0;
    }
    weeks.push(week);
  }
  return weeks;
}

function countDays(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
