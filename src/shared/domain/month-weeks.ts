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

/** The same day of another month, or that month's last day. */
export function monthAway(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(date, last.getUTCDate())).padStart(2, '0')}`;
}

/** A month (`YYYY-MM`) in words: "November 2026". */
export function monthName(month: string): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
