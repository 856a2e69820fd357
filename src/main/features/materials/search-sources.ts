import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of checklists; their day is the one the application was made. */
export const materialSources: readonly SearchSource[] = [
  {
    kind: 'checklist',
    table: 'checklist_lines',
    columns: ['text'],
    select: `SELECT substr(a.created_at, 1, 10) AS day, a.role || ', ' || a.company AS title, t.text AS body, a.id AS applicationId
      FROM checklist_lines t JOIN applications a ON a.id = t.application_id AND a.deleted_at IS NULL WHERE t.id = ?`,
  },
];
