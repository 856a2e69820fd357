import type { Settings } from '../settings.ts';
import { addDays } from './days.ts';

export type Week = { from: string; to: string };

// As getUTCDay counts.
const FIRST_DAY: Record<Settings['weekStart'], number> = { sunday: 0, monday: 1, saturday: 6 };

/** The week that holds a day (`YYYY-MM-DD`), from its first day to its last. */
export function weekOf(day: string, weekStart: Settings['weekStart']): Week {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const from = addDays(day, -((weekday - FIRST_DAY[weekStart] + 7) % 7));
  return { from, to: addDays(from, 6) };
}
