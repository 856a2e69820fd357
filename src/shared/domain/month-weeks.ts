import type { Settings } from '../settings.ts';
import { addDays } from './days.ts';

type WeekStart = Settings['weekStart'];

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const FIRST_DAY: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

/** The first day of the week that holds `day`. */
export function startOfWeek(day: string, weekStart: WeekStart): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday - FIRST_DAY[weekStart] + 7) % 7));
}

/** The weeks that hold the days of a month (`YYYY-MM`), each as seven days. */
export function monthWeeks(month: string, weekStart: WeekStart): string[][] {
  const weeks: string[][] = [];
  for (
    let first = startOfWeek(`${month}-01`, weekStart);
    first.slice(0, 7) <= month;
    first = addDays(first, 7)
  )
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(first, at)));
  return weeks;
}

/** The names of the days in the order of a week. */
export function weekdayNames(weekStart: WeekStart): string[] {
  const first = FIRST_DAY[weekStart];
  return [...DAY_NAMES.slice(first), ...DAY_NAMES.slice(0, first)];
}
