import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { EventPage, FollowUp } from '../../../../shared/network-events.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay, today } from '../../../lib/format.ts';
import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useEventChanges } from '../api/events.ts';
import classes from './events.module.css';

/** What is to do after an event, each with a day if that helps. */
export function EventFollowUps({ event }: { event: EventPage }) {
  const { place, focusBack } = useFocusBack<HTMLHeadingElement>();
  return (
    <section className={classes.part} aria-labelledby="follow-ups">
      <h4 id="follow-ups" ref={place} tabIndex={-1} className={classes.title}>
        Follow-ups
      </h4>
      {event.followUps.length > 0 && (
        <ul className={classes.list} aria-labelledby="follow-ups">
          {event.followUps.map((one) => (
            <li key={one.id} className={classes.row}>
              <FollowUpRow eventId={event.id} followUp={one} onRemoved={focusBack} />
            </li>
          ))}
        </ul>
      )}
      <FollowUpForm eventId={event.id} followUp={null} />
    </section>
  );
}

type FollowUpRowProps = { eventId: number; followUp: FollowUp; onRemoved: () => void };

function FollowUpRow({ eventId, followUp, onRemoved }: FollowUpRowProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const { dateFormat } = useSettings();
  const { setFollowUpDone, removeFollowUp } = useEventChanges();
  const toldAfter = useToldAfter();
  const { id, revision, text, dueOn, doneOn } = followUp;
  const day = doneOn ?? dueOn;
  function close() {
    setIsEditing(false);
    focusBack();
  }
  if (isEditing) return <FollowUpForm eventId={eventId} followUp={followUp} onDone={close} />;
  return (
    <>
      <Checkbox
        className={classes.fill}
        label={text}
        description={
          day === null ? undefined : `${doneOn ? 'Done' : 'By'} ${formatShortDay(day, dateFormat)}`
        }
        checked={doneOn !== null}
        onChange={() =>
          setFollowUpDone.mutate({ id, revision, doneOn: doneOn === null ? today() : null }, sayProblem)
        }
      />
      <span className={classes.tools}>
        <Button
          ref={place}
          variant="subtle"
          size="compact-sm"
          aria-label={`Edit: ${text}`}
          onClick={() => setIsEditing(true)}
        >
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Remove: ${text}`}
          onClick={() =>
            toldAfter(removeFollowUp.mutateAsync({ id, revision }).then(onRemoved), 'Follow-up removed.')
          }
        >
          Remove
        </Button>
      </span>
    </>
  );
}

type FollowUpFormProps = {
  eventId: number;
  /** Null to add one. */
  followUp: FollowUp | null;
  onDone?: () => void;
};

function FollowUpForm({ eventId, followUp, onDone }: FollowUpFormProps) {
  const [text, setText] = useState(followUp?.text ?? '');
  const [dueOn, setDueOn] = useState(followUp?.dueOn ?? null);
  const { saveFollowUp } = useEventChanges();
  const field = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || saveFollowUp.isPending) return field.current?.focus();
    saveFollowUp.mutate(
      { id: followUp?.id ?? null, revision: followUp?.revision ?? 0, eventId, text, dueOn },
      {
        onSuccess() {
          if (onDone) return onDone();
          setText('');
          setDueOn(null);
          field.current?.focus();
        },
      },
    );
  }
  return (
    <form
      className={classes.inline}
      onSubmit={submit}
      noValidate
      aria-label={followUp ? 'Change the follow-up' : 'Add a follow-up'}
    >
      <TextInput
        ref={field}
        className={classes.fill}
        autoFocus={followUp !== null}
        label="What to do"
        placeholder={followUp ? undefined : 'Send them the article we talked about'}
        maxLength={LIMITS.line}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <DayField label="By a day, if that helps" value={dueOn} onChange={setDueOn} />
      <Button type="submit">{followUp ? 'Save' : 'Add'}</Button>
      {onDone && (
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      )}
      {saveFollowUp.error && <p role="alert">{sentenceOf(saveFollowUp.error)}</p>}
    </form>
  );
}
