const DAY_MS = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when `to` is earlier. Clock changes do not matter. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / DAY_MS);
}

/** The day `count` days after `day`, both `YYYY-MM-DD`; before it when `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date(startOf(day) + count * DAY_MS).toISOString().slice(0, 10);
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
