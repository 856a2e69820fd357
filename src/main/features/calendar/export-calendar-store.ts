import { cleanFileName } from '../../../shared/attachments.ts';
import type { CalendarExport, ExportCalendar } from '../../../shared/calendar.ts';
import { type WrittenEvent, writeCalendar } from '../../../shared/domain/write-calendar.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { type CalendarEntry, calendarEntries, calendarEntry } from './calendar-entries-store.ts';

/** More would not be taken by most calendars in one file. */
const MOST_EVENTS = 5_000;

const keptUid = preparedValue<[number], string>('SELECT calendar_uid FROM interviews WHERE id = ?');
const keepUid = prepared<[uid: string, id: number]>('UPDATE interviews SET calendar_uid = ? WHERE id = ?');
const unnamedInterviews = preparedValue<[], number>(
  "SELECT id FROM interviews WHERE calendar_uid = '' ORDER BY id",
);
const calendarName = preparedValue<[], string>('SELECT calendar_name FROM settings WHERE id = 1');

/**
 * A calendar file with what was chosen. An item has the same UID in every file, so a calendar that reads it again
 * changes the date it has; for that, an interview without a UID gets one here. Notes stay here; names of people go out only when asked for.
 */
export function exportCalendar(
  db: Db,
  input: ExportCalendar,
  moment: { at: string; today: string },
): CalendarExport {
  const { what, zone, withPeople } = input;
  const entries =
    what.by === 'item'
      ? [calendarEntry(db, { ...what, zone })].filter((entry) => entry !== null)
      : calendarEntries(db, { ...what, zone });
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

/** Gives every interview the UID it has in all files from now on, for a copy that is written elsewhere. */
export function nameInterviews(db: Db): void {
  for (const id of unnamedInterviews(db).all()) uidOf(db, { kind: 'interview', id });
}

function fileNameOf(title: string): string {
  return cleanFileName(`${title.replaceAll(': ', ' - ').replace(/[/\\]/g, '-')}.ics`);
}

/**
 * The UID of a date. An interview keeps its own: of the invitation it came from, or one made at its first export. The
 * other kinds have no column for it and are called by their id. Beware: when the newest row of a kind is removed for
 * good, SQLite may give its id again, and a calendar that knows the old date then takes the new one for a change of it.
 */
function uidOf(db: Db, { kind, id }: Pick<CalendarEntry['item'], 'kind' | 'id'>): string {
  const profile = `${calendarName(db).get() ?? ''}.rebound`;
  if (kind !== 'interview') return `${kind}-${id}@${profile}`;
  const kept = keptUid(db).get(id);
  if (kept) return kept;
  const made = `${crypto.randomUUID()}@${profile}`;
  keepUid(db).run(made, id);
  return made;
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
