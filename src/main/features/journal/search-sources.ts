import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of the journal: never what was written in private. */
export const journalSources: readonly SearchSource[] = [
  {
    kind: 'journal',
    table: 'journal_entries',
    columns: ['title', 'body'],
    select: `SELECT t.day, t.title, t.body, t.key AS ref FROM journal_entries t
      WHERE t.id = ? AND t.deleted_at IS NULL AND t.private = 0`,
  },
  {
    kind: 'win',
    table: 'wins',
    columns: ['text'],
    select: `SELECT t.day, t.text AS title, '' AS body FROM wins t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
