import { useParams } from 'react-router';
import { weekOf } from '../../../../shared/domain/weeks.ts';
import { entryKeyInput } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { privateParts, useReportChoice } from '../../../lib/report-choice.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { NothingToPrint } from '../../../ui/nothing-to-print.tsx';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useEntry } from '../api/entry.ts';
import { useWrittenReviews } from '../api/weekly-review.ts';
import { chosenReview } from './review-choice.ts';
import { usePictures } from './use-pictures.ts';
import { ReviewPaper } from './weekly-review-paper.tsx';

const NAME = 'Weekly review';
const NO_REVIEW = 'No review is written yet. It begins on the Journal screen.';
const NO_SUCH_REVIEW = 'This link leads to no review.';
const NOTHING_YET = 'Nothing is written in this review yet.';

/** A weekly review on paper, at `/print/journal/review/:key`. */
export function WeeklyReviewPrint() {
  const { key = '' } = useParams();
  if (!entryKeyInput.safeParse(key).success) return <NotHere sentence={NO_SUCH_REVIEW} />;
  return <ReviewOfKey entryKey={key} />;
}

/** The same on the Reports screen, where the week is chosen: `…/reports/week?review=…`. */
export function ReviewPages() {
  const [query] = useReportChoice();
  const { data: reviews } = useWrittenReviews();
  const key = chosenReview(query, reviews ?? []);
  if (key !== null) return <ReviewOfKey key={key} entryKey={key} />;
  return <NotHere sentence={reviews ? NO_REVIEW : ''} />;
}

function ReviewOfKey({ entryKey }: { entryKey: string }) {
  const [query] = useReportChoice();
  const { data: entry, error } = useEntry(entryKey);
  const { weekStart, dateFormat } = useSettings();
  const pictures = usePictures(entry ? [entry.body] : undefined);
  if (entry === null || (error && !entry))
    return <NotHere sentence={error ? sentenceOf(error) : NOTHING_YET} />;
  // An entry of another kind may be private, and nothing was ticked here.
  if (entry && entry.kind !== 'weekly_review') return <NotHere sentence={NO_SUCH_REVIEW} />;
  const week = weekOf(entry?.day ?? '2000-01-01', weekStart);
  const period = `${formatDay(week.from, dateFormat)} to ${formatDay(week.to, dateFormat)}`;
  const backTo = entry ? `/journal/review?week=${week.from}` : '/journal/review';
  return (
    <PrintPage
      title={entry?.title || NAME}
      backTo={backTo}
      ready={pictures !== null}
      running={[NAME]}
      period={period}
      chooseAt={entry?.private ? undefined : `/reports/week?review=${entryKey}`}
    >
      {entry && pictures ? (
        <ReviewPaper
          entry={entry}
          pictures={pictures}
          period={period}
          withFeelings={privateParts(query).has('feelings')}
        />
      ) : (
        <h1 className="visually-hidden">{NAME}</h1>
      )}
    </PrintPage>
  );
}

function NotHere({ sentence }: { sentence: string }) {
  return <NothingToPrint title={NAME} sentence={sentence} backTo="/journal/review" />;
}
