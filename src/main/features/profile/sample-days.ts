import { addDays } from '../../../shared/domain/days.ts';

/** Noon of that day in UTC, for moments at which something was written down. */
export function noon(today: string, days: number): string {
  return `${addDays(today, days)}T12:00:00.000Z`;
}
