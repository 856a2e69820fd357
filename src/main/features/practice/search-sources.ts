import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of practice cards. */
export const practiceSources: readonly SearchSource[] = [
  {
    kind: 'practice',
    table: 'practice_cards',
    columns: ['question'],
    select: `SELECT t.made_on AS day, t.question AS title, '' AS body, e.application_id AS applicationId
      FROM practice_cards t LEFT JOIN endings e ON e.id = t.from_ending_id WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
