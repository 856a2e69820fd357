import type { KnownPerson } from '../../../shared/domain/plan-people.ts';
import { personKeys } from '../../../shared/domain/same-person.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ApplicationPerson, KeepSender, LinkedApplication } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { insertContact, needContact } from './contacts-store.ts';
import { type FoundPerson, indexPeople, visiblePeople } from './known-people-store.ts';

type Link = { contactId: number; applicationId: number };

const INTERVIEWED = `EXISTS (SELECT 1 FROM interview_people p JOIN interviews i ON i.id = p.interview_id
  WHERE p.contact_id = c.id AND i.application_id = a.id)`;
const LINKED = `EXISTS (SELECT 1 FROM application_contacts l WHERE l.contact_id = c.id AND l.application_id = a.id)`;
/** The ids in SQL of the applications of the contact `@id`: linked to it, or with an interview it was in. */
export const APPLICATIONS_OF_ID = `(SELECT application_id FROM application_contacts WHERE contact_id = @id
  UNION SELECT i.application_id FROM interview_people p JOIN interviews i ON i.id = p.interview_id WHERE p.contact_id = @id)`;

const applicationsOf = prepared<
  [{ id: number }],
  Omit<LinkedApplication, 'isLinked' | 'isInterview'> & { isLinked: 0 | 1; isInterview: 0 | 1 }
>(
  `SELECT a.id, a.role, a.company, s.name AS stageName, ${LINKED} AS isLinked, ${INTERVIEWED} AS isInterview
   FROM contacts c JOIN applications a JOIN stages s ON s.id = a.stage_id
   WHERE c.id = @id AND a.deleted_at IS NULL AND a.id IN ${APPLICATIONS_OF_ID}
   ORDER BY a.stage_since DESC, a.id DESC`,
);
const peopleOf = prepared<[{ id: number }], Omit<ApplicationPerson, 'isLinked'> & { isLinked: 0 | 1 }>(
  `SELECT c.id, c.name, c.role, c.company, c.email, ${LINKED} AS isLinked
   FROM applications a JOIN contacts c
   WHERE a.id = @id AND c.deleted_at IS NULL AND c.id IN (
     SELECT contact_id FROM application_contacts WHERE application_id = @id
     UNION SELECT p.contact_id FROM interview_people p JOIN interviews i ON i.id = p.interview_id WHERE i.application_id = @id)
   ORDER BY c.name COLLATE NOCASE, c.id`,
);
const applicationById = prepared<[number], { role: string; company: string }>(
  'SELECT role, company FROM applications WHERE id = ? AND deleted_at IS NULL',
);
const insertLink = prepared<[number, number]>(
  'INSERT INTO application_contacts (contact_id, application_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
);
const deleteLink = prepared<[number, number]>(
  'DELETE FROM application_contacts WHERE contact_id = ? AND application_id = ?',
);
const fillEmail = prepared<[string, number]>(
  'UPDATE contacts SET email = ?, revision = revision + 1 WHERE id = ?',
);

/** The applications of a contact, the one that moved last first. */
export function listApplicationsOf(db: Db, contactId: number): LinkedApplication[] {
  return applicationsOf(db)
    .all({ id: contactId })
    .map((row) => ({ ...row, isLinked: row.isLinked === 1, isInterview: row.isInterview === 1 }));
}

/** The contacts of an application: linked to it, or met in one of its interviews. */
export function listPeopleOf(db: Db, applicationId: number): ApplicationPerson[] {
  return peopleOf(db)
    .all({ id: applicationId })
    .map((row) => ({ ...row, isLinked: row.isLinked === 1 }));
}

/** Says that a contact belongs to an application; once is enough. */
export function linkApplication(db: Db, { contactId, applicationId }: Link): void {
  namedApplication(db, applicationId);
  insertLink(db).run(needContact(db, contactId), applicationId);
}

/** Takes a link by hand away; an interview still ties the two. */
export function unlinkApplication(db: Db, { contactId, applicationId }: Link): void {
  deleteLink(db).run(contactId, applicationId);
}

/** Keeps who wrote about an application as a contact of it: somebody known, or somebody new. */
export function keepSender(db: Db, input: KeepSender, today: string): { id: number; isNew: boolean } {
  const { role, company } = namedApplication(db, input.applicationId);
  const known = findKnown(db, input, company);
  const howMet = `Wrote about ${role} at ${company}`.slice(0, 500);
  const id =
    known?.id ?? insertContact(db, { name: input.name, email: input.email, company, howMet, addedOn: today });
  if (known && known.email === '' && input.email !== '') fillEmail(db).run(input.email, known.id);
  linkApplication(db, { contactId: id, applicationId: input.applicationId });
  return { id, isNew: !known };
}

function findKnown(db: Db, input: KeepSender, company: string): FoundPerson | null {
  const keys = personKeys({ ...input, company, url: '' });
  const people = visiblePeople(db);
  const found = indexPeople(people).find(keys);
  if (found) return found;
  // Who belongs to this application may work elsewhere; but two addresses are two people, as far as anybody can tell.
  const here = new Set(listPeopleOf(db, input.applicationId).map(({ id }) => id));
  const isNamesake = (person: KnownPerson) =>
    personKeys(person).name === keys.name && (person.email === '' || input.email === '');
  return people.find((person) => here.has(person.id) && isNamesake(person)) ?? null;
}

function namedApplication(db: Db, id: number): { role: string; company: string } {
  const application = applicationById(db).get(id);
  if (!application) throw new ExpectedError('NOT_FOUND', 'This application is not there any more.');
  return application;
}
