import type { EventTime } from '../../../../shared/domain/event-days.ts';
import { type DateFormat, formatDay, formatShortDay } from '../../../lib/format.ts';
import { hereZone } from '../../../lib/here-zone.ts';

/** The fields in which the time of an event is typed; empty text and null mean "not given". */
export type TypedTimes = {
  day: string | null;
  lastDay: string | null;
  starts: string;
  ends: string;
  timeZone: string;
};
type TimesProblem = { field: 'day' | 'lastDay' | 'ends'; sentence: string };

/** What is typed for an event that has its times already, or for a new one. */
export function typedTimes(event: EventTime | null): TypedTimes {
  const [day = null, starts = ''] = event?.startsAt.split('T') ?? [];
  const [endDay = null, ends = ''] = event?.endsAt?.split('T') ?? [];
  return {
    day,
    lastDay: endDay === day ? null : endDay,
    starts,
    ends,
    timeZone: event?.timeZone ?? hereZone,
  };
}

/** The times of what was typed, or what is missing. Without a start, only days count. */
export function timesOf(typed: TypedTimes): EventTime | TimesProblem {
  const { day, lastDay, starts, ends, timeZone } = typed;
  if (day === null) return { field: 'day', sentence: 'Give the day.' };
  if (lastDay !== null && lastDay < day)
    return { field: 'lastDay', sentence: 'This is before the first day.' };
  if (starts === '') return { startsAt: day, endsAt: lastDay === day ? null : lastDay, timeZone: null };
  if (ends === '' && lastDay !== null && lastDay !== day)
    return { field: 'ends', sentence: 'Give the time it ends on the last day.' };
  const startsAt = `${day}T${starts}`;
  const endsAt = ends === '' ? null : `${lastDay ?? day}T${ends}`;
  if (endsAt !== null && endsAt < startsAt)
    return {
      field: 'ends',
      sentence: 'This is before it starts. If it ends after midnight, give the last day.',
    };
  return { startsAt, endsAt, timeZone };
}

/** When an event is, in words; its zone is named only where the clocks are not those of `zone`. */
export function whenWords(event: EventTime, format: DateFormat, today: string, zone: string): string {
  const { startsAt, endsAt, timeZone } = event;
  const [day = '', starts] = startsAt.split('T');
  const [endDay = day, ends] = endsAt?.split('T') ?? [];
  const words = (one: string) =>
    one.slice(0, 4) === today.slice(0, 4) ? formatShortDay(one, format) : formatDay(one, format);
  const until = endDay === day ? (ends ? `–${ends}` : '') : ` to ${words(endDay)}${ends ? `, ${ends}` : ''}`;
  const place = timeZone === null || timeZone === zone ? '' : ` (${timeZone})`;
  return `${words(day)}${starts ? `, ${starts}` : ''}${until}${place}`;
}
