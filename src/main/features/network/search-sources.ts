import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of people; their day is that of the last interview with them. */
export const networkSources: readonly SearchSource[] = [
  {
    kind: 'contact',
    table: 'contacts',
    columns: ['name', 'role', 'company', 'email', 'phone'],
    select: `SELECT coalesce((SELECT max(substr(i.starts_at, 1, 10)) FROM interviews i
          JOIN interview_people p ON p.interview_id = i.id WHERE p.contact_id = t.id), '0001-01-01') AS day,
        t.name AS title,
        concat_ws(char(10), nullif(t.role, ''), nullif(t.company, ''), nullif(t.email, ''), nullif(t.phone, '')) AS body,
        (SELECT i.application_id FROM interviews i JOIN interview_people p ON p.interview_id = i.id
          WHERE p.contact_id = t.id ORDER BY i.starts_at DESC LIMIT 1) AS applicationId
      FROM contacts t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
