import type { SearchSource } from '../../database/search-source.ts';

/** Interviews with people, of applications that are not in the Trash. */
const INTERVIEWS = `FROM interview_people p JOIN interviews i ON i.id = p.interview_id
  JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL`;

/** What can be found of people and of where they are met; a person's day is that of the last interview or touch. */
export const networkSources: readonly SearchSource[] = [
  {
    kind: 'contact',
    table: 'contacts',
    columns: ['name', 'role', 'company', 'email', 'phone', 'how_met', 'told_me', 'can_offer', 'note'],
    select: `SELECT coalesce((SELECT max(day) FROM (
          SELECT substr(i.starts_at, 1, 10) AS day ${INTERVIEWS} WHERE p.contact_id = t.id
          UNION ALL SELECT occurred_on FROM contact_touches WHERE contact_id = t.id)), '0001-01-01') AS day,
        t.name AS title,
        concat_ws(char(10), nullif(t.role, ''), nullif(t.company, ''), nullif(t.email, ''), nullif(t.phone, ''),
          nullif(t.how_met, ''), nullif(t.told_me, ''), nullif(t.can_offer, ''), nullif(t.note, '')) AS body,
        (SELECT i.application_id ${INTERVIEWS} WHERE p.contact_id = t.id ORDER BY i.starts_at DESC LIMIT 1) AS applicationId
      FROM contacts t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
  {
    kind: 'touch',
    table: 'contact_touches',
    columns: ['note'],
    select: `SELECT t.occurred_on AS day, c.name AS title, t.note AS body, cast(c.id AS TEXT) AS ref
      FROM contact_touches t JOIN contacts c ON c.id = t.contact_id
      WHERE t.id = ? AND c.deleted_at IS NULL AND t.note <> ''`,
  },
  {
    kind: 'draft',
    table: 'contact_drafts',
    columns: ['subject', 'body'],
    select: `SELECT '0001-01-01' AS day, c.name AS title, concat_ws(char(10), nullif(t.subject, ''), t.body) AS body, cast(c.id AS TEXT) AS ref
      FROM contact_drafts t JOIN contacts c ON c.id = t.contact_id WHERE t.id = ? AND c.deleted_at IS NULL`,
  },
  {
    kind: 'talk',
    table: 'informational_talks',
    columns: ['about', 'questions', 'place', 'learned', 'came_of_it'],
    select: `SELECT coalesce(t.held_on, substr(t.starts_at, 1, 10), t.asked_on, '0001-01-01') AS day, c.name AS title,
        concat_ws(char(10), nullif(t.about, ''), nullif(t.place, ''), nullif(t.questions, ''), nullif(t.learned, ''),
          nullif(t.came_of_it, '')) AS body, cast(c.id AS TEXT) AS ref
      FROM informational_talks t JOIN contacts c ON c.id = t.contact_id WHERE t.id = ? AND c.deleted_at IS NULL`,
  },
  {
    kind: 'event',
    table: 'networking_events',
    columns: ['name', 'place', 'learned'],
    select: `SELECT substr(t.starts_at, 1, 10) AS day, t.name AS title,
        concat_ws(char(10), nullif(t.place, ''), nullif(t.learned, ''),
          (SELECT group_concat(f.text, char(10)) FROM event_follow_ups f WHERE f.event_id = t.id)) AS body
      FROM networking_events t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
  {
    kind: 'community',
    table: 'communities',
    columns: ['name', 'place', 'note'],
    select: `SELECT '0001-01-01' AS day, t.name AS title,
        concat_ws(char(10), nullif(t.place, ''), nullif(t.note, '')) AS body
      FROM communities t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
  {
    kind: 'reminder',
    table: 'reminders',
    columns: ['what'],
    select: `SELECT substr(t.remind_at, 1, 10) AS day, t.what AS title, '' AS body, t.application_id AS applicationId
      FROM reminders t LEFT JOIN contacts c ON c.id = t.contact_id LEFT JOIN applications a ON a.id = t.application_id
      WHERE t.id = ? AND c.deleted_at IS NULL AND a.deleted_at IS NULL`,
  },
];
