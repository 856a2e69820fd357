import type { CalendarItem, CalendarKind } from '../../../../shared/calendar.ts';
import { addDays } from '../../../../shared/domain/days.ts';

/** What one of each kind is called, and all of them. */
export const KIND_WORDS: Record<CalendarKind, { one: string; all: string }> = {
  interview: { one: 'Interview', all: 'Interviews' },
  next_step: { one: 'Next step', all: 'Next steps' },
  closing: { one: 'Closing date', all: 'Closing dates' },
  feedback: { one: 'Feedback', all: 'Feedback' },
  event: { one: 'Event', all: 'Events' },
  follow_up: { one: 'Follow-up', all: 'Follow-ups' },
  talk: { one: 'Talk', all: 'Talks' },
  goal: { one: 'Goal', all: 'Goals' },
  reminder: { one: 'Reminder', all: 'Reminders' },
};

/** The items of each of the days shown. Days for feedback stand once, at their first day that can be seen. */
export function itemsByDay(
  items: readonly CalendarItem[],
  days: readonly string[],
): ReadonlyMap<string, CalendarItem[]> {
  const byDay = new Map<string, CalendarItem[]>(days.map((day) => [day, []]));
  const [first = '', last = ''] = [days[0], days.at(-1)];
  for (const item of items) {
    let from = item.day;
    if (from < first) from = first;
    const to = item.kind === 'feedback' ? from : item.lastDay;
    for (let day = from; day <= to && day <= last; day = addDays(day, 1)) byDay.get(day)?.push(item);
  }
  return byDay;
}

/** The time of an item for a narrow place; with the clock there where its zone is another one. */
export function timeWords({ time, zone, there }: CalendarItem, here: string): string {
  if (time === null) return '';
  return zone === null || zone === here || there === null ? time : `${time} (${there.slice(11)} ${zone})`;
}
