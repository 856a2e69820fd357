import { useRef } from 'react';
import { Link } from 'react-router';
import type { FollowUpOfToday, ReminderOfToday, StepOfToday } from '../../../../shared/today.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useTodayChanges } from '../api/today-changes.ts';
import { TodayPart } from './today-part.tsx';
import classes from './today-parts.module.css';
import { TodayRow } from './today-row.tsx';

type StepsPartProps = {
  steps: readonly StepOfToday[];
  reminders: readonly ReminderOfToday[];
  followUps: readonly FollowUpOfToday[];
  more: boolean;
  today: string;
};

/** What to do next, also after an event, and the person's own reminders: ticked off, each with a way back. */
export function StepsPart({ steps, reminders, followUps, more, today }: StepsPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { dateFormat } = useSettings();
  const { changeApplication, setReminderDone, setFollowUpDone } = useTodayChanges();
  const told = useToldAfter();
  if (steps.length === 0 && reminders.length === 0 && followUps.length === 0) return null;
  const day = (on: string) => (on === today ? 'Today' : formatShortDay(on, dateFormat));

  function tick(change: Promise<unknown>, message: string) {
    // The line goes, and with it the place of the keyboard.
    heading.current?.focus({ preventScroll: true });
    told(change, message);
    return change;
  }
  return (
    <TodayPart
      title="Next steps"
      headingRef={heading}
      footer={
        more ? (
          <Link to="/board" className={classes.footLink}>
            Others are on the board
          </Link>
        ) : null
      }
    >
      {reminders.map(({ id, revision, what, remindAt, applicationId, contactId }) => (
        <TodayRow
          key={`reminder-${id}-${revision}`}
          to={addressOf(applicationId, contactId)}
          aside={
            remindAt.startsWith(today)
              ? `Reminder, ${remindAt.slice(11)}`
              : `Reminder, ${day(remindAt.slice(0, 10))}`
          }
          tick={{
            label: `Done: ${what}`,
            onTick: () => tick(setReminderDone.mutateAsync({ id, revision, done: true }), 'Reminder done.'),
          }}
        >
          {what}
        </TodayRow>
      ))}
      {followUps.map(({ id, revision, text, dueOn, eventId, eventName }) => (
        <TodayRow
          key={`follow-up-${id}-${revision}`}
          to={`/network/events/${eventId}`}
          aside={day(dueOn)}
          tick={{
            label: `Done: ${text}, ${eventName}`,
            onTick: () =>
              tick(setFollowUpDone.mutateAsync({ id, revision, doneOn: today }), 'Follow-up done.'),
          }}
        >
          {text}
          <span className={classes.quiet}>, {eventName}</span>
        </TodayRow>
      ))}
      {steps.map(({ id, revision, what, company, on }) => (
        <TodayRow
          key={`${id}-${revision}`}
          to={`/applications/${id}`}
          aside={on === null ? 'When you like' : day(on)}
          tick={{
            label: `Done: ${what}, ${company}`,
            onTick: () =>
              tick(
                changeApplication.mutateAsync({
                  id,
                  revision,
                  changes: { nextStep: '', nextStepOn: null },
                }),
                'Next step done.',
              ),
          }}
        >
          {what}
          {what.includes(company) ? null : <span className={classes.quiet}>, {company}</span>}
        </TodayRow>
      ))}
    </TodayPart>
  );
}

function addressOf(applicationId: number | null, contactId: number | null): string | null {
  if (applicationId !== null) return `/applications/${applicationId}`;
  return contactId === null ? null : `/network/people/${contactId}`;
}
