import { Checkbox, Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import type { ReviewAnswers } from '../../../../shared/endings-review.ts';
import { ReviewChoice } from './review-choice.tsx';
import type { ReviewStepProps } from './review-step-props.ts';
import { PREPARATION, PREPARED } from './review-words.ts';

const LONG = { autosize: true, minRows: 4, maxRows: 14, maxLength: LIMITS.note } as const;
const MOST_QUESTIONS = 20;

export function WentWellStep({ answers, change }: ReviewStepProps) {
  return (
    <Textarea
      {...LONG}
      label="What went well"
      description="A line is enough."
      value={answers.wentWell}
      onChange={(event) => change({ wentWell: event.currentTarget.value })}
    />
  );
}

export function AimStep({ answers, change }: ReviewStepProps) {
  return (
    <>
      <Textarea
        {...LONG}
        minRows={2}
        label="The aim of this step"
        value={answers.aim}
        onChange={(event) => change({ aim: event.currentTarget.value })}
      />
      <Textarea
        {...LONG}
        minRows={2}
        label="What happened"
        value={answers.happened}
        onChange={(event) => change({ happened: event.currentTarget.value })}
      />
    </>
  );
}

type Tripped = ReviewAnswers['tripped'];

export function TrippedStep({ answers, change }: ReviewStepProps) {
  const lines = answers.tripped;
  const set = (index: number, line: Tripped[number]) => {
    const next = [...lines];
    next[index] = line;
    change({ tripped: next });
  };
  const rows = lines.length < MOST_QUESTIONS ? [...lines, { question: '', keep: true }] : lines;
  return (
    <>
      {rows.map((line, index) => (
        <div key={index}>
          <Textarea
            label={index === 0 ? 'The question' : `Another question, ${index + 1}`}
            autosize
            minRows={1}
            maxLength={2000}
            value={line.question}
            onChange={(event) => set(index, { ...line, question: event.currentTarget.value })}
          />
          {line.question.trim() !== '' && (
            <Checkbox
              mt="xs"
              label="Keep as a practice card"
              checked={line.keep}
              onChange={(event) => set(index, { ...line, keep: event.currentTarget.checked })}
            />
          )}
        </div>
      ))}
    </>
  );
}

export function PreparationStep({ answers, change }: ReviewStepProps) {
  return PREPARATION.map(({ key, label }) => (
    <ReviewChoice
      key={key}
      label={label}
      choices={PREPARED}
      value={answers.preparation[key]}
      onChange={(value) => change({ preparation: { ...answers.preparation, [key]: prepared(value) } })}
    />
  ));
}

function prepared(value: string | null): ReviewAnswers['preparation']['organisation'] {
  return value === 'yes' || value === 'partly' || value === 'no' ? value : null;
}

export function KeepAndTryStep({ answers, change }: ReviewStepProps) {
  return (
    <>
      <Textarea
        {...LONG}
        minRows={2}
        label="One thing to keep"
        value={answers.keep}
        onChange={(event) => change({ keep: event.currentTarget.value })}
      />
      <Textarea
        {...LONG}
        minRows={2}
        label="One thing to try"
        value={answers.tryNext}
        onChange={(event) => change({ tryNext: event.currentTarget.value })}
      />
      <Checkbox
        label="Nothing. That is a full answer."
        checked={answers.nothing}
        onChange={(event) => change({ nothing: event.currentTarget.checked })}
      />
    </>
  );
}
