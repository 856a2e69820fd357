import { addDays, daysBetween } from '../days.ts';

/** Further ahead than this, a date without a year was more likely meant as the one just past. */
const FAR_AHEAD = 300;

/** `YYYY-MM-DD` of a day that exists in this century, or null. */
export function existingDay(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The days a date without a year can mean: the coming one, or the one just past where that is likelier, or both. */
export function daysOfYear(month: number, day: number, today: string, isPast: boolean): string[] {
  const thisYear = Number(today.slice(0, 4));
  // The 29th of February is never more than eight years away.
  const years = Array.from({ length: 17 }, (_, at) => thisYear - 8 + at);
  const days = years.flatMap((year) => existingDay(year, month, day) ?? []);
  const coming = days.find((candidate) => candidate >= today);
  const past = days.findLast((candidate) => candidate <= today);
  if (isPast) return past === undefined ? [] : [past];
  if (coming === undefined) return [];
  const isFar = month !== 2 || day !== 29 ? daysBetween(today, coming) > FAR_AHEAD : false;
  return isFar && past !== undefined ? [past, coming] : [coming];
}

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The next day with this weekday, a week ahead when it is today's own. */
export function comingWeekday(weekday: number, today: string): string {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** The last day with this weekday, a week ago when it is today's own. */
export function pastWeekday(weekday: number, today: string): string {
  return addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7));
}

/** The day with this weekday in the week, from Monday, after the one of today. */
export function weekdayOfNextWeek(weekday: number, today: string): string {
  return addDays(today, 7 - weekdayOf(today) + weekday);
}

/** The same day of the month so many months on, or the last day of a shorter month. */
export function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const months = (year ?? 0) * 12 + (month ?? 1) - 1 + count;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return addDays(
    `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`,
    Math.min(dayOfMonth ?? 1, last) - 1,
  );
}
