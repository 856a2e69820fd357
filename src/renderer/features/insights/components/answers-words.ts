import { FEWEST } from '../../../../shared/domain/insights/count-of.ts';
import type { Answers } from '../../../../shared/insights.ts';
import { plainCount } from '../../../lib/counted.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';
import { curveRows } from './curve-rows.ts';
import { inHundred } from './in-hundred.ts';

export type AnswersRow = {
  day: number;
  advanced: number;
  rejected: number;
  /** The share without an answer. */
  silent: number;
  /** How many are still waiting, where it was counted. */
  waiting: number | null;
};

/** The finding of the first answers, in counts. What was turned down later, after it went further, is not among them. */
export function answersTitle({ n, rejected, advanced }: Answers): string {
  if (n === 0) return 'No answers in this time';
  if (rejected + advanced === 0) return 'No first answer so far';
  return `First answers: ${plainCount(advanced)} went further, ${plainCount(rejected)} turned down`;
}

/** Of how many, and what is drawn. */
export function answersSubtitle(answers: Answers): string {
  const { n, rejected, advanced } = answers;
  if (n === 0) return 'The first answer to each';
  const of = `Of ${plainCount(n)} sent, ${plainCount(n - rejected - advanced)} without one so far`;
  return hasAnswersCurve(answers) ? `${of}. In 100, by day` : of;
}

/** Whether there are curves, or counts only. */
export function hasAnswersCurve({ n, steps }: Answers): boolean {
  return n >= FEWEST && steps.length > 0;
}

/** What the chart draws and the table says, day by day. */
export function answersRows({ steps, atRisk, lastDay }: Answers): AnswersRow[] {
  const shares = steps.map(({ day, advanced, rejected, waiting }) => ({
    day,
    advanced,
    rejected,
    silent: waiting,
  }));
  return curveRows(shares, atRisk, lastDay, { day: 0, advanced: 0, rejected: 0, silent: 1 });
}

/** The rows as a table; without curves the counts. */
export function answersTable(answers: Answers): ChartTable {
  const { n, advanced, rejected } = answers;
  if (!hasAnswersCurve(answers)) {
    const rows = [
      ['Went further', advanced],
      ['Turned down', rejected],
      ['No answer so far', n - advanced - rejected],
    ];
    return { head: ['First answer', 'Applications'], rows: n === 0 ? [] : rows };
  }
  return {
    head: ['Day', 'Went further, in 100', 'Turned down, in 100', 'No answer yet, in 100', 'Still waiting'],
    rows: answersRows(answers).map((row) => [
      row.day,
      inHundred(row.advanced),
      inHundred(row.rejected),
      inHundred(row.silent),
      row.waiting ?? '',
    ]),
  };
}

/** A point of the curves in words. */
export function answersPoint({ day, advanced, rejected, silent, waiting }: AnswersRow): string {
  const still = waiting === null ? '' : `, ${plainCount(waiting)} still waiting`;
  return `Day ${day}: in 100, ${inHundred(advanced)} went further, ${inHundred(rejected)} turned down, ${inHundred(silent)} without an answer${still}`;
}
