import { addDays } from '../../../shared/domain/days.ts';
import type { Db } from '../../context.ts';
import {
  type SamplePerson,
  sampleCommunities,
  sampleDraft,
  sampleNetworkingEvents,
  samplePeopleKnown,
  samplePeopleMet,
  sampleReminder,
  sampleTalk,
} from './sample-people.ts';

/** Puts what she knows of people, and where she met them, into the sample. */
export function insertSampleNetwork(db: Db, today: string): void {
  for (const person of samplePeopleKnown) {
    db.prepare('INSERT INTO contacts (name, role, company) VALUES (?, ?, ?)').run(
      person.name,
      person.role ?? '',
      person.company ?? '',
    );
  }
  for (const person of [...samplePeopleKnown, ...samplePeopleMet]) describePerson(db, person, today);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  insertEvents(db, today, zone);
  const { questions, about, minutes, keptMinutes, learned, cameOfIt } = sampleTalk;
  db.prepare(
    `INSERT INTO informational_talks (contact_id, about, questions, minutes, asked_on, starts_at, time_zone, held_on,
       kept_minutes, learned, thanked_on, came_of_it) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    personId(db, sampleTalk.person),
    about,
    questions,
    minutes,
    addDays(today, -sampleTalk.askedDaysAgo),
    `${addDays(today, -sampleTalk.heldDaysAgo)}T${sampleTalk.heldAt}`,
    zone,
    addDays(today, -sampleTalk.heldDaysAgo),
    keptMinutes,
    learned,
    addDays(today, -sampleTalk.thankedDaysAgo),
    cameOfIt,
  );
  db.prepare('INSERT INTO contact_drafts (contact_id, kind, subject, body) VALUES (?, ?, ?, ?)').run(
    personId(db, sampleDraft.person),
    sampleDraft.kind,
    sampleDraft.subject,
    sampleDraft.body,
  );
  db.prepare('INSERT INTO reminders (what, remind_at, time_zone, contact_id) VALUES (?, ?, ?, ?)').run(
    sampleReminder.what,
    `${addDays(today, sampleReminder.inDays)}T${sampleReminder.at}`,
    zone,
    personId(db, sampleReminder.person),
  );
}

function describePerson(db: Db, person: SamplePerson, today: string): void {
  const id = personId(db, person.name);
  db.prepare(
    `UPDATE contacts SET email = ?, phone = ?, how_met = coalesce(?, how_met), tie = ?, told_me = ?, can_offer = ?,
       note = ?, every_days = ?, snoozed_until = ?, do_not_contact = ?, added_on = ? WHERE id = ?`,
  ).run(
    person.email ?? '',
    person.phone ?? '',
    person.howMet ?? null,
    person.tie,
    person.toldMe ?? '',
    person.canOffer ?? '',
    person.note ?? '',
    person.everyDays ?? null,
    person.snoozedForDays === undefined ? null : addDays(today, person.snoozedForDays),
    person.doNotContact ? 1 : 0,
    addDays(today, -person.addedDaysAgo),
    id,
  );
  for (const company of person.applications ?? [])
    db.prepare(
      `INSERT INTO application_contacts (application_id, contact_id)
       SELECT id, ? FROM applications WHERE company = ? ORDER BY id DESC LIMIT 1`,
    ).run(id, company);
  for (const { daysAgo, channel, note } of person.touches ?? [])
    db.prepare(
      'INSERT INTO contact_touches (contact_id, occurred_on, channel, note) VALUES (?, ?, ?, ?)',
    ).run(id, addDays(today, -daysAgo), channel, note);
}

function insertEvents(db: Db, today: string, zone: string): void {
  for (const { name, place, link, note } of sampleCommunities)
    db.prepare('INSERT INTO communities (name, place, link, note) VALUES (?, ?, ?, ?)').run(
      name,
      place,
      link,
      note,
    );
  for (const event of sampleNetworkingEvents) {
    const day = addDays(today, event.inDays);
    const at = (time: string | null) => (time === null ? null : `${day}T${time}`);
    const eventId = Number(
      db
        .prepare(
          `INSERT INTO networking_events (kind, name, starts_at, ends_at, time_zone, place, link, community_id, went, learned)
           VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM communities WHERE name = ?), ?, ?)`,
        )
        .run(
          event.kind,
          event.name,
          at(event.startsAt) ?? day,
          at(event.endsAt),
          event.startsAt === null ? null : zone,
          event.place,
          event.link,
          event.community,
          event.went,
          event.learned,
        ).lastInsertRowid,
    );
    for (const name of event.met)
      db.prepare('INSERT INTO event_people (event_id, contact_id) VALUES (?, ?)').run(
        eventId,
        personId(db, name),
      );
    for (const { text, dueInDays, doneDaysAgo } of event.followUps)
      db.prepare('INSERT INTO event_follow_ups (event_id, text, due_on, done_on) VALUES (?, ?, ?, ?)').run(
        eventId,
        text,
        addDays(today, dueInDays),
        doneDaysAgo === null ? null : addDays(today, -doneDaysAgo),
      );
  }
}

function personId(db: Db, name: string): number {
  const id = db
    .prepare<[string], number>('SELECT id FROM contacts WHERE name = ? ORDER BY id')
    .pluck()
    .get(name);
  if (id === undefined) throw new Error(`The sample has nobody named ${name}`);
  return id;
}
