import type { TestApp } from '../../app-for-tests.ts';

/** An interview of an application on a day, with these contacts. */
export async function addInterview(
  app: TestApp,
  applicationId: number,
  day: string,
  contactIds: number[],
): Promise<number> {
  const { id } = await app.call.applications.saveInterview({
    id: null,
    revision: 0,
    applicationId,
    kind: 'panel',
    startsAt: `${day}T10:00`,
    endsAt: null,
    timeZone: 'Europe/Berlin',
    place: '',
    link: '',
    preparation: '',
    howItWent: '',
    contactIds,
  });
  return id;
}

/** A networking event on a day, with somebody who was met there. */
export function addEvent(app: TestApp, day: string, contactId: number, went: 0 | 1 | null): void {
  app.context.write(null, ['network'], (db) => {
    const { lastInsertRowid } = db
      .prepare(
        "INSERT INTO networking_events (kind, name, starts_at, went) VALUES ('meetup', 'Freight evening', ?, ?)",
      )
      .run(day, went);
    db.prepare('INSERT INTO event_people (event_id, contact_id) VALUES (?, ?)').run(
      lastInsertRowid,
      contactId,
    );
  });
}

/** A touch of a contact, as the form sends it. */
export function touchOf(contactId: number, on: string, note = '') {
  return { id: null, revision: 0, contactId, on, channel: 'email' as const, note };
}
