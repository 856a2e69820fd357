import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Talk } from '../../../../shared/network-talks.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import classes from './talks.module.css';

const MOST_MINUTES = 600;

type TalkHeldProps = {
  talk: Talk;
  onNote: (step: 'held', on: string | null, keptMinutes?: number | null) => void;
};

/** Notes that a talk took place, and how long it took beside what was asked for. */
export function TalkHeld({ talk, onNote }: TalkHeldProps) {
  const { dateFormat } = useSettings();
  const planned = talk.startsAt?.slice(0, 10);
  const [day, setDay] = useState<string | null>(
    planned !== undefined && planned < today() ? planned : today(),
  );
  const [minutes, setMinutes] = useState('');
  if (talk.heldOn !== null)
    return (
      <p className={classes.inlineText}>
        Took place on {formatDay(talk.heldOn, dateFormat)}
        {talk.keptMinutes === null ? '.' : `: ${talk.keptMinutes} of the ${talk.minutes} minutes asked for.`}{' '}
        <Button size="compact-sm" variant="subtle" onClick={() => onNote('held', null)}>
          Take back “took place”
        </Button>
      </p>
    );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (day !== null) onNote('held', day, minutes === '' ? null : Number(minutes));
  }
  return (
    <form className={classes.inline} onSubmit={submit} aria-label="It took place">
      <DayField label="Took place on" value={day} onChange={setDay} max={today()} />
      <TextInput
        label={`Minutes it took, ${talk.minutes} asked for`}
        type="number"
        min={0}
        max={MOST_MINUTES}
        step={1}
        value={minutes}
        onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
      />
      <Button type="submit" disabled={day === null}>
        It took place
      </Button>
    </form>
  );
}
