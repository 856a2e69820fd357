import { weeksOfLog } from '../../../../shared/domain/work-search/log-weeks.ts';
import { PAGE_WORDS } from '../../../../shared/domain/work-search/log-words.ts';
import type { Activity } from '../../../../shared/work-search.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { PERIOD_REVERSED } from '../../../lib/report-period.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { NothingToPrint } from '../../../ui/nothing-to-print.tsx';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useActivities, useNameOnReports } from '../api/work-search.ts';
import { printedDay } from './activity-words.ts';
import { type LogChoice, writeLogChoice } from './log-choice.ts';
import { LogPaper } from './log-paper.tsx';
import { useLogChoice } from './use-log-choice.ts';

const NAME = 'Work-search log';
const NOTHING_ENTERED =
  'Nothing is entered for these weeks. Open the log to enter it, or to take it from your records.';

/**
 * The printed log, at `/print/reports/work-search?from=…&to=…&preset=…&lang=…&week=sunday|monday&paper=…`: a page for
 * each week with entries, or one page that says there are none.
 */
export function WorkSearchPages() {
  const { choice, isKnown } = useLogChoice();
  const { dateFormat } = useSettings();
  const { data: activities, error } = useActivities(choice);
  const { data: details } = useNameOnReports();
  const backTo = `/reports/work-search/log?${writeLogChoice(choice)}`;
  const isReversed = choice.from > choice.to;
  if (isReversed || (!activities && error))
    return (
      <NothingToPrint
        title={NAME}
        sentence={isReversed ? PERIOD_REVERSED : sentenceOf(error)}
        backTo={backTo}
      />
    );
  const name = details?.name.trim() ?? '';
  const isReady = activities !== undefined && details !== undefined && isKnown;
  const printed = printedDay(choice.language, dateFormat);
  const days = [choice.from, choice.to].map((on) => formatDay(on, dateFormat)).join(' to ');
  return (
    <PrintPage
      title={[NAME, name, days].filter((part) => part !== '').join(', ')}
      backTo={backTo}
      ready={isReady}
      running={[PAGE_WORDS.title[choice.language], name]}
      period={[choice.from, choice.to].map(printed).join(` ${PAGE_WORDS.to[choice.language]} `)}
      margins="narrow"
      missing={isReady && activities.length === 0 ? [NOTHING_ENTERED] : []}
    >
      {isReady ? (
        <LogPaper weeks={printedWeeks(activities, choice)} choice={choice} name={name} day={printed} />
      ) : (
        <h1 className="visually-hidden">{NAME}</h1>
      )}
    </PrintPage>
  );
}

/** The weeks that have something; the first one where none has, so that there is a page. */
function printedWeeks(activities: readonly Activity[], choice: LogChoice) {
  const weeks = weeksOfLog(activities, choice, choice.weekStart);
  const filled = weeks.filter(({ entries }) => entries.length > 0);
  return filled.length > 0 ? filled : weeks.slice(0, 1);
}
