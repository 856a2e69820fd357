const DAY_MS = 86_400_000;

/** The day so many days from `today`, both as `YYYY-MM-DD`; negative lies in the past. */
export function dayFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Noon of that day in UTC, for moments at which something was written down. */
export function noon(today: string, days: number): string {
  return `${dayFrom(today, days)}T12:00:00.000Z`;
}
