import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import classes from './feedback-section.module.css';

type RequestDayFormProps = {
  label: string;
  button: string;
  min?: string | undefined;
  onSubmit: (on: string) => void;
  onCancel: () => void;
};

/** Asks on which day something happened, today at first. */
export function RequestDayForm({ label, button, min, onSubmit, onCancel }: RequestDayFormProps) {
  const [on, setOn] = useState<string | null>(today());
  function submit(event: FormEvent) {
    event.preventDefault();
    if (on !== null) onSubmit(on);
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label={label}>
      <DayField label={label} value={on} onChange={setOn} max={today()} {...(min ? { min } : {})} />
      <Group gap="sm">
        <Button type="submit" variant="filled" disabled={on === null}>
          {button}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </Group>
    </form>
  );
}
