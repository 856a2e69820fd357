import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { PERIOD_REVERSED, periodWords } from '../../../lib/report-period.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { NothingToPrint } from '../../../ui/nothing-to-print.tsx';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useEntriesToPrint } from '../api/export-entries.ts';
import { readEntriesChoice } from './entries-choice.ts';
import { EntriesPaper, nameOnPaper } from './entries-paper.tsx';
import { usePictures } from './use-pictures.ts';

const NAME = 'Journal';
const NOTHING_HERE = 'There is no entry to print here.';
const NOTHING_CHOSEN =
  'There is no entry to print here. Choose a longer period, another kind or tag, or write one in the Journal.';

/**
 * Entries on paper, oldest first, at `/print/journal/entries?ids=1,2,3`. Private ones only with `private=1`, or
 * where one alone was chosen.
 */
export function EntriesPrint() {
  const [query] = useReportChoice();
  const ids = (query.get('ids') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .slice(0, 5_000);
  const withPrivate = query.get('private') === '1' || ids.length === 1;
  const { withFeelings } = readEntriesChoice(query);
  return <Pages asked={{ ids, withPrivate }} withFeelings={withFeelings} backTo="/journal" />;
}

/** Entries of a period on the Reports screen, at `…/reports/journal?from=…&to=…&kind=…&tag=…&with=…`. */
export function EntriesPages() {
  const [query] = useReportChoice();
  const { withFeelings, ...choice } = readEntriesChoice(query);
  const { dateFormat } = useSettings();
  const period = periodWords(choice, (on) => formatDay(on, dateFormat));
  const backTo = `/reports/journal?${query}`;
  if (choice.from > choice.to)
    return <NothingToPrint title={NAME} sentence={PERIOD_REVERSED} backTo={backTo} />;
  return (
    <Pages asked={{ ...choice, ids: null }} withFeelings={withFeelings} backTo={backTo} period={period} />
  );
}

type PagesProps = {
  asked: Parameters<typeof useEntriesToPrint>[0];
  withFeelings: boolean;
  backTo: string;
  period?: string;
};

function Pages({ asked, withFeelings, backTo, period }: PagesProps) {
  const { data: entries, error } = useEntriesToPrint(asked);
  const pictures = usePictures(entries?.map(({ body }) => body));
  const { dateFormat } = useSettings();
  const day = (on: string) => formatDay(on, dateFormat);
  if (error || entries?.length === 0)
    return (
      <NothingToPrint
        title={NAME}
        sentence={error ? sentenceOf(error) : asked.ids === null ? NOTHING_CHOSEN : NOTHING_HERE}
        backTo={backTo}
      />
    );
  const [first] = entries ?? [];
  const isOne = asked.ids?.length === 1 && first !== undefined;
  const title = isOne ? nameOnPaper(first, day) : period === undefined ? NAME : `${NAME}, ${period}`;
  return (
    <PrintPage
      title={title}
      backTo={backTo}
      ready={pictures !== null}
      running={[isOne ? title : NAME]}
      period={period}
    >
      {entries && pictures ? (
        <EntriesPaper
          entries={entries}
          pictures={pictures}
          day={day}
          period={period}
          withFeelings={withFeelings}
          leavesOut={asked.ids !== null && entries.length < asked.ids.length}
        />
      ) : (
        <h1 className="visually-hidden">{NAME}</h1>
      )}
    </PrintPage>
  );
}
