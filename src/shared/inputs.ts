import { z } from 'zod';
import { isTimeZone } from './domain/icalendar/zone-time.ts';

/** A calendar file cannot name days outside of these. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** A day a calendar can show. */
export const calendarDayInput = z.iso.date().refine(isInCalendar, 'Choose a day after 1900.');

/** A local wall-clock time, `YYYY-MM-DDTHH:MM`, on a day that exists; the zone travels beside it. */
export const localTimeInput = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/, 'Give a day and a time.')
  .refine((time) => calendarDayInput.safeParse(time.slice(0, 10)).success, 'Give a day and a time.');

/** The name of a time zone this computer knows. */
export const zoneInput = z.string().max(64).refine(isTimeZone, 'Choose one of the time zones.');

function isInCalendar(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}
