import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Reminder } from '../../../../shared/reminders.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatLocalTime, today } from '../../../lib/format.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useReminderChanges, useReminders } from '../api/reminders.ts';
import { ReminderForm } from './reminder-form.tsx';
import classes from './reminders-part.module.css';

type RemindersPartProps = {
  /** The one that was chosen elsewhere, and is marked. */
  chosenId: number | null;
};

/** The reminders of the person, the next one first. A time that has passed stays, and says nothing of it. */
export function RemindersPart({ chosenId }: RemindersPartProps) {
  const { data: reminders, error } = useReminders();
  const [openId, setOpenId] = useState<number | 'new' | null>(null);
  const { notifications } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const led = useRef<number | null>(null);
  const isChosenHere = reminders?.some(({ id }) => id === chosenId) ?? false;
  useEffect(() => {
    if (!isChosenHere || led.current === chosenId) return;
    led.current = chosenId;
    const item = list.current?.querySelector<HTMLElement>('[aria-current]');
    item?.scrollIntoView({ block: 'nearest' });
    item?.focus({ preventScroll: true });
  }, [chosenId, isChosenHere]);
  const close = () => {
    setOpenId(null);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  return (
    <section aria-label="Reminders" className={classes.part}>
      <div className={classes.head}>
        <h2 ref={heading} tabIndex={-1} className={classes.title}>
          Reminders
        </h2>
        {openId === 'new' ? null : (
          <Button ref={addButton} size="sm" onClick={() => setOpenId('new')}>
            New reminder
          </Button>
        )}
      </div>
      {openId === 'new' ? <ReminderForm reminder={null} onDone={close} /> : null}
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
      {reminders && reminders.length > 0 ? (
        <ul ref={list} className={classes.list}>
          {reminders.map((reminder) => (
            <li
              key={reminder.id}
              tabIndex={-1}
              className={classes.item}
              aria-current={reminder.id === chosenId || undefined}
            >
              {openId === reminder.id ? (
                <ReminderForm reminder={reminder} onDone={close} />
              ) : (
                <ReminderRow
                  reminder={reminder}
                  onEdit={() => setOpenId(reminder.id)}
                  onGone={() => heading.current?.focus()}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {reminders?.length === 0 && openId === null ? (
        <p className={classes.meta}>Anything you want to be told of at a time of your own.</p>
      ) : null}
      {notifications ? null : (
        <p className={classes.meta}>
          They stand here and in the calendar. <Link to="/settings/reminders">Notifications</Link> are off.
        </p>
      )}
    </section>
  );
}

type ReminderRowProps = { reminder: Reminder; onEdit: () => void; onGone: () => void };

function ReminderRow({ reminder, onEdit, onGone }: ReminderRowProps) {
  const { dateFormat } = useSettings();
  const { setDone, remove } = useReminderChanges();
  const tell = useToldAfter();
  const { id, revision, what, remindAt, timeZone, application, contact } = reminder;
  return (
    <>
      <h3 className={classes.what}>{what}</h3>
      <p className={classes.meta}>
        {formatLocalTime(remindAt, dateFormat)}
        {timeZone === hereZone ? '' : ` (${timeZone})`}
      </p>
      {application ? (
        <p className={classes.about}>
          <Link to={`/applications/${application.id}`}>{application.name}</Link>
        </p>
      ) : null}
      {contact ? (
        <p className={classes.about}>
          <Link to={`/network/people/${contact.id}`}>{contact.name}</Link>
        </p>
      ) : null}
      <div className={classes.rowButtons}>
        <Button
          size="compact-sm"
          aria-label={`Done: ${what}`}
          onClick={() => tell(setDone.mutateAsync({ id, revision, doneOn: today() }).then(onGone), 'Done.')}
        >
          Done
        </Button>
        <Button size="compact-sm" variant="subtle" aria-label={`Edit ${what}`} onClick={onEdit}>
          Edit
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`Remove ${what}`}
          onClick={() => tell(remove.mutateAsync({ id, revision }).then(onGone), 'Reminder removed.')}
        >
          Remove
        </Button>
      </div>
    </>
  );
}
