import { ExpectedError } from '../../../shared/errors.ts';
import type {
  EventLine,
  EventPage,
  MeetPerson,
  MetPerson,
  NetworkingEvent,
  SaveEvent,
} from '../../../shared/network-events.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { forgetErased } from '../../database/forget-rows.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { removedRows } from '../../database/removed-rows.ts';
import { insertContact, needContact } from './contacts-store.ts';
import { followUpsOf } from './follow-ups-store.ts';
import { shownContact } from './merged-contacts.ts';

type Item = { id: number; revision: number };
/** SQLite has no booleans. */
type Stored<Event> = Omit<Event, 'went'> & { went: 0 | 1 | null };

const COLUMNS = `e.id, e.kind, e.name, e.starts_at AS startsAt, e.ends_at AS endsAt, e.time_zone AS timeZone, e.place,
  e.link, c.id AS communityId, c.name AS communityName, e.went, e.revision`;
// A removed community is not named, but its events keep it for when it comes back.
const FROM =
  'FROM networking_events e LEFT JOIN communities c ON c.id = e.community_id AND c.deleted_at IS NULL';
const LINE = `SELECT ${COLUMNS},
    (SELECT count(*) FROM event_people p JOIN contacts k ON k.id = p.contact_id
     WHERE p.event_id = e.id AND k.deleted_at IS NULL) AS peopleMet,
    (SELECT count(*) FROM event_follow_ups f WHERE f.event_id = e.id AND f.done_on IS NULL) AS openFollowUps
  ${FROM} WHERE e.deleted_at IS NULL`;
const allEvents = prepared<[], Stored<EventLine>>(`${LINE} ORDER BY e.starts_at, e.id`);
const eventsOf = prepared<[number], Stored<EventLine>>(
  `${LINE} AND e.community_id = ? ORDER BY e.starts_at, e.id`,
);
const eventById = prepared<[number], Stored<NetworkingEvent & { learned: string }>>(
  `SELECT ${COLUMNS}, e.learned ${FROM} WHERE e.id = ? AND e.deleted_at IS NULL`,
);
const peopleAt = prepared<[number], MetPerson>(
  `SELECT k.id, k.name, k.role, k.company FROM event_people p JOIN contacts k ON k.id = p.contact_id
   WHERE p.event_id = ? AND k.deleted_at IS NULL ORDER BY p.id`,
);
const stored = prepared<[number], { revision: number }>(
  'SELECT revision FROM networking_events WHERE id = ? AND deleted_at IS NULL',
);
const communityById = preparedValue<[number], number>(
  'SELECT id FROM communities WHERE id = ? AND deleted_at IS NULL',
);
const addPerson = prepared<[number, number]>(
  'INSERT INTO event_people (event_id, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
);

/** Events that were removed, each with all that belongs to it. */
export const removedEvents = removedRows('networking_events', 'name', 'event');

/** Every event that was not removed, the earliest first. */
export function listEvents(db: Db): EventLine[] {
  return allEvents(db).all().map(withWent);
}

/** The events of a community, the earliest first. */
export function listEventsOf(db: Db, communityId: number): EventLine[] {
  return eventsOf(db).all(communityId).map(withWent);
}

/** One event with whom I met and what is to do. NOT_FOUND when it is gone. */
export function getEvent(db: Db, id: number): EventPage {
  const row = eventById(db).get(id);
  if (!row) throw gone();
  return { ...withWent(row), people: peopleAt(db).all(id), followUps: followUpsOf(db, id) };
}

/** Adds (`id` null) or changes an event. CONFLICT when the revision is stale. */
export function saveEvent(db: Db, input: SaveEvent): EventPage {
  const { communityId } = input;
  if (communityId !== null && communityById(db).get(communityId) === undefined)
    throw new ExpectedError('NOT_FOUND', 'This community is not there any more. Choose another, or none.');
  const values = [
    input.kind,
    input.name,
    input.startsAt,
    input.endsAt,
    input.timeZone,
    input.place,
    input.link,
    communityId,
  ];
  if (input.id === null) {
    const sql = `INSERT INTO networking_events (kind, name, starts_at, ends_at, time_zone, place, link, community_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
    return getEvent(db, Number(db.prepare(sql).run(...values).lastInsertRowid));
  }
  checkEvent(db, { id: input.id, revision: input.revision });
  db.prepare(
    `UPDATE networking_events SET kind = ?, name = ?, starts_at = ?, ends_at = ?, time_zone = ?, place = ?, link = ?,
       community_id = coalesce(?, (SELECT id FROM communities WHERE id = community_id AND deleted_at IS NOT NULL)),
       revision = revision + 1
     WHERE id = ?`,
  ).run(...values, input.id);
  return getEvent(db, input.id);
}

/** Notes whether I went; null takes the answer back. */
export function setWent(db: Db, input: Item & { went: boolean | null }): EventPage {
  checkEvent(db, input);
  db.prepare('UPDATE networking_events SET went = ?, revision = revision + 1 WHERE id = ?').run(
    input.went === null ? null : Number(input.went),
    input.id,
  );
  return getEvent(db, input.id);
}

/** Keeps what I learned. CONFLICT when the revision is stale. */
export function saveLearned(db: Db, input: Item & { learned: string }): { revision: number } {
  checkEvent(db, input);
  db.prepare('UPDATE networking_events SET learned = ?, revision = revision + 1 WHERE id = ?').run(
    input.learned,
    input.id,
  );
  return { revision: input.revision + 1 };
}

/** Takes an event out of sight; it can be restored. */
export function removeEvent(db: Db, item: Item, at: string): void {
  checkEvent(db, item);
  db.prepare('UPDATE networking_events SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(
    at,
    item.id,
  );
}

/** Erases a removed event with its follow-ups, for good, also in undo. The people met there stay contacts. */
export function eraseEvent(db: Db, id: number): void {
  forgetErased(db, 'networking_events', [id]);
  removedEvents.erase(db, id);
}

/** Notes whom I met; a name makes a new contact, met at this event. Whoever met somebody went. */
export function meetPerson(db: Db, { eventId, person }: MeetPerson, today: string): EventPage {
  const { name, went } = getEvent(db, eventId);
  const contactId =
    'name' in person
      ? insertContact(db, { name: person.name, howMet: name, addedOn: today })
      : needContact(db, person.contactId);
  addPerson(db).run(eventId, contactId);
  // The revision guards what is typed, and nothing typed changes here.
  if (went === null) db.prepare('UPDATE networking_events SET went = 1 WHERE id = ?').run(eventId);
  return getEvent(db, eventId);
}

/** Takes a person off an event; the contact stays. */
export function takeOffPerson(db: Db, eventId: number, contactId: number): void {
  db.prepare(`DELETE FROM event_people WHERE event_id = ? AND contact_id = ${shownContact('?')}`).run(
    eventId,
    contactId,
  );
}

function checkEvent(db: Db, item: Item): void {
  const event = stored(db).get(item.id);
  if (!event) throw gone();
  checkRevision(event, item, 'This event');
}

function gone(): ExpectedError {
  return new ExpectedError(
    'NOT_FOUND',
    'This event is not there any more. Look among the removed ones at the end of the list.',
  );
}

function withWent<Event extends { went: 0 | 1 | null }>(
  row: Event,
): Omit<Event, 'went'> & { went: boolean | null } {
  return { ...row, went: row.went === null ? null : row.went === 1 };
}
