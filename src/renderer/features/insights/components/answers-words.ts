import type { Answers } from '../../../../shared/insights.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';
import { curveRows, FEWEST_FOR_CURVE, inHundred } from './curve-rows.ts';

export type AnswersRow = {
  day: number;
  advanced: number;
  rejected: number;
  /** The share without an answer. */
  silent: number;
  /** How many are still waiting, where it was counted. */
  waiting: number | null;
};

/** The finding of the first answers, in counts. */
export function answersTitle({ n, rejected, advanced }: Answers): string {
  if (n === 0) return 'No answers in this time';
  const others = n - rejected - advanced;
  const answered = `${number(advanced)} went further and ${number(rejected)} ${rejected === 1 ? 'was' : 'were'} turned down`;
  if (others === n) return `Of ${number(n)} sent, none has had an answer so far`;
  if (others === 0) return `Of ${number(n)} sent, ${answered}`;
  return `Of ${number(n)} sent, ${answered}; ${others === 1 ? 'one has' : 'the others have'} had no answer so far`;
}

/** What is drawn, and of how many. */
export function answersSubtitle(answers: Answers): string {
  return hasAnswersCurve(answers)
    ? `First answer by days since sending, in 100. n ${number(answers.n)}`
    : 'The first answer to each';
}

/** Whether there are curves, or counts only. */
export function hasAnswersCurve({ n, steps }: Answers): boolean {
  return n >= FEWEST_FOR_CURVE && steps.length > 0;
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
  const still = waiting === null ? '' : `, ${number(waiting)} still waiting`;
  return `Day ${day}: in 100, ${inHundred(advanced)} went further, ${inHundred(rejected)} turned down, ${inHundred(silent)} without an answer${still}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
