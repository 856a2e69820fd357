import type { Control, Grade } from '../../../../shared/endings.ts';
import type { ThemeExplorer } from '../../../../shared/endings-themes.ts';
import { rangeOf } from '../../../lib/count-words.ts';
import { counted } from '../../../lib/counted.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';
import { CONTROL_NAMES } from '../../../ui/control-sign.tsx';
import { monthsBetween } from './explorer-period.ts';
import { CHART_CONTROLS, GRADE_NAMES, monthName } from './explorer-words.ts';

export type MonthRow = { month: string } & Record<Control, number>;

const OF_GRADE: Record<Grade, string> = {
  said: 'by what they said',
  feedback: 'by feedback received',
  own: 'in my own view',
};

const FEWEST_FOR_RANGE = 5;

/** One row for each month between the first and the last of this grade; the other grades stay out. */
export function monthRows(byMonth: ThemeExplorer['byMonth'], grade: Grade): MonthRow[] {
  const rows = new Map(byMonth.filter((row) => row.grade === grade).map((row) => [row.month, row]));
  const names = [...rows.keys()].sort();
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => {
    const { within = 0, partly = 0, outside = 0, unknown = 0 } = rows.get(month) ?? {};
    return { month, within, partly, outside, unknown };
  });
}

/** The same rows as a table. */
export function monthTable(months: readonly MonthRow[]): ChartTable {
  return {
    head: ['Month', ...CHART_CONTROLS.map((control) => CONTROL_NAMES[control])],
    rows: months.map((row) => [monthName(row.month), ...CHART_CONTROLS.map((control) => row[control])]),
  };
}

/** The finding of one grade and, in a line, of how many endings; `words` name the period. */
export function monthWords(
  { outside }: ThemeExplorer,
  grade: Grade,
  words: string,
): { title: string; subtitle: string } {
  const share = outside.find((one) => one.grade === grade);
  const of = share?.of ?? 0;
  const range = share && of >= FEWEST_FOR_RANGE ? `${capital(rangeOf(share))}. ` : '';
  return {
    title:
      of === 0
        ? `No themes ${OF_GRADE[grade]}`
        : `Outside my control in ${share?.outside} of ${counted(of, 'ending')}, ${OF_GRADE[grade]}`,
    subtitle: `${range}${counted(of, 'ending')} with a theme (${GRADE_NAMES[grade].toLowerCase()})${words === '' ? '' : `, ${words}`}`,
  };
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
