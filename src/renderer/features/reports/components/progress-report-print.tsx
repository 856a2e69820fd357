import { useLayoutEffect } from 'react';
import { useSearchParams } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useProgressReport } from '../api/progress-report.ts';
import { ProgressReportPaper } from './progress-report-paper.tsx';
import './progress-report-page.css';
import classes from './progress-report.module.css';
import { readChoice, usualChoice, writeChoice } from './report-choice.ts';
import { periodWords } from './report-words.ts';

/** The progress report on paper, at `/print/reports/progress?from=…&to=…&rows=…&paper=…`. */
export function ProgressReportPrint() {
  const [query] = useSearchParams();
  const choice = readChoice(query, usualChoice(today()));
  const { dateFormat } = useSettings();
  const day = (on: string) => formatDay(on, dateFormat);
  const { data: report, error } = useProgressReport(choice);
  useMadeOn(day(today()));
  const backTo = `/reports?${writeChoice(choice)}`;
  const isReversed = choice.from > choice.to;
  if (isReversed || (!report && error)) {
    const sentence = isReversed
      ? 'The period ends before it begins. Choose a later last day.'
      : sentenceOf(error);
    return (
      <PrintPage title="Progress report" backTo={backTo} ready={false}>
        <h1 className={classes.name}>Progress report</h1>
        <p>{sentence}</p>
      </PrintPage>
    );
  }
  const name = report?.details.name.trim();
  const title = `Progress report${name ? `, ${name}` : ''}, ${periodWords(choice, day)}`;
  return (
    <PrintPage title={title} backTo={backTo} ready={report !== undefined}>
      {report ? (
        <ProgressReportPaper report={report} rows={choice.rows} day={day} />
      ) : (
        <h1 className="visually-hidden">Progress report</h1>
      )}
    </PrintPage>
  );
}

/** The day at the foot of each page; only a style reaches there. */
function useMadeOn(day: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--report-made', `'Made with Rebound, ${day}'`);
    return () => {
      style.removeProperty('--report-made');
    };
  }, [day]);
}
