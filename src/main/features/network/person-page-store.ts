import { beginLetter, type ContactLetterFacts } from '../../../shared/domain/contact-letters.ts';
import type { Meeting, Person, PersonPage } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { listDrafts } from './contact-drafts-store.ts';
import { APPLICATIONS_OF_ID, listApplicationsOf } from './contact-links-store.ts';
import { getPerson } from './people-store.ts';
import { listTouches } from './touches-store.ts';

type InterviewMeeting = Extract<Meeting, { kind: 'interview' }>;
type EventMeeting = Extract<Meeting, { kind: 'event' }>;
type WrittenAbout = { role: string; company: string; hasEnded: 0 | 1 };

const interviewsWith = prepared<[number], Omit<InterviewMeeting, 'kind'>>(
  `SELECT i.id, substr(i.starts_at, 1, 10) AS "on", i.application_id AS applicationId, a.role, a.company
   FROM interview_people p JOIN interviews i ON i.id = p.interview_id
   JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL WHERE p.contact_id = ?`,
);
// An event nobody has said anything of yet is one they may meet at.
const eventsWith = prepared<[number], Omit<EventMeeting, 'kind'>>(
  `SELECT e.id, substr(e.starts_at, 1, 10) AS "on", e.name
   FROM event_people p JOIN networking_events e ON e.id = p.event_id
   WHERE p.contact_id = ? AND e.deleted_at IS NULL AND e.went IS NOT 0`,
);
// The last decision of theirs comes first: that is what one thanks for.
const writtenAbout = prepared<[{ id: number }], WrittenAbout>(
  `SELECT a.role, a.company, s.kind = 'outcome' AND coalesce(s.code, '') <> 'accepted' AS hasEnded
   FROM applications a JOIN stages s ON s.id = a.stage_id
   WHERE a.deleted_at IS NULL AND a.id IN ${APPLICATIONS_OF_ID}
   ORDER BY hasEnded DESC, a.stage_since DESC, a.id DESC LIMIT 1`,
);

/** Everything the page of a contact shows. NOT_FOUND when they are gone. */
export function personPage(db: Db, id: number, today: string): PersonPage {
  const person = getPerson(db, id, today);
  const facts = letterFacts(db, person);
  return {
    person,
    touches: listTouches(db, id),
    meetings: [
      ...interviewsWith(db)
        .all(id)
        .map((row): Meeting => ({ ...row, kind: 'interview' })),
      ...eventsWith(db)
        .all(id)
        .map((row): Meeting => ({ ...row, kind: 'event' })),
    ],
    applications: listApplicationsOf(db, id),
    drafts: listDrafts(db, id),
    beginnings: { thank_you: beginLetter('thank_you', facts), check_in: beginLetter('check_in', facts) },
  };
}

function letterFacts(db: Db, { id, name, company, howMet, tie }: Person): ContactLetterFacts {
  const about = writtenAbout(db).get({ id });
  return {
    name,
    company,
    howMet,
    tie,
    application: about ? { ...about, hasEnded: about.hasEnded === 1 } : null,
  };
}
