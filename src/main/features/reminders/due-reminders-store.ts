import { proposeForWeek } from '../../../shared/domain/contact-cadence.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import {
  dueAt,
  interviewTimes,
  morningOf,
  type NotificationTime,
} from '../../../shared/domain/notification-times.ts';
import { weekOf } from '../../../shared/domain/weeks.ts';
import type { DueNotification } from '../../../shared/reminders.ts';
import { NOTIFICATION_KINDS, type NotificationKind, type Settings } from '../../../shared/settings.ts';
import type { Context, Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { readSettings } from '../../database/read-settings.ts';
import { localZone } from '../../local-now.ts';
import { openInterviewsBetween } from '../applications/open-interviews-store.ts';
import { calendarItems } from '../calendar/calendar-entries-store.ts';
import { requestWindows } from '../endings/request-windows-store.ts';
import { cadenceContacts } from '../network/cadence-contacts-store.ts';
import { datedReminders } from './reminders-store.ts';

type Planned = DueNotification & NotificationTime;
type Moment = { now: number; today: string; zone: string };

/** So many are shown one by one; more become a single one, which leads to the day. */
const MOST_AT_ONCE = 4;
/** Twice as long as the longest time anything waits. */
const KEPT_DAYS = 400;

const isShown = preparedValue<[string], number>('SELECT 1 FROM shown_notifications WHERE key = ?');
const noteShown = prepared<[string, string]>(
  'INSERT INTO shown_notifications (key, shown_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
);
const forgetShown = prepared<[string]>('DELETE FROM shown_notifications WHERE shown_at < ?');
const shownLike = preparedValue<[string], number>(
  'SELECT count(*) FROM shown_notifications WHERE key LIKE ?',
);

/**
 * What is to be notified now and was not yet: the dates the person set, the first day of a feedback window, and whom
 * to write to this week. Never anything about how somebody feels.
 */
function dueReminders(db: Db, now: Date, settings: Settings, zone: string = localZone()): DueNotification[] {
  return planned(db, now, settings, zone).map(({ key, title, body, address }) => ({
    key,
    title,
    body,
    address,
  }));
}

/**
 * Hands out what is due and marks it as shown: what another window has marked meanwhile is not handed out again. Nothing
 * while notifications are off.
 */
export function takeDueReminders(ctx: Pick<Context, 'db' | 'clock' | 'write'>): DueNotification[] {
  const now = ctx.clock();
  const settings = readSettings(ctx.db);
  if (!settings.notifications) return [];
  const found = dueReminders(ctx.db, now, settings);
  // Asked every minute, and hardly ever is there something to write.
  if (found.length === 0) return [];
  return ctx.write(null, [], (db) => {
    const due = found.filter(({ key }) => noteShown(db).run(key, now.toISOString()).changes > 0);
    forgetShown(db).run(addDays(now.toISOString().slice(0, 10), -KEPT_DAYS));
    return due.length > MOST_AT_ONCE ? [together(due)] : due;
  });
}

function planned(db: Db, date: Date, settings: Settings, zone: string): Planned[] {
  const now = date.getTime();
  const moment = { now, zone, today: localTimeAt(now, zone).slice(0, 10) };
  const byKind: Record<NotificationKind, () => Planned[]> = {
    reminder: () => ownReminders(db, moment),
    interview: () => interviews(db, moment),
    day: () => days(db, moment),
    feedback: () => feedback(db, moment),
    contact: () => cadence(db, moment, settings),
  };
  const all = NOTIFICATION_KINDS.filter((kind) => !settings.silentKinds.includes(kind)).flatMap((kind) =>
    byKind[kind](),
  );
  return dueAt(all, now, zone, settings).filter(({ key }) => isShown(db).get(key) === undefined);
}

function ownReminders(db: Db, { zone }: Moment): Planned[] {
  return datedReminders(db, zone).map(({ reminder, at }) => ({
    key: `reminder-${reminder.id}-${reminder.remindAt}-${reminder.timeZone}`,
    title: reminder.what,
    body: [reminder.application?.name, reminder.contact?.name].filter(Boolean).join(' · '),
    address: `/calendar?reminder=${reminder.id}`,
    at,
    until: null,
  }));
}

function interviews(db: Db, { today, zone }: Moment): Planned[] {
  return openInterviewsBetween(db, addDays(today, -2), addDays(today, 4))
    .filter(({ startsAt }) => !Number.isNaN(Date.parse(`${startsAt}Z`)))
    .flatMap(({ id, startsAt, timeZone, role, company, applicationId }) => {
      const times = interviewTimes(startsAt, timeZone, zone);
      const address = `/applications/${applicationId}?tab=interviews`;
      const clock = times.local.slice(11);
      const body = `${role}, ${company}`;
      const key = `interview-${id}-${startsAt}-${timeZone}`;
      return [
        ...(times.morning
          ? [{ key: `${key}-day`, title: `Interview today at ${clock}`, body, address, ...times.morning }]
          : []),
        { key: `${key}-hour`, title: `Interview at ${clock}`, body, address, ...times.hourBefore },
      ];
    });
}

/** Next steps and what was to follow an event, on their day. */
function days(db: Db, { today, zone }: Moment): Planned[] {
  return calendarItems(db, { kinds: ['next_step', 'follow_up'], from: today, to: today, zone }).map(
    ({ kind, id, title, day, address }) => ({
      key: `${kind}-${id}-${day}`,
      title: kind === 'next_step' ? 'Next step for today' : 'To follow up today',
      body: title,
      address,
      ...morningOf(day, day, zone),
    }),
  );
}

function feedback(db: Db, { today, zone }: Moment): Planned[] {
  return requestWindows(db, addDays(today, -1), today).map((window) => ({
    key: `feedback-${window.endingId}-${window.what}-${window.from}`,
    title:
      window.what === 'ask'
        ? 'A good day to ask for feedback, if you like'
        : 'One reminder would be fine now',
    body: `${window.role}, ${window.company}`,
    address: `/applications/${window.applicationId}?tab=ending`,
    ...morningOf(window.from, window.to, zone),
  }));
}

/** Whom to write to: each person once a week, and in a week never more than the person chose. */
function cadence(db: Db, { today, zone }: Moment, { weekStart, peoplePerWeek }: Settings): Planned[] {
  const week = weekOf(today, weekStart).from;
  const keyOf = (id: number | '%') => `cadence-${id}-${week}`;
  const left = peoplePerWeek - (shownLike(db).get(keyOf('%')) ?? 0);
  if (left <= 0) return [];
  return proposeForWeek(cadenceContacts(db, today), today, weekStart, peoplePerWeek)
    .filter(({ id }) => isShown(db).get(keyOf(id)) === undefined)
    .slice(0, left)
    .map(({ id, name, company, everyDays }) => ({
      key: keyOf(id),
      title: `Write to ${name}?`,
      body: `${company === '' ? '' : `${company}. `}You wanted to be in touch every ${everyDays} days.`,
      address: `/network/people/${id}`,
      ...morningOf(today, today, zone),
    }));
}

function together(due: readonly DueNotification[]): DueNotification {
  const lines = due.slice(0, 3).map(({ title, body }) => (body === '' ? title : `${title}: ${body}`));
  return {
    key: 'together',
    title: `${due.length} things for today`,
    body: [...lines, `and ${due.length - lines.length} more`].join('\n'),
    address: '/today',
  };
}
