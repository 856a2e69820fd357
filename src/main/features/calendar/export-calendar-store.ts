import { cleanFileName } from '../../../shared/attachments.ts';
import type { CalendarExport, ExportCalendar } from '../../../shared/calendar.ts';
import { type WrittenEvent, writeCalendar } from '../../../shared/domain/write-calendar.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { type CalendarEntry, calendarEntries } from './calendar-entries-store.ts';

/** More would not be taken by most calendars in one file. */
const MOST_EVENTS = 5_000;

const calendarName = preparedValue<[], string>('SELECT calendar_name FROM settings WHERE id = 1');

/**
 * A calendar file with what was chosen. An item has the same UID in every file, so a calendar that reads it again
 * changes the date it has. Notes stay here; names of people go out only when asked for.
 */
export function exportCalendar(
  db: Db,
  input: ExportCalendar,
  moment: { at: string; today: string },
): CalendarExport {
  const { what, zone, withPeople } = input;
  const entries =
    what.by === 'item'
      ? calendarEntries(db, '1900-01-01', '2199-12-31', zone).filter(
          ({ item }) => item.kind === what.kind && item.id === what.id,
        )
      : calendarEntries(db, what.from, what.to, zone).filter(({ item }) => what.kinds.includes(item.kind));
  if (entries.length === 0)
    throw new ExpectedError(
      'INVALID',
      what.by === 'item'
        ? 'This date is not there any more.'
        : 'Nothing lies in this period. Choose other days or more kinds.',
    );
  if (entries.length > MOST_EVENTS)
    throw new ExpectedError(
      'TOO_LARGE',
      'These are more than 5,000 dates, which most calendars do not take at once. Choose a shorter period.',
    );
  const title = withPeople ? entries[0]?.item.title : entries[0]?.titleWithoutPeople;
  return {
    name: what.by === 'item' ? fileNameOf(title ?? '') : `Rebound calendar ${moment.today}.ics`,
    text: writeCalendar(entries.map((entry) => eventOf(entry, uidOf(db, entry.item), withPeople, moment.at))),
    events: entries.length,
  };
}

function fileNameOf(title: string): string {
  return cleanFileName(`${title.replaceAll(': ', ' - ').replace(/[/\\]/g, '-')}.ics`);
}

/** The UID of a date in the files of this profile. */
export function uidOf(db: Db, { kind, id }: { kind: string; id: number }): string {
  return `${kind}-${id}@${calendarName(db).get() ?? ''}.rebound`;
}

function eventOf(entry: CalendarEntry, uid: string, withPeople: boolean, updatedAt: string): WrittenEvent {
  const { item, startsAt, endsAt, place, link, people, titleWithoutPeople } = entry;
  return {
    uid,
    title: withPeople ? item.title : titleWithoutPeople,
    allDay: item.zone === null,
    startsAt,
    endsAt,
    timeZone: item.zone,
    place,
    link,
    description: withPeople && people.length > 0 ? `With ${people.join(', ')}` : '',
    updatedAt,
  };
}
