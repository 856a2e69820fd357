import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CALENDAR_KINDS, type CalendarKind } from '../../../../shared/calendar.ts';
import { monthAway } from '../../../../shared/domain/month-weeks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { exportCalendar } from '../api/calendar.ts';
import classes from './calendar-screen.module.css';
import { KIND_WORDS } from './calendar-words.ts';

type ExportCalendarDialogProps = {
  opened: boolean;
  /** The day the calendar shows; its month is proposed. */
  day: string;
  onClose: () => void;
};

/** Asks which kinds and days go into a calendar file, and saves it. */
export function ExportCalendarDialog({ opened, day, onClose }: ExportCalendarDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Save as a calendar file" size="32rem">
      <ExportForm day={day} onDone={onClose} />
    </Modal>
  );
}

function ExportForm({ day, onDone }: { day: string; onDone: () => void }) {
  const [kinds, setKinds] = useState<readonly CalendarKind[]>(CALENDAR_KINDS);
  const [from, setFrom] = useState<string | null>(`${day.slice(0, 7)}-01`);
  const [to, setTo] = useState<string | null>(() => monthAway(`${day.slice(0, 7)}-31`, 2));
  const [withPeople, setWithPeople] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isSaving) return;
    if (from === null || to === null || to < from) {
      setProblem('Give a first day and a last day that comes after it.');
      return;
    }
    if (kinds.length === 0) {
      setProblem('Choose what goes into the file.');
      return;
    }
    setProblem(null);
    setIsSaving(true);
    try {
      const file = await exportCalendar({ by: 'period', kinds: [...kinds], from, to }, withPeople);
      saveFile(new Blob([file.text]), file.name);
      showNotice({
        message: `Saved ${file.events} ${file.events === 1 ? 'date' : 'dates'} as ${file.name}.`,
      });
      onDone();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setIsSaving(false);
    }
  }

  return (
    <form className={classes.export} onSubmit={(event) => void save(event)} noValidate>
      <p>
        Other calendars read this file. Saved again later, it changes the dates they have instead of adding
        them twice.
      </p>
      <fieldset className={classes.kinds}>
        <legend>What</legend>
        {CALENDAR_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={KIND_WORDS[kind].all}
            checked={kinds.includes(kind)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              setKinds(CALENDAR_KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))));
            }}
          />
        ))}
      </fieldset>
      <div className={classes.span}>
        <DayField label="From" value={from} onChange={setFrom} />
        <DayField label="To" value={to} onChange={setTo} />
      </div>
      <Checkbox
        label="With the names of people"
        description="Of interviewers and of those you talk with. Notes never go with it."
        checked={withPeople}
        onChange={(event) => setWithPeople(event.currentTarget.checked)}
      />
      {problem ? <p role="alert">{problem}</p> : null}
      <Group justify="flex-end" gap="sm">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="filled" data-autofocus loading={isSaving}>
          Save
        </Button>
      </Group>
    </form>
  );
}
