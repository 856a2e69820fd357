import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of materials and checklists; a checklist has the day its application was made. */
export const materialSources: readonly SearchSource[] = [
  {
    kind: 'checklist',
    table: 'checklist_lines',
    columns: ['text', 'note'],
    select: `SELECT substr(a.created_at, 1, 10) AS day, a.role || ', ' || a.company AS title,
        rtrim(t.text || char(10) || t.note, char(10)) AS body, a.id AS applicationId
      FROM checklist_lines t JOIN applications a ON a.id = t.application_id AND a.deleted_at IS NULL WHERE t.id = ?`,
  },
  {
    kind: 'material',
    table: 'material_versions',
    columns: ['label', 'note', 'file_name', 'text'],
    select: `SELECT t.made_on AS day, m.name || ', version ' || t.number || iif(t.label = '', '', ': ' || t.label) AS title,
        trim(t.note || char(10) || t.file_name || char(10) || t.text, char(10)) AS body, CAST(m.id AS TEXT) AS ref
      FROM material_versions t JOIN materials m ON m.id = t.material_id AND m.deleted_at IS NULL
      WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
  {
    kind: 'edit',
    table: 'edit_notes',
    columns: ['text'],
    select: `SELECT t.made_on AS day, m.name AS title, t.text AS body, CAST(m.id AS TEXT) AS ref
      FROM edit_notes t JOIN materials m ON m.id = t.material_id AND m.deleted_at IS NULL WHERE t.id = ?`,
  },
  {
    kind: 'template',
    table: 'letter_templates',
    columns: ['name', 'body'],
    select: `SELECT t.made_on AS day, t.name AS title, t.body FROM letter_templates t WHERE t.id = ?`,
  },
];
