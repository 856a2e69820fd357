import type { AtRisk } from '../../../../shared/insights.ts';

/**
 * The steps of a curve with its beginning, up to the last day; days with a count of those still waiting have a row too,
 * so that what stands under the axis stands in the table.
 */
export function curveRows<Step extends { day: number }>(
  steps: readonly Step[],
  atRisk: readonly AtRisk[],
  lastDay: number,
  start: Step,
): (Step & { waiting: number | null })[] {
  const counts = new Map(atRisk.map(({ day, count }) => [day, count]));
  const days = new Set([0, ...steps.map(({ day }) => day), ...counts.keys()]);
  return [...days]
    .filter((day) => day <= lastDay)
    .sort((a, b) => a - b)
    .map((day) => ({
      ...start,
      ...steps.findLast((step) => step.day <= day),
      day,
      waiting: counts.get(day) ?? null,
    }));
}

/** Where the drawing of a curve ends: its last day lasts until the next. */
export function endOf(lastDay: number): number {
  return lastDay + 1;
}

/** The rows as they are drawn: the last once more at the end of its day, or its step could not be seen. */
export function drawnRows<Row extends { day: number }>(rows: readonly Row[], lastDay: number): Row[] {
  const last = rows.at(-1);
  return last ? [...rows, { ...last, day: endOf(lastDay) }] : [];
}
