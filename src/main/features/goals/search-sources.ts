import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of goals, their if-then plans among it. */
export const goalSources: readonly SearchSource[] = [
  {
    kind: 'goal',
    table: 'goals',
    columns: ['what', 'shown_by', 'realistic', 'asked_by', 'closed_because'],
    select: `SELECT t.started_on AS day, t.what AS title,
        concat_ws(char(10), nullif(t.shown_by, ''), nullif(t.realistic, ''), nullif(t.asked_by, ''), nullif(t.closed_because, ''),
          (SELECT group_concat('If ' || p.if_text || ', then ' || p.then_text, char(10)) FROM if_then_plans p WHERE p.goal_id = t.id)) AS body
      FROM goals t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
