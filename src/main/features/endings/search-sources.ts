import type { SearchSource } from '../../database/search-source.ts';

const NAMED = `a.role || ', ' || a.company`;
const IN_SIGHT = `JOIN endings e ON e.id = t.ending_id
  JOIN applications a ON a.id = e.application_id AND a.deleted_at IS NULL`;

/** What can be found of endings: what they said, remarks, letters, reviews and actions. */
export const endingSources: readonly SearchSource[] = [
  {
    kind: 'words',
    table: 'received_words',
    columns: ['text', 'who'],
    select: `SELECT t.received_on AS day, ${NAMED} AS title, t.text || char(10) || t.who AS body, a.id AS applicationId
      FROM received_words t ${IN_SIGHT} WHERE t.id = ?`,
  },
  {
    kind: 'remark',
    table: 'ending_notes',
    columns: ['text'],
    select: `SELECT t.written_on AS day, ${NAMED} AS title, t.text AS body, a.id AS applicationId
      FROM ending_notes t ${IN_SIGHT} WHERE t.id = ?`,
  },
  {
    kind: 'letter',
    table: 'feedback_requests',
    columns: ['to_name', 'subject', 'body'],
    select: `SELECT coalesce(t.sent_on, substr(e.created_at, 1, 10)) AS day, ${NAMED} AS title, a.id AS applicationId,
        concat_ws(char(10), nullif(t.to_name, ''), nullif(t.subject, ''), nullif(t.body, '')) AS body
      FROM feedback_requests t ${IN_SIGHT} WHERE t.id = ?`,
  },
  {
    kind: 'review',
    table: 'reviews',
    columns: ['answers'],
    // The texts alone: the rest are choices of the form and codes of themes.
    select: `SELECT t.started_on AS day, ${NAMED} AS title, a.id AS applicationId,
        coalesce((SELECT group_concat(value, char(10)) FROM json_tree(t.answers) WHERE type = 'text' AND value <> ''
          AND key IN ('wentWell', 'aim', 'happened', 'question', 'text', 'keep', 'tryNext')), '') AS body
      FROM reviews t ${IN_SIGHT} WHERE t.id = ?`,
  },
  {
    kind: 'action',
    table: 'actions',
    columns: ['if_text', 'then_text', 'evidence', 'dropped_because'],
    select: `SELECT t.started_on AS day, t.then_text AS title, NULL AS applicationId,
        concat_ws(char(10), nullif(t.if_text, ''), nullif(t.evidence, ''), nullif(t.dropped_because, '')) AS body
      FROM actions t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
