import type { Settings } from '../settings.ts';
import { addDays } from './days.ts';
import { weekOf } from './weeks.ts';

type WeekStart = Settings['weekStart'];

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The weeks that hold the days of a month (`YYYY-MM`), each as seven days. */
export function monthWeeks(month: string, weekStart: WeekStart): string[][] {
  const weeks: string[][] = [];
  for (
    let first = weekOf(`${month}-01`, weekStart).from;
    first.slice(0, 7) <= month;
    first = addDays(first, 7)
  )
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(first, at)));
  return weeks;
}

/** The names of the days in the order of a week. */
export function weekdayNames(weekStart: WeekStart): string[] {
  // A Sunday: the days of a week that begins there are the names in their order.
  const first = new Date(`${weekOf('2023-01-01', weekStart).from}T00:00:00Z`).getUTCDay();
  return [...DAY_NAMES.slice(first), ...DAY_NAMES.slice(0, first)];
}
