import { proposeForWeek } from '../../../shared/domain/contact-cadence.ts';
import { proposalReason } from '../../../shared/domain/contact-words.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  AddPerson,
  ChangePerson,
  Person,
  PersonRow,
  Proposal,
} from '../../../shared/network-contacts.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { linkApplication } from './contact-links-store.ts';

type Stored<Row extends PersonRow> = Omit<Row, 'doNotContact'> & { doNotContact: 0 | 1 };

/** One row for each day a contact was met or written to, up to `@today`; nobody stores the last one twice. */
const SEEN = `SELECT contact_id, occurred_on AS day FROM contact_touches WHERE occurred_on <= @today
  UNION ALL SELECT p.contact_id, substr(i.starts_at, 1, 10) FROM interview_people p
    JOIN interviews i ON i.id = p.interview_id JOIN applications a ON a.id = i.application_id
    WHERE a.deleted_at IS NULL AND substr(i.starts_at, 1, 10) <= @today
  UNION ALL SELECT p.contact_id, substr(e.starts_at, 1, 10) FROM event_people p
    JOIN networking_events e ON e.id = p.event_id
    WHERE e.deleted_at IS NULL AND e.went = 1 AND substr(e.starts_at, 1, 10) <= @today`;
const ROW = `c.id, c.name, c.role, c.company, c.email, c.how_met AS howMet, c.tie, c.every_days AS everyDays,
  c.snoozed_until AS snoozedUntil, c.do_not_contact AS doNotContact, c.added_on AS addedOn, c.revision`;

const allPeople = prepared<[{ today: string }], Stored<PersonRow>>(
  `WITH seen AS (SELECT contact_id, max(day) AS day FROM (${SEEN}) GROUP BY contact_id)
   SELECT ${ROW}, seen.day AS lastTouchOn FROM contacts c LEFT JOIN seen ON seen.contact_id = c.id
   WHERE c.deleted_at IS NULL ORDER BY c.name COLLATE NOCASE, c.id`,
);
const personById = prepared<[{ id: number; today: string }], Stored<Person>>(
  `SELECT ${ROW}, c.phone, c.url, c.told_me AS toldMe, c.can_offer AS canOffer, c.note,
     (SELECT max(day) FROM (${SEEN}) seen WHERE seen.contact_id = c.id) AS lastTouchOn
   FROM contacts c WHERE c.id = @id AND c.deleted_at IS NULL`,
);
const insertPerson = prepared<[string, string]>('INSERT INTO contacts (name, added_on) VALUES (?, ?)');

const COLUMNS: Record<keyof ChangePerson['changes'], string> = {
  name: 'name',
  role: 'role',
  company: 'company',
  email: 'email',
  phone: 'phone',
  url: 'url',
  howMet: 'how_met',
  tie: 'tie',
  toldMe: 'told_me',
  canOffer: 'can_offer',
  note: 'note',
  everyDays: 'every_days',
  snoozedUntil: 'snoozed_until',
  doNotContact: 'do_not_contact',
};

/** Everybody by name, each with the day they were last met or written to. */
export function listPeople(db: Db, today: string): PersonRow[] {
  return allPeople(db)
    .all({ today })
    .map((row) => ({ ...row, doNotContact: row.doNotContact === 1 }));
}

/** One contact. NOT_FOUND when they are gone. */
export function getPerson(db: Db, id: number, today: string): Person {
  const row = personById(db).get({ id, today });
  if (!row) throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  return { ...row, doNotContact: row.doNotContact === 1 };
}

/** Adds a contact, and links them to an application if they came from one. */
export function addPerson(db: Db, { applicationId, ...facts }: AddPerson, today: string): Person {
  const id = Number(insertPerson(db).run(facts.name, today).lastInsertRowid);
  setColumns(db, id, facts);
  if (applicationId !== null) linkApplication(db, { contactId: id, applicationId });
  return getPerson(db, id, today);
}

/** Changes what is kept about a contact. CONFLICT when the revision is stale. */
export function changePerson(db: Db, { id, revision, changes }: ChangePerson, today: string): Person {
  if (getPerson(db, id, today).revision !== revision)
    throw new ExpectedError(
      'CONFLICT',
      'This person was changed elsewhere. It has been reloaded; try once more.',
    );
  setColumns(db, id, changes);
  return getPerson(db, id, today);
}

/** Whom to write to in this week, at most as many as the person wants, each with the reason. */
export function proposePeople(
  db: Db,
  today: string,
  { weekStart, peoplePerWeek }: Pick<Settings, 'weekStart' | 'peoplePerWeek'>,
): Proposal[] {
  return proposeForWeek(listPeople(db, today), today, weekStart, peoplePerWeek).map((person) => ({
    ...person,
    reason: proposalReason(person, today),
  }));
}

function setColumns(db: Db, id: number, changes: ChangePerson['changes']): void {
  const entries = Object.entries(changes).flatMap(([name, value]) => {
    const column = isColumn(name) ? COLUMNS[name] : undefined;
    if (column === undefined || value === undefined) return [];
    return [{ column, value: typeof value === 'boolean' ? Number(value) : value }];
  });
  if (entries.length === 0) return;
  const settings = entries.map(({ column }) => `${column} = ?`).join(', ');
  db.prepare(`UPDATE contacts SET ${settings}, revision = revision + 1 WHERE id = ?`).run(
    ...entries.map(({ value }) => value),
    id,
  );
}

function isColumn(name: string): name is keyof typeof COLUMNS {
  return name in COLUMNS;
}
