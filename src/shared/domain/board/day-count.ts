import { daysBetween } from '../days.ts';

/** Whole calendar days from one `YYYY-MM-DD` day to another; never below zero, and zero when a day is unreadable. */
export function dayCount(from: string, to: string): number {
  const days = daysBetween(from, to);
  return Number.isFinite(days) && days > 0 ? days : 0;
}
