import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Reminder } from '../../../../shared/reminders.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { useReminderChanges, useReminderSubjects } from '../api/reminders.ts';
import classes from './reminders-part.module.css';

type Subject = { id: number; name: string };
type ReminderFormProps = {
  /** Null to add one. */
  reminder: Reminder | null;
  onDone: () => void;
};

/** Adds or changes a reminder: what, when, and perhaps what it is about. */
export function ReminderForm({ reminder, onDone }: ReminderFormProps) {
  const [what, setWhat] = useState(reminder?.what ?? '');
  const [remindAt, setRemindAt] = useState(reminder?.remindAt ?? '');
  const [timeZone, setTimeZone] = useState(reminder?.timeZone ?? hereZone);
  const [application, setApplication] = useState<Subject | null>(reminder?.application ?? null);
  const [contact, setContact] = useState<Subject | null>(reminder?.contact ?? null);
  const [wanted, setWanted] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const subjects = useReminderSubjects(wanted);
  const { save } = useReminderChanges();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const problems = {
    what: what.trim() === '' ? 'Write what to remind you of.' : undefined,
    remindAt: remindAt === '' ? 'Give a day and a time.' : undefined,
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (save.isPending || problems.what || problems.remindAt) return;
    save.mutate(
      {
        id: reminder?.id ?? null,
        revision: reminder?.revision ?? 0,
        what,
        remindAt,
        timeZone,
        applicationId: application?.id ?? null,
        contactId: contact?.id ?? null,
      },
      { onSuccess: onDone },
    );
  }

  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={reminder ? 'Change the reminder' : 'New reminder'}
    >
      <TextInput
        label="Remind me of"
        maxLength={500}
        value={what}
        error={isChecked ? problems.what : undefined}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <TextInput
        label="When"
        type="datetime-local"
        value={remindAt}
        error={isChecked ? problems.remindAt : undefined}
        onChange={(event) => setRemindAt(event.currentTarget.value.slice(0, 16))}
      />
      <ZoneField value={timeZone} onChange={setTimeZone} />
      <SubjectField
        label="Application, if it is about one"
        chosen={application}
        subjects={subjects.applications}
        onWanted={() => setWanted(true)}
        onChange={setApplication}
      />
      <SubjectField
        label="Person, if it is about one"
        chosen={contact}
        subjects={subjects.contacts}
        onWanted={() => setWanted(true)}
        onChange={setContact}
      />
      {save.error ? <p role="alert">{sentenceOf(save.error)}</p> : null}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}

type SubjectFieldProps = {
  label: string;
  chosen: Subject | null;
  subjects: readonly Subject[];
  onWanted: () => void;
  onChange: (subject: Subject | null) => void;
};

function SubjectField({ label, chosen, subjects, onWanted, onChange }: SubjectFieldProps) {
  const choices = new Map([...(chosen ? [chosen] : []), ...subjects].map((one) => [String(one.id), one]));
  return (
    <Select
      label={label}
      data={[...choices].map(([value, { name }]) => ({ value, label: name }))}
      value={chosen === null ? null : String(chosen.id)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
      limit={30}
      nothingFoundMessage="Nothing with these words."
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onFocus={onWanted}
      onChange={(value) => onChange(value === null ? null : (choices.get(value) ?? null))}
    />
  );
}
