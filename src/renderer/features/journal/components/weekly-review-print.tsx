import { useParams } from 'react-router';
import { weekOf } from '../../../../shared/domain/weeks.ts';
import { entryKeyInput } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { privateParts, useReportChoice } from '../../../lib/report-choice.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useEntry } from '../api/entry.ts';
import { useWrittenReviews } from '../api/weekly-review.ts';
import { chosenReview } from './review-choice.ts';
import { usePictures } from './use-pictures.ts';
import { ReviewPaper } from './weekly-review-paper.tsx';
import classes from './weekly-review-print.module.css';

const NAME = 'Weekly review';
const NOTHING_YET = 'Nothing is written in this review yet.';

/** A weekly review on paper, at `/print/journal/review/:key`. */
export function WeeklyReviewPrint() {
  const { key = '' } = useParams();
  if (!entryKeyInput.safeParse(key).success) return <NotHere sentence="This link leads to no review." />;
  return <ReviewOfKey entryKey={key} />;
}

/** The same on the Reports screen, where the week is chosen: `…/reports/week?review=…`. */
export function ReviewPages() {
  const [query] = useReportChoice();
  const { data: reviews } = useWrittenReviews();
  const key = chosenReview(query, reviews ?? []);
  if (key !== null) return <ReviewOfKey key={key} entryKey={key} />;
  return <NotHere sentence={reviews ? 'No review is written yet.' : ''} />;
}

function ReviewOfKey({ entryKey }: { entryKey: string }) {
  const [query] = useReportChoice();
  const { data: entry, error } = useEntry(entryKey);
  const { weekStart, dateFormat } = useSettings();
  const pictures = usePictures(entry ? [entry.body] : undefined);
  if (entry === null || (error && !entry))
    return <NotHere sentence={error ? sentenceOf(error) : NOTHING_YET} />;
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
      chooseAt={`/reports/week?review=${entryKey}`}
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
  return (
    <PrintPage title={NAME} backTo="/journal/review" ready={false}>
      <h1 className={classes.title}>{NAME}</h1>
      <p>{sentence}</p>
    </PrintPage>
  );
}
