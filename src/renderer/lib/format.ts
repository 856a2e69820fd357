import type { Settings } from '../../shared/settings.ts';

export type DateFormat = Settings['dateFormat'];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The local day of a moment, `YYYY-MM-DD`; without one, today. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day with its year, as the person wants dates written. */
export function formatDay(day: string, format: DateFormat): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (format === 'iso') return day;
  if (format === 'day_first') return `${date}/${month}/${year}`;
  if (format === 'month_first') return `${month}/${date}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A day near now, without its year: `Fri 27 Nov`, or `Fri 11-27`, `Fri 27/11`, `Fri 11/27`. */
export function formatShortDay(day: string, format: DateFormat): string {
  const [, month = '', date = ''] = day.split('-');
  const weekday = WEEKDAYS[new Date(startOf(day)).getUTCDay()] ?? '';
  if (format === 'iso') return `${weekday} ${month}-${date}`;
  if (format === 'day_first') return `${weekday} ${date}/${month}`;
  if (format === 'month_first') return `${weekday} ${month}/${date}`;
  return `${weekday} ${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`;
}

/** A wall-clock time `YYYY-MM-DDTHH:MM` as a short day and its time: `Thu 26 Nov, 10:00`. */
export function formatLocalTime(localTime: string, format: DateFormat): string {
  const [day = '', time = ''] = localTime.split('T');
  return `${formatShortDay(day, format)}, ${time}`;
}

/** The local time of a moment in milliseconds, `14:32`. */
export function formatClock(moment: number): string {
  const date = new Date(moment);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
