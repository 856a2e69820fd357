import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Reminder } from '../../../../shared/reminders.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { RecordForm } from '../../../ui/record-form.tsx';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { useReminderChanges, useReminderSubjects } from '../api/reminders.ts';

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
  const subjects = useReminderSubjects(wanted);
  const { save } = useReminderChanges();
  const problems = {
    what: what.trim() === '' ? 'Write what to remind you of.' : undefined,
    remindAt: remindAt === '' ? 'Give a day and a time.' : undefined,
  };
  const { form, shown } = useRecordForm({
    saving: save,
    problems,
    onSave: () =>
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
      ),
  });

  return (
    <RecordForm
      form={form}
      label={reminder ? 'Change the reminder' : 'New reminder'}
      saveLabel="Save"
      onCancel={onDone}
    >
      <TextInput
        label="Remind me of"
        maxLength={500}
        value={what}
        error={shown.what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <TextInput
        label="When"
        type="datetime-local"
        value={remindAt}
        error={shown.remindAt}
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
    </RecordForm>
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
