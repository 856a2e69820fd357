import { Button, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { COMPETENCIES } from '../../../../shared/domain/practice-question.ts';
import { type PracticeCard, QUESTION_KINDS } from '../../../../shared/practice.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSaveCard } from '../api/card.ts';
import { useOpenApplications } from '../api/chosen-from.ts';
import classes from './practice.module.css';
import { KIND_CHOICES } from './question-filter.ts';

type QuestionFormProps = {
  /** Null to write one's own. */
  card: PracticeCard | null;
  onDone: () => void;
};

/** Writes or changes a question: its words, its kind, what it lets one show, and what it is for. */
export function QuestionForm({ card, onDone }: QuestionFormProps) {
  const [question, setQuestion] = useState(card?.question ?? '');
  const [kind, setKind] = useState(card?.kind ?? null);
  const [tags, setTags] = useState(card?.tags ?? []);
  const [hint, setHint] = useState(card?.hint ?? '');
  const [applicationId, setApplicationId] = useState(card?.applicationId ?? null);
  const [isChecked, setIsChecked] = useState(false);
  const applications = useOpenApplications();
  const save = useSaveCard();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = question.trim() === '';
  const known = applications.some(({ value }) => Number(value) === applicationId);

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (isEmpty || save.isPending) return;
    save.mutate(
      { id: card?.id ?? null, revision: card?.revision ?? 0, question, kind, tags, hint, applicationId },
      { onSuccess: onDone },
    );
  }

  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={card ? 'Change the question' : 'Write a question'}
    >
      <Textarea
        ref={field}
        label="Question"
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={question}
        error={isChecked && isEmpty && 'Write the question.'}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <div className={classes.pair}>
        <NativeSelect
          label="Kind"
          data={[{ value: '', label: 'Not sorted' }, ...KIND_CHOICES]}
          value={kind ?? ''}
          onChange={(event) =>
            setKind(QUESTION_KINDS.find((one) => one === event.currentTarget.value) ?? null)
          }
        />
        <NativeSelect
          label="Only for"
          data={[
            { value: '', label: 'Any application' },
            ...applications,
            ...(applicationId !== null && !known
              ? [{ value: String(applicationId), label: 'The application it was for' }]
              : []),
          ]}
          value={applicationId === null ? '' : String(applicationId)}
          onChange={(event) => setApplicationId(Number(event.currentTarget.value) || null)}
        />
      </div>
      <TagsInput
        label="What it lets you show"
        data={[...COMPETENCIES]}
        value={tags}
        maxTags={12}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={setTags}
      />
      <TextInput
        label="A hint for yourself"
        maxLength={LIMITS.line}
        value={hint}
        onChange={(event) => setHint(event.currentTarget.value)}
      />
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save question
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
