import { REVIEW_SECTIONS, readReview } from '../../../../shared/domain/weekly-review.ts';
import type { Entry } from '../../../../shared/journal.ts';
import { feelingWords } from './entries-choice.ts';
import { MarkdownText } from './markdown-text.tsx';
import classes from './weekly-review-print.module.css';

type ReviewPaperProps = {
  entry: Entry;
  pictures: ReadonlyMap<string, string>;
  period: string;
  withFeelings: boolean;
};

/** A weekly review on one page. Sections without text are left out. */
export function ReviewPaper({ entry, pictures, period, withFeelings }: ReviewPaperProps) {
  const review = readReview(entry.body);
  const feeling = withFeelings ? feelingWords(entry) : '';
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{entry.title.trim() || 'Weekly review'}</h1>
        <p className={classes.period}>{period}</p>
        {feeling !== '' && <p className={classes.period}>{feeling}</p>}
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
