import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import classes from './talks.module.css';

type TalkDayFormProps = { label: string; button: string; min?: string; onSubmit: (day: string) => void };

/** Asks on which day a step of a talk was taken, today at first. */
export function TalkDayForm({ label, button, min, onSubmit }: TalkDayFormProps) {
  const [day, setDay] = useState<string | null>(today());
  function submit(event: FormEvent) {
    event.preventDefault();
    if (day !== null) onSubmit(day);
  }
  return (
    <form className={classes.inline} onSubmit={submit} aria-label={button}>
      <DayField
        label={label}
        value={day}
        onChange={setDay}
        max={today()}
        {...(min === undefined ? {} : { min })}
      />
      <Button type="submit" disabled={day === null}>
        {button}
      </Button>
    </form>
  );
}
