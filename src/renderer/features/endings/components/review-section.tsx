import { Button, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Review, ReviewAnswers } from '../../../../shared/endings-review.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useNamedEnding } from '../api/request-ending.ts';
import { useReviewPage } from '../api/review.ts';
import part from './ending-part.module.css';
import { ReviewForm } from './review-form.tsx';
import classes from './review-section.module.css';
import { keptWhere, LIMITS_OF_A_REVIEW, SURENESS } from './review-words.ts';

type ReviewSectionProps = {
  endingId: number;
  applicationId: number;
  /** Makes an action of what the person wants to try. */
  onMakeAction?: (text: string) => void;
};

/** My own look at an ending: what was written, and the way to write it. */
export function ReviewSection({ endingId, applicationId, onMakeAction }: ReviewSectionProps) {
  const { data: page, error } = useReviewPage(endingId);
  const named = useNamedEnding(applicationId, endingId);
  const [isOpen, setIsOpen] = useState(false);
  const [told, setTold] = useState('');
  const review = page?.review ?? null;
  const tryNext = review?.answers.tryNext.trim() ?? '';

  return (
    <section className={part.section} aria-label="My own view">
      <h3 className={part.title}>
        <IconPencil size={20} stroke={1.5} aria-hidden="true" /> My own view
      </h3>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {page && named && (
        <>
          {review ? (
            <WrittenReview review={review} />
          ) : (
            <p>
              Nothing written. Ten short steps, strengths first. Stop wherever you like; “nothing” is a full
              answer.
            </p>
          )}
          <p role="status" aria-label="Review" className={classes.told}>
            {told}
          </p>
          <Group gap="sm">
            <Button onClick={() => setIsOpen(true)}>Review now</Button>
            {tryNext !== '' && onMakeAction && (
              <Button variant="subtle" onClick={() => onMakeAction(tryNext)}>
                Make it an action
              </Button>
            )}
          </Group>
          {isOpen && (
            <ReviewForm
              page={page}
              named={named}
              onFinished={(answers) => setTold(keptWhere(answers))}
              onClose={() => setIsOpen(false)}
            />
          )}
        </>
      )}
    </section>
  );
}

const WRITTEN: { key: 'wentWell' | 'aim' | 'happened' | 'keep' | 'tryNext'; label: string }[] = [
  { key: 'wentWell', label: 'What went well' },
  { key: 'aim', label: 'The aim' },
  { key: 'happened', label: 'What happened' },
  { key: 'keep', label: 'To keep' },
  { key: 'tryNext', label: 'To try' },
];

function WrittenReview({ review }: { review: Review }) {
  const { dateFormat } = useSettings();
  const { answers, finishedOn, startedOn } = review;
  const parts = writtenParts(answers);
  return (
    <>
      <p>
        {finishedOn
          ? `Finished on ${formatDay(finishedOn, dateFormat)}. You can change it at any time.`
          : `Begun on ${formatDay(startedOn, dateFormat)}, and saved as far as it goes.`}
      </p>
      {parts.length > 0 && (
        <dl className={classes.written}>
          {parts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={part.meta}>{LIMITS_OF_A_REVIEW}</p>
    </>
  );
}

function writtenParts(answers: ReviewAnswers): { label: string; text: string }[] {
  const sureness = SURENESS.find((one) => one.value === String(answers.sureness))?.label;
  return [
    ...WRITTEN.map(({ key, label }) => ({ label, text: answers[key].trim() })),
    { label: 'To try or keep', text: answers.nothing ? 'Nothing, and that is a full answer' : '' },
    { label: 'How sure', text: sureness ?? '' },
  ].filter(({ text }) => text !== '');
}
