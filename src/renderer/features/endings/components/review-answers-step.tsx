import { Button, Group, TextInput } from '@mantine/core';
import type { ReviewAnswers } from '../../../../shared/endings-review.ts';
import { ReviewChoice } from './review-choice.tsx';
import classes from './review-section.module.css';
import type { ReviewStepProps } from './review-step-props.ts';
import { ANSWER_PARTS } from './review-words.ts';

type Answer = ReviewAnswers['answers'][number];
const MOST_ANSWERS = 20;

/** Each answer part by part. There is no total: the parts are what can be practised. */
export function AnswersStep({ answers, change }: ReviewStepProps) {
  const rated = answers.answers;
  const set = (next: Answer[]) => change({ answers: next });
  const add = (question: string) => set([...rated, unrated(question)]);
  const offered = answers.tripped
    .map((one) => one.question.trim())
    .filter((question) => question !== '' && !rated.some((one) => one.question === question));
  return (
    <>
      {rated.map((answer, index) => (
        <section
          key={index}
          className={classes.answer}
          aria-label={answer.question === '' ? `Answer ${index + 1}` : answer.question}
        >
          <TextInput
            label="The question"
            maxLength={2000}
            value={answer.question}
            onChange={(event) => set(rated.with(index, { ...answer, question: event.currentTarget.value }))}
          />
          {ANSWER_PARTS.map(({ key, label, anchors }) => (
            <ReviewChoice
              key={key}
              label={label}
              choices={anchors.map((anchor, points) => ({
                value: String(points),
                label: `${points}: ${anchor}`,
              }))}
              value={answer[key] === null ? null : String(answer[key])}
              onChange={(value) => set(rated.with(index, { ...answer, [key]: points(value) }))}
            />
          ))}
          <Button size="xs" variant="subtle" onClick={() => set(rated.toSpliced(index, 1))}>
            Take this answer out
          </Button>
        </section>
      ))}
      {rated.length < MOST_ANSWERS && (
        <Group gap="sm">
          {offered.map((question) => (
            <Button key={question} maw="100%" onClick={() => add(question)}>
              Look at: {question}
            </Button>
          ))}
          <Button onClick={() => add('')}>Look at {rated.length === 0 ? 'an' : 'another'} answer</Button>
        </Group>
      )}
    </>
  );
}

function unrated(question: string): Answer {
  return { question, situation: null, task: null, actions: null, result: null, length: null };
}

function points(value: string | null): Answer['situation'] {
  return value === '0' ? 0 : value === '1' ? 1 : value === '2' ? 2 : null;
}
