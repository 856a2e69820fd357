import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { TALK_MINUTES, type Talk } from '../../../../shared/network-talks.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { ZoneField } from '../../../ui/zone-field.tsx';
import classes from './talks.module.css';

type Time = Pick<Talk, 'minutes' | 'startsAt' | 'timeZone' | 'place'>;
type TalkTimeFormProps = { talk: Talk; onSave: (time: Time) => void };

/** How long a talk is to be, and when and where; an empty day means it is open. */
export function TalkTimeForm({ talk, onSave }: TalkTimeFormProps) {
  const [typed, setTyped] = useState(() => ({
    minutes: talk.minutes,
    startsAt: talk.startsAt ?? '',
    timeZone: talk.timeZone ?? hereZone,
    place: talk.place,
  }));
  const change = (changes: Partial<typeof typed>) => setTyped((current) => ({ ...current, ...changes }));
  function submit(event: FormEvent) {
    event.preventDefault();
    const { startsAt, timeZone, ...rest } = typed;
    onSave(startsAt === '' ? { ...rest, startsAt: null, timeZone: null } : { ...rest, startsAt, timeZone });
  }
  const lengths = [...new Set([...TALK_MINUTES, talk.minutes])].sort((a, b) => a - b);
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Day and place">
      <div className={classes.fields}>
        <NativeSelect
          label="Length you ask for"
          data={lengths.map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` }))}
          value={String(typed.minutes)}
          onChange={({ currentTarget }) => change({ minutes: Number(currentTarget.value) })}
        />
        <TextInput
          label="Day and time"
          type="datetime-local"
          max="9999-12-31T23:59"
          value={typed.startsAt}
          onChange={({ currentTarget }) => change({ startsAt: currentTarget.value.slice(0, 16) })}
        />
        <ZoneField value={typed.timeZone} onChange={(timeZone) => change({ timeZone })} />
        <TextInput
          label="Place"
          placeholder="By phone"
          maxLength={LIMITS.line}
          value={typed.place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
      </div>
      <div>
        <Button type="submit">Keep day and place</Button>
      </div>
    </form>
  );
}
