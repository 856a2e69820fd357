import { addDays } from '../../../../shared/domain/days.ts';
import type { Period } from '../api/explorer.ts';

export const PERIODS = ['all', 'month', 'quarter', 'year', 'own'] as const;
export type PeriodChoice = (typeof PERIODS)[number];

export const PERIOD_NAMES: Record<PeriodChoice, string> = {
  all: 'All time',
  month: 'Last 30 days',
  quarter: 'Last 3 months',
  year: 'Last 12 months',
  own: 'Own dates',
};

const LENGTHS: Partial<Record<PeriodChoice, number>> = { month: 30, quarter: 91, year: 365 };

/** The days of a choice, seen from `today`; `own` is taken as it is. */
export function periodOf(choice: PeriodChoice, own: Period, today: string): Period {
  if (choice === 'own') return own;
  const length = LENGTHS[choice];
  if (length === undefined) return { from: null, to: null };
  return { from: addDays(today, 1 - length), to: today };
}

/** Every month from the first to the last, `YYYY-MM`, so that quiet months keep their place. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let name = first; name <= last; name = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
