import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { PERIOD_REVERSED, periodWords } from '../../../lib/report-period.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { NothingToPrint } from '../../../ui/nothing-to-print.tsx';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useRetrospective } from '../api/retrospective.ts';
import { readRetrospective } from './retrospective-choice.ts';
import { RetrospectivePaper } from './retrospective-paper.tsx';

const NAME = 'Endings in retrospect';
const BACK_TO = '/reports/retrospective';

/** What the endings of a period tell, at `…/reports/retrospective?from=…&to=…&words=whole&with=notes&paper=…`. */
export function RetrospectivePages() {
  const [query] = useReportChoice();
  const choice = readRetrospective(query);
  const { dateFormat } = useSettings();
  const day = (on: string) => formatDay(on, dateFormat);
  const { data: report, error } = useRetrospective(choice);
  const isReversed = choice.from > choice.to;
  if (isReversed || (!report && error))
    return (
      <NothingToPrint
        title={NAME}
        sentence={isReversed ? PERIOD_REVERSED : sentenceOf(error)}
        backTo={BACK_TO}
      />
    );
  const name = report?.name.trim() ?? '';
  const period = periodWords(choice, day);
  return (
    <PrintPage
      title={[NAME, name, period].filter((part) => part !== '').join(', ')}
      backTo={`${BACK_TO}?${query}`}
      ready={report !== undefined}
      running={[NAME, name]}
      period={period}
    >
      {report ? (
        <RetrospectivePaper report={report} choice={choice} period={period} day={day} />
      ) : (
        <h1 className="visually-hidden">{NAME}</h1>
      )}
    </PrintPage>
  );
}
