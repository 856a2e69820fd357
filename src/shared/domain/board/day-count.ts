const DAY_MS = 86_400_000;

/** Whole calendar days from one `YYYY-MM-DD` day to another; never below zero, and zero when a day is unreadable. */
export function dayCount(from: string, to: string): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  return Number.isFinite(days) && days > 0 ? days : 0;
}
