import type { Control, Grade } from '../../../../shared/endings.ts';

/** Who says so, where it stands alone. */
export const GRADE_NAMES: Record<Grade, string> = {
  said: 'They said it',
  feedback: 'Feedback received',
  own: 'My view',
};

/** In the order of the charts: what is nearest to one's own hands lies at the bottom. */
export const CHART_CONTROLS: readonly Control[] = ['within', 'partly', 'outside', 'unknown'];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11` as "Nov 2026", or "Nov" where the year is clear. */
export function monthName(month: string, withYear = true): string {
  const [year = '', number = ''] = month.split('-');
  const name = MONTHS[Number(number) - 1] ?? month;
  return withYear ? `${name} ${year}` : name;
}
