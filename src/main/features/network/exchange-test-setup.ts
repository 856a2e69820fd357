import type { FilePerson } from '../../../shared/domain/people-file/people-file.ts';
import type { TestApp } from '../../app-for-tests.ts';

/** A person as a file tells of them. */
export function filePerson(told: Partial<FilePerson>): FilePerson {
  return {
    name: 'Ilse Brandt',
    role: '',
    company: '',
    email: '',
    phone: '',
    url: '',
    howMet: 'LinkedIn',
    note: '',
    addedOn: null,
    ...told,
  };
}

/** Adds a contact with an interview, an event, a talk and all else that can hang on a person; answers their id. */
export function addWholePerson({ context: { db } }: TestApp, name: string): number {
  const add = (sql: string, ...values: (string | number)[]) =>
    Number(db.prepare(sql).run(...values).lastInsertRowid);
  const id = add(
    `INSERT INTO contacts (name, email, note, told_me, can_offer, added_on)
     VALUES (?, ?, 'A note', 'They told me', 'I can offer', '2026-03-01')`,
    name,
    `${name.toLowerCase().replace(/\W+/g, '.')}@halden.example`,
  );
  const application = add(
    `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at)
     VALUES ('Planner', 'Halden', 1, ?, '2026-11-01', '2026-11-01T08:00:00Z')`,
    `a${id}`,
  );
  const interview = add(
    `INSERT INTO interviews (application_id, kind, starts_at, time_zone)
     VALUES (?, 'panel', '2026-11-10T10:00', 'Europe/Berlin')`,
    application,
  );
  const event = add(
    "INSERT INTO networking_events (kind, name, starts_at) VALUES ('fair', 'Fair', '2026-11-02')",
  );
  const mock = add("INSERT INTO mock_interviews (day) VALUES ('2026-11-05')");
  add('INSERT INTO interview_people (interview_id, contact_id) VALUES (?, ?)', interview, id);
  add('INSERT INTO application_contacts (application_id, contact_id) VALUES (?, ?)', application, id);
  add('INSERT INTO event_people (event_id, contact_id) VALUES (?, ?)', event, id);
  add('INSERT INTO mock_people (mock_id, contact_id, name) VALUES (?, ?, ?)', mock, id, name);
  add(
    `INSERT INTO contact_touches (contact_id, occurred_on, channel, note) VALUES (?, '2026-11-03', 'call', ?)`,
    id,
    `Called ${name}`,
  );
  add(
    `INSERT INTO contact_drafts (contact_id, kind, body) VALUES (?, 'check_in', ?)`,
    id,
    `A draft for ${name}`,
  );
  add('INSERT INTO informational_talks (contact_id, about) VALUES (?, ?)', id, `About ${name}`);
  add(
    `INSERT INTO reminders (what, remind_at, time_zone, contact_id)
     VALUES (?, '2026-12-01T09:00', 'Europe/Berlin', ?)`,
    `Write to ${name}`,
    id,
  );
  return id;
}

/** Every row of every table but those of undo and search, to see that nothing is different. */
export function everyRow({ context: { db } }: TestApp): Record<string, unknown[]> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE 'undo~_%' ESCAPE '~' AND name NOT LIKE 'search~_%' ESCAPE '~'
       ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY rowid`)
        .all()
        // A revision only ever goes forward.
        .map(({ revision: _, ...row }) => row),
    ]),
  );
}
