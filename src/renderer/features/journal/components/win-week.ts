import { type Week, weekOf } from '../../../../shared/domain/weeks.ts';
import type { Win } from '../../../../shared/wins.ts';
import { today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';

/** The week of today, as the person's weeks begin. */
export function useThisWeek(): Week {
  return weekOf(today(), useSettings().weekStart);
}

/** Wins by the week they fall in, in the order they come. */
export function winsByWeek(
  wins: readonly Win[],
  weekStart: Parameters<typeof weekOf>[1],
): { week: Week; wins: Win[] }[] {
  const groups = Map.groupBy(wins, ({ day }) => weekOf(day, weekStart).from);
  return [...groups].map(([from, some]) => ({ week: weekOf(from, weekStart), wins: some }));
}
