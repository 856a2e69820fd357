import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { CHANNEL_WORDS } from '../../../../shared/domain/kind-words.ts';
import { TOUCH_CHANNELS, type Touch, type TouchChannel } from '../../../../shared/network-contacts.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useTouchChanges } from '../api/touches.ts';
import { choicesOf } from './contact-names.ts';
import classes from './person-page.module.css';

type TouchFormProps = {
  contactId: number;
  /** Null to add one. */
  touch: Touch | null;
  onDone: () => void;
};

/** Adds or changes a touch: a day, how, and a note if there is something to remember. */
export function TouchForm({ contactId, touch, onDone }: TouchFormProps) {
  const [on, setOn] = useState<string | null>(touch?.on ?? today());
  const [channel, setChannel] = useState<TouchChannel>(touch?.channel ?? 'email');
  const [note, setNote] = useState(touch?.note ?? '');
  const { save } = useTouchChanges();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const problem = on === null ? 'Give the day.' : on > today() ? 'This day has not come yet.' : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (on === null || problem || save.isPending) return;
    save.mutate(
      { id: touch?.id ?? null, revision: touch?.revision ?? 0, contactId, on, channel, note },
      { onSuccess: onDone },
    );
  }

  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={touch ? 'Change the touch' : 'New touch'}
    >
      <div className={classes.pair}>
        <DayField label="Day" value={on} max={today()} error={problem} onChange={setOn} />
        <NativeSelect
          label="How"
          data={choicesOf(CHANNEL_WORDS)}
          value={channel}
          onChange={(event) =>
            setChannel(TOUCH_CHANNELS.find((one) => one === event.currentTarget.value) ?? 'other')
          }
        />
      </div>
      <Textarea
        label="What to remember"
        autosize
        minRows={2}
        maxRows={14}
        maxLength={LIMITS.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save touch
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
