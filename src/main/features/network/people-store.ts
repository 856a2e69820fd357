import { ExpectedError } from '../../../shared/errors.ts';
import type { AddPerson, ChangePerson, Person, PersonRow } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { linkApplication } from './contact-links-store.ts';
import { insertContact } from './contacts-store.ts';
import { lastContacts } from './last-contact-store.ts';

type Stored<Row extends PersonRow> = Omit<Row, 'doNotContact' | 'lastTouchOn'> & { doNotContact: 0 | 1 };

const ROW = `c.id, c.name, c.role, c.company, c.email, c.how_met AS howMet, c.tie, c.every_days AS everyDays,
  c.snoozed_until AS snoozedUntil, c.do_not_contact AS doNotContact, c.added_on AS addedOn, c.revision`;

const allPeople = prepared<[], Stored<PersonRow>>(
  `SELECT ${ROW} FROM contacts c WHERE c.deleted_at IS NULL ORDER BY c.name COLLATE NOCASE, c.id`,
);
const personById = prepared<[number], Stored<Person>>(
  `SELECT ${ROW}, c.phone, c.url, c.told_me AS toldMe, c.can_offer AS canOffer, c.note
   FROM contacts c WHERE c.id = ? AND c.deleted_at IS NULL`,
);

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
  const last = lastContacts(db, today);
  return allPeople(db)
    .all()
    .map((row) => ({
      ...row,
      doNotContact: row.doNotContact === 1,
      lastTouchOn: last.get(row.id)?.on ?? null,
    }));
}

/** One contact. NOT_FOUND when they are gone. */
export function getPerson(db: Db, id: number, today: string): Person {
  const row = personById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  const lastTouchOn = lastContacts(db, today).get(id)?.on ?? null;
  return { ...row, doNotContact: row.doNotContact === 1, lastTouchOn };
}

/** Adds a contact, and links them to an application if they came from one. */
export function addPerson(db: Db, { applicationId, ...facts }: AddPerson, today: string): Person {
  const id = insertContact(db, { name: facts.name, addedOn: today });
  setColumns(db, id, facts);
  if (applicationId !== null) linkApplication(db, { contactId: id, applicationId });
  return getPerson(db, id, today);
}

/** Changes what is kept about a contact. CONFLICT when the revision is stale. */
export function changePerson(db: Db, { id, revision, changes }: ChangePerson, today: string): Person {
  checkRevision(personById(db).get(id), { revision }, 'This person');
  setColumns(db, id, changes);
  return getPerson(db, id, today);
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
