import type { Interview } from '../../../shared/applications.ts';
import type {
  InterviewProposal,
  KeepInvitation,
  ProposedPerson,
  ReadInvitations,
} from '../../../shared/calendar.ts';
import type { Invitation, InvitationFile } from '../../../shared/domain/icalendar/calendar-event.ts';
import type { PersonIndex } from '../../../shared/domain/person-index.ts';
import { readQuickAdd } from '../../../shared/domain/quick-add.ts';
import { type PersonKeys, personKeys } from '../../../shared/domain/same-person.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { listInterviews, saveInterview } from '../applications/interviews-store.ts';
import { insertContact } from '../network/contacts-store.ts';
import { type FoundPerson, indexPeople, visiblePeople } from '../network/known-people-store.ts';

type Known = NonNullable<InterviewProposal['known']>;
type Named = Pick<Invitation['people'][number], 'email' | 'name'>;

const KNOWN = `SELECT i.id AS interviewId, i.revision, i.application_id AS applicationId, i.starts_at AS startsAt,
    i.time_zone AS timeZone, a.role || ', ' || a.company AS application
  FROM interviews i JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL`;
const knownByUid = prepared<[string], Known>(`${KNOWN} WHERE i.calendar_uid = ? ORDER BY i.id LIMIT 1`);
const openApplication = prepared<[number], { company: string }>(
  'SELECT company FROM applications WHERE id = ? AND deleted_at IS NULL',
);

/** The invitations of a file as they are proposed: whom of their people is known, and which are kept already. */
export function proposeInvitations(
  db: Db,
  { events, problems }: InvitationFile,
  today: string,
): ReadInvitations {
  const index = indexPeople(visiblePeople(db));
  return {
    proposals: events.map((event) => {
      const known = knownInterview(db, event.uid);
      const company = (known && openApplication(db).get(known.applicationId)?.company) ?? '';
      return {
        ...event,
        people: event.people.map((person): ProposedPerson => {
          const found = index.find(keysOf(person, company));
          return { ...person, contact: found && { id: found.id, name: found.name } };
        }),
        kind: readQuickAdd(event.title, today).interviewKind ?? 'other',
        known,
      };
    }),
    problems,
  };
}

/**
 * Makes an interview of an invitation, or changes the one that came from it; one UID is one interview. Whoever was
 * chosen becomes a contact unless they are one, and whoever is in the interview already stays there.
 */
export function keepInvitation(db: Db, input: KeepInvitation, today: string): Interview {
  const application = openApplication(db).get(input.applicationId);
  if (!application)
    throw new ExpectedError('NOT_FOUND', 'This application is not there any more. It may be in the Trash.');
  const known = knownInterview(db, input.uid);
  if (known && known.applicationId !== input.applicationId)
    throw new ExpectedError('INVALID', `This invitation is kept with ${known.application} already.`);
  if (known && known.interviewId !== input.interviewId)
    throw new ExpectedError('CONFLICT', 'This invitation was kept meanwhile. Choose its file once more.');
  const before = listInterviews(db, input.applicationId).find(({ id }) => id === input.interviewId);
  const index = indexPeople(visiblePeople(db));
  const contactIds = input.people.map((person) => keptContact(db, person, application.company, index, today));
  const saved = saveInterview(db, {
    id: input.interviewId,
    revision: input.revision,
    applicationId: input.applicationId,
    kind: input.kind,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    timeZone: input.timeZone,
    place: input.place,
    link: input.link,
    preparation: before?.preparation ?? input.preparation,
    howItWent: before?.howItWent ?? '',
    contactIds: [...(before?.people ?? []).map(({ id }) => id), ...contactIds],
  });
  db.prepare('UPDATE interviews SET calendar_uid = ? WHERE id = ?').run(input.uid, saved.id);
  return saved;
}

/** The interview an invitation was kept as, or that was exported under its UID. */
function knownInterview(db: Db, uid: string): Known | null {
  return uid === '' ? null : (knownByUid(db).get(uid) ?? null);
}

/** With the company of the application, where it is known: of an invitation nobody says who they work for. */
function keysOf({ name, email }: Named, company: string): PersonKeys {
  return personKeys({ name: name || email, email, company, url: '' });
}

function keptContact(
  db: Db,
  { name, email }: Named,
  company: string,
  index: PersonIndex<FoundPerson>,
  today: string,
): number {
  const keys = keysOf({ name, email }, company);
  const found = index.find(keys);
  if (found) return found.id;
  const id = insertContact(db, { name: name || email, company, email, addedOn: today });
  index.put(keys, { id, name, email });
  return id;
}
