import { Checkbox, Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import { questionLines, TALK_QUESTIONS, toggleQuestion } from '../../../../shared/domain/talk-questions.ts';
import classes from './talks.module.css';

type TalkQuestionsProps = { value: string; onChange: (questions: string) => void; onBlur: () => void };

/** The questions for a talk: chosen from a dozen, and the person's own among them. */
export function TalkQuestions({ value, onChange, onBlur }: TalkQuestionsProps) {
  const chosen = new Set(questionLines(value));
  return (
    <>
      <Textarea
        label="Your questions"
        description="One a line. Five or six fit into twenty minutes."
        autosize
        minRows={3}
        maxRows={16}
        maxLength={LIMITS.note}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={onBlur}
      />
      <details>
        <summary className={classes.quiet}>Questions to choose from</summary>
        <ul className={classes.choices} aria-label="Questions to choose from">
          {TALK_QUESTIONS.map((question) => (
            <li key={question}>
              <Checkbox
                label={question}
                checked={chosen.has(question)}
                onChange={() => onChange(toggleQuestion(value, question))}
              />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
