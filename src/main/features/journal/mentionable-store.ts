import type { Mention } from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';
import { likeAnywhere } from '../../database/like-anywhere.ts';
import { prepared } from '../../database/prepared.ts';

const MOST = 8;

// Words anywhere in the names; the latest applications first.
const applicationsLike = prepared<[{ like: string; most: number }], Omit<Mention, 'kind'>>(
  `SELECT a.id, a.company AS name, a.role || ', ' || s.name AS about
   FROM applications a JOIN stages s ON s.id = a.stage_id
   WHERE a.deleted_at IS NULL AND (a.company || ' ' || a.role) LIKE @like ESCAPE '~'
   ORDER BY a.archived_at IS NOT NULL, a.stage_since DESC, a.id DESC LIMIT @most`,
);
const contactsLike = prepared<[{ like: string; most: number }], Omit<Mention, 'kind'>>(
  `SELECT id, name, concat_ws(', ', nullif(role, ''), nullif(company, '')) AS about FROM contacts
   WHERE deleted_at IS NULL AND (name || ' ' || company) LIKE @like ESCAPE '~'
   ORDER BY name COLLATE NOCASE, id LIMIT @most`,
);

/** Applications and people whose names hold a text, at most eight, for the menu under `@`. */
export function findMentionable(db: Db, text: string): Mention[] {
  const like = likeAnywhere(text);
  const applications = applicationsLike(db).all({ like, most: MOST });
  const contacts = contactsLike(db).all({ like, most: MOST });
  const shownContacts = contacts.slice(0, Math.max(MOST / 2, MOST - applications.length));
  return [
    ...applications
      .slice(0, MOST - shownContacts.length)
      .map((one): Mention => ({ kind: 'application', ...one })),
    ...shownContacts.map((one): Mention => ({ kind: 'contact', ...one })),
  ];
}
