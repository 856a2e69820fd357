import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Ending } from '../../../../shared/endings.ts';
import { type ReviewAnswers, type ReviewPage, reviewAnswers } from '../../../../shared/endings-review.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveReviewAtOnce, useFinishReview, useSaveReview } from '../api/review.ts';
import part from './ending-part.module.css';
import { AnswersStep } from './review-answers-step.tsx';
import { ReviewLookStep } from './review-look-step.tsx';
import { RequirementsStep, TailoredStep } from './review-requirement-steps.tsx';
import classes from './review-section.module.css';
import type { ReviewStepProps } from './review-step-props.ts';
import {
  AimStep,
  KeepAndTryStep,
  PreparationStep,
  TrippedStep,
  WentWellStep,
} from './review-story-steps.tsx';
import { CausesStep, SurenessStep } from './review-themes-steps.tsx';
import { LIMITS_OF_A_REVIEW, withoutEmptyLines } from './review-words.ts';

type Step = { title: string; Fields: (props: ReviewStepProps) => ReactNode; interviewOnly?: true };

/** In this order: what went well comes before everything else. */
const STEPS: Step[] = [
  { title: 'What went well? What would you do again?', Fields: WentWellStep },
  { title: 'What was the aim of this step, and what happened?', Fields: AimStep },
  { title: 'Did a question trip you up? Which?', Fields: TrippedStep, interviewOnly: true },
  { title: 'Were your papers tailored to this advert?', Fields: TailoredStep },
  { title: 'Was a skill asked for that you could not show?', Fields: RequirementsStep },
  { title: 'How did single answers go?', Fields: AnswersStep, interviewOnly: true },
  { title: 'How were you prepared?', Fields: PreparationStep, interviewOnly: true },
  { title: 'Which causes do you know of?', Fields: CausesStep },
  { title: 'How sure are you of this picture?', Fields: SurenessStep },
  { title: 'One thing to keep, one thing to try, or nothing', Fields: KeepAndTryStep },
];
const EMPTY = reviewAnswers.parse({});

type ReviewFormProps = {
  page: ReviewPage;
  named: { role: string; company: string; ending: Ending };
  onFinished: (answers: ReviewAnswers) => void;
  onClose: () => void;
};

/** My own look at an ending, one step at a time; saved as it is written. */
export function ReviewForm({ page, named, onFinished, onClose }: ReviewFormProps) {
  const endingId = named.ending.id;
  const save = useSaveReview(endingId);
  const finish = useFinishReview(endingId);
  const form = useAutosaved<ReviewAnswers>({
    stored: page.review?.answers ?? EMPTY,
    revision: page.review?.revision ?? 0,
    save: (value, revision) => save.mutateAsync({ endingId, revision, answers: withoutEmptyLines(value) }),
    sendLast: (value, revisions) => {
      for (const revision of revisions)
        saveReviewAtOnce({ endingId, revision, answers: withoutEmptyLines(value) });
    },
  });
  const steps = STEPS.filter((step) => page.interviewed || !step.interviewOnly);
  // 0 asks whether to look at it at all, and is not counted.
  const [at, setAt] = useState(0);
  const step = steps[at - 1];
  const isLast = at === steps.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (changes: Partial<ReviewAnswers>) => form.change({ ...form.value, ...changes });

  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    heading.current?.focus();
  }, [at]);

  function go(to: number) {
    void form.flush();
    setAt(to);
  }

  async function end() {
    if (finish.isPending) return;
    // Finishing without a word is a full answer, and there must be something to finish.
    const revision = await form.saveShown();
    if (revision === null) return;
    finish.mutate(
      { endingId, revision, on: today() },
      {
        onSuccess: ({ answers }) => {
          onFinished(answers);
          onClose();
        },
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={`Review: ${named.role}, ${named.company}`} size="48rem">
      <Stack gap="lg" className={classes.form} onBlur={() => void form.flush()}>
        <div>
          {step && (
            <p className={part.meta} id="review-step">
              Step {at} of {steps.length}
            </p>
          )}
          <h3
            ref={heading}
            tabIndex={-1}
            className={classes.question}
            aria-describedby={step && 'review-step'}
          >
            {step?.title ?? 'How do you feel about looking at this now?'}
          </h3>
        </div>
        {step ? (
          <step.Fields answers={form.value} change={change} page={page} />
        ) : (
          <ReviewLookStep ending={named.ending} onNow={() => go(1)} onClose={onClose} />
        )}
        {step && (
          <>
            <Group gap="sm">
              <Button onClick={() => go(at - 1)}>Back</Button>
              {!isLast && (
                <Button variant="filled" onClick={() => go(at + 1)}>
                  Next
                </Button>
              )}
              <Button variant={isLast ? 'filled' : 'subtle'} onClick={() => void end()}>
                Finish
              </Button>
            </Group>
            {finish.error && <p role="alert">{sentenceOf(finish.error)}</p>}
            <div className={classes.foot}>
              <p className={part.meta}>{LIMITS_OF_A_REVIEW}</p>
              <AutosaveLine
                state={form.state}
                onTryAgain={() => void form.flush()}
                onKeepMine={form.keepMine}
                onShowStored={form.showStored}
              />
            </div>
          </>
        )}
      </Stack>
    </Modal>
  );
}
