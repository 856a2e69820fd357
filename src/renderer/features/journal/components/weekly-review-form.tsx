import { Button, Textarea } from '@mantine/core';
import { type MouseEvent, useId } from 'react';
import { Link, useNavigate } from 'react-router';
import { REVIEW_SECTIONS } from '../../../../shared/domain/weekly-review.ts';
import type { Week } from '../../../../shared/domain/weeks.ts';
import type { Entry } from '../../../../shared/journal.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { EntryConflict } from './entry-conflict.tsx';
import { useWeeklyReview } from './use-weekly-review.ts';
import classes from './weekly-review.module.css';
import { WeeklyReviewFacts } from './weekly-review-facts.tsx';
import { isBlank, SECTION_HINTS } from './weekly-review-words.ts';

type WeeklyReviewFormProps = { entryKey: string; week: Week; entry: Entry | null };

/** The eight sections of a review, saved as they are written, beside what the records of the week hold. */
export function WeeklyReviewForm({ entryKey, week, entry }: WeeklyReviewFormProps) {
  const text = useWeeklyReview(entryKey, week, entry);
  const { value, change, state, flush, keepMine, showStored } = text;
  const navigate = useNavigate();
  const titleId = useId();
  const { review, mentions } = value;
  const leave = () => void flush();
  const both = state.status === 'problem' && state.conflict ? text.both() : null;
  const isThere = entry !== null || !isBlank(review);

  function openSaved(event: MouseEvent, to: string) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The other page shows what is stored. When it could not be stored, the line below says so.
    void flush().then((isSaved) => {
      if (isSaved) void navigate(to);
    });
  }
  const link = (to: string) => ({
    component: Link,
    to,
    onClick: (event: MouseEvent) => openSaved(event, to),
  });

  return (
    <div className={classes.screen}>
      <section className={classes.form} aria-labelledby={titleId} onBlur={leave}>
        <h2 id={titleId} className="visually-hidden">
          My review
        </h2>
        <p className={classes.lead}>Everything may stay empty. Ten minutes are plenty.</p>
        {review.before !== '' && (
          <Textarea
            label="Before the first heading"
            autosize
            minRows={1}
            value={review.before}
            onChange={(event) =>
              change({ review: { ...review, before: event.currentTarget.value }, mentions })
            }
          />
        )}
        {REVIEW_SECTIONS.map(({ name, heading }) => (
          <Textarea
            key={name}
            label={heading}
            description={SECTION_HINTS[name]}
            classNames={{ label: classes.heading, input: classes.text }}
            autosize
            minRows={2}
            value={review[name]}
            onChange={(event) =>
              change({ review: { ...review, [name]: event.currentTarget.value }, mentions })
            }
          />
        ))}
        {both ? (
          <EntryConflict {...both} onKeepMine={keepMine} onShowTheirs={showStored} />
        ) : (
          <AutosaveLine state={state} onTryAgain={leave} onKeepMine={keepMine} onShowStored={showStored} />
        )}
        {isThere && (
          <div className={classes.actions}>
            <Button {...link(`/journal/${entryKey}`)}>Open in the journal</Button>
            <Button {...link(`/print/journal/review/${entryKey}`)}>Print…</Button>
          </div>
        )}
      </section>
      <WeeklyReviewFacts week={week} value={value} onChange={change} />
    </div>
  );
}
