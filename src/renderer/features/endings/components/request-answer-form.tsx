import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { FeedbackRequest, RequestPage } from '../../../../shared/endings-feedback.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useRequestStep } from '../api/request.ts';
import classes from './feedback-section.module.css';

type RequestAnswerFormProps = {
  request: FeedbackRequest;
  people: RequestPage['people'];
  onDone: () => void;
};

/** Takes in what they answered, word for word, with who and when. */
export function RequestAnswerForm({ request, people, onDone }: RequestAnswerFormProps) {
  const [text, setText] = useState('');
  const [who, setWho] = useState(request.toName);
  const [on, setOn] = useState<string | null>(today());
  const [isChecked, setIsChecked] = useState(false);
  const step = useRequestStep(request.endingId);
  const isEmpty = text.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (isEmpty || on === null || step.isPending) return;
    step.mutate(
      { step: 'answered', id: request.id, revision: request.revision, on, who, text },
      { onSuccess: onDone },
    );
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label="Their answer">
      <Textarea
        label="What they answered"
        description="Kept word for word. Once kept it is not edited; a correction is a note of yours."
        autosize
        minRows={4}
        maxRows={16}
        maxLength={LIMITS.body}
        value={text}
        error={isChecked && isEmpty ? 'Put in what they wrote, or choose Cancel.' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.pair}>
        <TextInput
          label="Who"
          list={`people-${request.id}`}
          maxLength={LIMITS.line}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <DayField label="Answered on" value={on} onChange={setOn} max={today()} />
      </div>
      <datalist id={`people-${request.id}`}>
        {people.map((person) => (
          <option key={`${person.name} ${person.email}`} value={person.name} />
        ))}
      </datalist>
      {step.error && <p role="alert">{sentenceOf(step.error)}</p>}
      <Group gap="sm">
        <Button type="submit" variant="filled">
          Keep the answer
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </Group>
    </form>
  );
}
