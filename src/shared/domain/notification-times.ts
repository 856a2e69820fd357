import { instantOf, isTimeZone, localTimeAt } from './icalendar/zone-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** When the interviews of a day are named, and when what has only a day. */
const INTERVIEWS_AT = '08:00';
const DAYS_AT = '09:00';

/** When something may be notified: from `at` on, and if it has an end, before `until`. Instants in milliseconds. */
export type NotificationTime = { at: number; until: number | null };
/** Times of day `HH:MM` on this computer; equal ones mean that no hour is quiet. */
export type QuietHours = { quietFrom: string; quietUntil: string };

/** Whether a time of day lies in the quiet hours, which may go over midnight. */
export function isQuiet(clock: string, { quietFrom, quietUntil }: QuietHours): boolean {
  if (quietFrom <= quietUntil) return quietFrom <= clock && clock < quietUntil;
  return clock >= quietFrom || clock < quietUntil;
}

/**
 * What is to be notified at an instant, the earliest first. In quiet hours that is nothing: it waits until they end.
 * What has waited for more than a day is not said any more.
 */
export function dueAt<Planned extends NotificationTime>(
  planned: readonly Planned[],
  now: number,
  zone: string,
  quiet: QuietHours,
): Planned[] {
  if (isQuiet(localTimeAt(now, zone).slice(11), quiet)) return [];
  return planned
    .filter(({ at, until }) => at <= now && now - at <= DAY_MS && (until === null || now < until))
    .sort((one, other) => one.at - other.at);
}

/** The morning of a day in a zone; with `lastDay`, nothing is said after that day. */
export function morningOf(day: string, lastDay: string, zone: string): NotificationTime {
  return { at: instantOf(`${day}T${DAYS_AT}`, zone), until: endOf(lastDay, zone) };
}

/** What an interview is named for, with where its day and time are in the zone of the person. */
export type InterviewTimes = {
  /** Null when the hour before comes first anyway. */
  morning: NotificationTime | null;
  hourBefore: NotificationTime;
  /** `YYYY-MM-DDTHH:MM` on the clocks of the person. */
  local: string;
};

/**
 * When an interview is notified: on the morning of its day where the person is until the hour before comes, and in that
 * hour; never once it began.
 */
export function interviewTimes(startsAt: string, timeZone: string, zone: string): InterviewTimes {
  const start = instantOf(startsAt, knownZone(timeZone, zone));
  const local = localTimeAt(start, zone);
  const morning = instantOf(`${local.slice(0, 10)}T${INTERVIEWS_AT}`, zone);
  const hourBefore = start - HOUR_MS;
  return {
    morning: morning < hourBefore ? { at: morning, until: hourBefore } : null,
    hourBefore: { at: hourBefore, until: start },
    local,
  };
}

/** A zone kept with a time, or the one of this computer where the runtime does not know it. */
export function knownZone(zone: string, here: string): string {
  return isTimeZone(zone) ? zone : here;
}

/** The instant at which a day is over in a zone. */
export function endOf(day: string, zone: string): number {
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return instantOf(`${after}T00:00`, zone);
}
