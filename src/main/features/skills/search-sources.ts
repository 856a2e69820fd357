import type { SearchSource } from '../../database/search-source.ts';

const OF_PLAN = 'JOIN skill_plans p ON p.id = t.plan_id AND p.deleted_at IS NULL';

/** What can be found of skill plans. */
export const skillSources: readonly SearchSource[] = [
  {
    kind: 'plan',
    table: 'skill_plans',
    columns: ['skill', 'why', 'stop_rule', 'closed_because'],
    select: `SELECT t.started_on AS day, t.skill AS title,
        concat_ws(char(10), nullif(t.why, ''), nullif(t.stop_rule, ''), nullif(t.closed_because, '')) AS body
      FROM skill_plans t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
  {
    kind: 'milestone',
    table: 'plan_milestones',
    columns: ['text'],
    select: `SELECT p.started_on AS day, p.skill AS title, t.text AS body, CAST(t.plan_id AS TEXT) AS ref
      FROM plan_milestones t ${OF_PLAN} WHERE t.id = ?`,
  },
  {
    kind: 'resource',
    table: 'plan_resources',
    columns: ['title', 'note'],
    select: `SELECT p.started_on AS day, p.skill AS title, concat_ws(char(10), t.title, nullif(t.note, '')) AS body,
        CAST(t.plan_id AS TEXT) AS ref
      FROM plan_resources t ${OF_PLAN} WHERE t.id = ?`,
  },
  {
    kind: 'evidence',
    table: 'evidence',
    columns: ['shows', 'seen_by', 'file_name'],
    select: `SELECT t.day, p.skill AS title,
        concat_ws(char(10), nullif(t.shows, ''), nullif(t.seen_by, ''), t.file_name) AS body,
        CAST(t.plan_id AS TEXT) AS ref
      FROM evidence t ${OF_PLAN} WHERE t.id = ?`,
  },
];
