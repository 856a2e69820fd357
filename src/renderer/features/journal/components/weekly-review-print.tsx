import { useParams } from 'react-router';
import { REVIEW_SECTIONS, readReview } from '../../../../shared/domain/weekly-review.ts';
import { weekOf } from '../../../../shared/domain/weeks.ts';
import type { Entry } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useEntry } from '../api/entry.ts';
import { MarkdownText } from './markdown-text.tsx';
import { usePictures } from './use-pictures.ts';
import classes from './weekly-review-print.module.css';

const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A weekly review on one page, at `/print/journal/review/:key`. Sections without text are left out. */
export function WeeklyReviewPrint() {
  const { key = '' } = useParams();
  if (!KEY.test(key)) return <NotHere sentence="This link leads to no review." />;
  return <ReviewOfKey entryKey={key} />;
}

function ReviewOfKey({ entryKey }: { entryKey: string }) {
  const { data: entry, error } = useEntry(entryKey);
  const { weekStart, dateFormat } = useSettings();
  const pictures = usePictures(entry ? [entry.body] : undefined);
  if (entry === null || (error && !entry))
    return <NotHere sentence={error ? sentenceOf(error) : 'Nothing is written in this review yet.'} />;
  const week = weekOf(entry?.day ?? '2000-01-01', weekStart);
  const backTo = entry ? `/journal/review?week=${week.from}` : '/journal/review';
  return (
    <PrintPage title={entry?.title || 'Weekly review'} backTo={backTo} ready={pictures !== null}>
      {entry && pictures ? (
        <ReviewOnPaper
          entry={entry}
          pictures={pictures}
          period={`${formatDay(week.from, dateFormat)} to ${formatDay(week.to, dateFormat)}`}
        />
      ) : (
        <h1 className="visually-hidden">Weekly review</h1>
      )}
    </PrintPage>
  );
}

type ReviewOnPaperProps = { entry: Entry; pictures: ReadonlyMap<string, string>; period: string };

function ReviewOnPaper({ entry, pictures, period }: ReviewOnPaperProps) {
  const review = readReview(entry.body);
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{entry.title || 'Weekly review'}</h1>
        <p className={classes.period}>{period}</p>
      </header>
      {review.before !== '' && <MarkdownText text={review.before} pictures={pictures} headingsBelow={2} />}
      {REVIEW_SECTIONS.filter(({ name }) => review[name] !== '').map(({ name, heading }) => (
        <section key={name} className={classes.section}>
          <h2 className={classes.heading}>{heading}</h2>
          <MarkdownText text={review[name]} pictures={pictures} headingsBelow={2} />
        </section>
      ))}
    </article>
  );
}

function NotHere({ sentence }: { sentence: string }) {
  return (
    <PrintPage title="Weekly review" backTo="/journal/review" ready={false}>
      <h1 className={classes.title}>Weekly review</h1>
      <p>{sentence}</p>
    </PrintPage>
  );
}
