import { practiceWeeks } from '../../../../shared/domain/practice-weeks.ts';
import type { Settings } from '../../../../shared/settings.ts';
import type { PlanHead } from '../../../../shared/skills.ts';
import { SERIES_DRAWN, WEEKS_DRAWN, type WeekRow } from './weeks-chart.tsx';

type PracticeDay = { planId: number; day: string; minutes: number };

/** Minutes by week over all plans: the rows that are drawn, and how many weeks and plans there are in all. */
export type AllPlansWeeks = { weeks: WeekRow[]; names: string[]; allWeeks: number; plans: number };

/** Minutes by week with a series for each plan; plans for which no pattern is left share the last one. */
export function allPlansWeeks(
  plans: readonly PlanHead[],
  days: readonly PracticeDay[],
  weekStart: Settings['weekStart'],
  until: string,
): AllPlansWeeks {
  const all = practiceWeeks(days, weekStart, until);
  const own = plans.filter(({ id }) => days.some(({ planId, minutes }) => planId === id && minutes > 0));
  const alone = own.length > SERIES_DRAWN ? own.slice(0, SERIES_DRAWN - 1) : own;
  const others = own.slice(alone.length);
  const groups = [
    ...alone.map(({ id, skill }) => ({ name: skill, ids: new Set([id]) })),
    ...(others.length > 0 ? [{ name: 'Other plans', ids: new Set(others.map(({ id }) => id)) }] : []),
  ];
  const byGroup = groups.map(({ ids }) => {
    const some = days.filter(({ planId }) => ids.has(planId));
    return new Map(practiceWeeks(some, weekStart, until).map(({ week, minutes }) => [week, minutes]));
  });
  return {
    weeks: all.slice(-WEEKS_DRAWN).map(({ week, minutes }) => ({
      week,
      minutes: byGroup.map((group) => group.get(week) ?? 0),
      total: minutes,
    })),
    names: groups.map(({ name }, at) =>
      groups.findIndex((one) => one.name === name) === at ? name : `${name} (${at + 1})`,
    ),
    allWeeks: all.length,
    plans: own.length,
  };
}
