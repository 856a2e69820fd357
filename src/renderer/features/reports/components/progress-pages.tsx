import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { PERIOD_REVERSED, periodWords } from '../../../lib/report-period.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { NothingToPrint } from '../../../ui/nothing-to-print.tsx';
import { PrintPage } from '../../../ui/print-page.tsx';
import { usePrivateParts } from '../api/private-parts.ts';
import { useProgressReport } from '../api/progress-report.ts';
import { readProgressChoice } from './progress-choice.ts';
import { ProgressReportPaper } from './progress-report-paper.tsx';

const NAME = 'Progress report';
const BACK_TO = '/reports/progress';

/** The pages of the progress report, at `…/reports/progress?from=…&to=…&rows=…&with=…&paper=…`. */
export function ProgressPages() {
  const [query] = useReportChoice();
  const choice = readProgressChoice(query);
  const { dateFormat } = useSettings();
  const day = (on: string) => formatDay(on, dateFormat);
  const { data: report, error: reportError } = useProgressReport(choice);
  const { from, to, feelings, writing } = choice;
  const { parts, error: partsError } = usePrivateParts({ from, to, feelings, writing });
  const error = (report ? null : reportError) ?? (parts ? null : partsError);
  const isReversed = choice.from > choice.to;
  if (isReversed || error)
    return (
      <NothingToPrint
        title={NAME}
        sentence={isReversed ? PERIOD_REVERSED : sentenceOf(error)}
        backTo={BACK_TO}
      />
    );
  const name = report?.details.name.trim() ?? '';
  const period = periodWords(choice, day);
  return (
    <PrintPage
      title={[NAME, name, period].filter((part) => part !== '').join(', ')}
      backTo={`${BACK_TO}?${query}`}
      ready={report !== undefined && parts !== undefined}
      running={[NAME, name]}
      period={period}
    >
      {report && parts ? (
        <ProgressReportPaper report={report} privateParts={parts} choice={choice} day={day} />
      ) : (
        <h1 className="visually-hidden">{NAME}</h1>
      )}
    </PrintPage>
  );
}
