import type { SearchSource } from '../../database/search-source.ts';

const NAMED = `a.role || ', ' || a.company`;
const IN_SIGHT = 'JOIN applications a ON a.id = t.application_id AND a.deleted_at IS NULL';

/** What can be found of applications. */
export const applicationSources: readonly SearchSource[] = [
  {
    kind: 'application',
    table: 'applications',
    columns: ['role', 'company', 'place', 'source', 'next_step', 'tags', 'note'],
    select: `SELECT coalesce(a.applied_on, substr(a.created_at, 1, 10)) AS day, ${NAMED} AS title, a.id AS applicationId,
        concat_ws(char(10), nullif(a.place, ''), nullif(a.next_step, ''), nullif(a.note, ''), nullif(a.source, ''),
          (SELECT group_concat('#' || value, ' ') FROM json_each(a.tags))) AS body
      FROM applications a WHERE a.id = ? AND a.deleted_at IS NULL`,
  },
  {
    kind: 'posting',
    table: 'postings',
    columns: ['text'],
    select: `SELECT t.saved_on AS day, ${NAMED} AS title, t.text AS body, a.id AS applicationId
      FROM postings t ${IN_SIGHT} WHERE t.application_id = ?`,
  },
  {
    kind: 'timeline',
    table: 'timeline_entries',
    columns: ['text'],
    select: `SELECT t.occurred_on AS day, ${NAMED} AS title, t.text AS body, a.id AS applicationId
      FROM timeline_entries t ${IN_SIGHT} WHERE t.id = ?`,
  },
  {
    kind: 'interview',
    table: 'interviews',
    columns: ['place', 'preparation', 'how_it_went'],
    select: `SELECT substr(t.starts_at, 1, 10) AS day, ${NAMED} AS title, a.id AS applicationId,
        concat_ws(char(10), nullif(t.place, ''), nullif(t.preparation, ''), nullif(t.how_it_went, '')) AS body
      FROM interviews t ${IN_SIGHT} WHERE t.id = ?`,
  },
  {
    kind: 'document',
    table: 'application_documents',
    columns: ['name', 'note'],
    select: `SELECT t.added_on AS day, ${NAMED} AS title, t.name || char(10) || t.note AS body, a.id AS applicationId
      FROM application_documents t ${IN_SIGHT} WHERE t.id = ?`,
  },
];
