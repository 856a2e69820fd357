import type { ProgressReport } from '../../../../shared/reports.ts';
import { countOf } from '../../../lib/count-words.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useProgressReport } from '../api/progress-report.ts';
import { LATEST_ROWS, type ReportChoice } from './report-choice.ts';
import { endingsSentence, isEmptyReport, leftOutSentence, periodWords } from './report-words.ts';
import classes from './reports-screen.module.css';

/** What the pages of this period would hold, before they are opened. */
export function ReportContents({ choice }: { choice: ReportChoice }) {
  const { dateFormat } = useSettings();
  const { data: report, error } = useProgressReport(choice);
  const period = periodWords(choice, (on) => formatDay(on, dateFormat));
  return (
    <>
      <h2 id="report-contents" className={classes.title}>
        What it holds
      </h2>
      {choice.from <= choice.to && <p className={classes.hint}>{period}</p>}
      {!report && error && <p>{sentenceOf(error)}</p>}
      {report && <Contents report={report} rows={choice.rows} />}
    </>
  );
}

function Contents({ report, rows }: { report: ProgressReport; rows: ReportChoice['rows'] }) {
  if (isEmptyReport(report))
    return <p className={classes.line}>Nothing was recorded in this period. The pages say so.</p>;
  const { applications, funnel, said, ownView, actions } = report;
  const unlisted = rows === 'all' ? 0 : Math.max(0, applications.length - LATEST_ROWS);
  const lines = [
    applications.length === 0 ? 'No application sent' : `${counted(applications.length, 'application')} sent`,
    ...funnel
      .slice(1)
      .filter(() => applications.length > 0)
      .map(({ name, reached: { k, n, interval } }) =>
        interval ? countOf(k, n, interval, `reached ${name}`) : `${k} of ${n} reached ${name}`,
      ),
    endingsSentence(report.endings).replace(/\.$/, ''),
    `${counted(said.length, 'quotation')} from employers`,
    `${counted(ownView.length, 'view')} of your own`,
    `${counted(actions.length, 'thing')} you try`,
  ];
  return (
    <>
      <ul className={classes.lines}>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p className={classes.hint}>{leftOutSentence(unlisted)}</p>
    </>
  );
}
