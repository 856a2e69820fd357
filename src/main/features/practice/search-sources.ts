import type { SearchSource } from '../../database/search-source.ts';
import { nameNow } from '../network/merged-contacts.ts';

/** What can be found of practice: a card with its outline and attempts, and mock interviews with their notes. */
export const practiceSources: readonly SearchSource[] = [
  {
    kind: 'practice',
    table: 'practice_cards',
    columns: ['question', 'tags', 'situation', 'task', 'action', 'result', 'notes'],
    select: `SELECT t.made_on AS day, t.question AS title, coalesce(t.application_id, e.application_id) AS applicationId,
        concat_ws(char(10), (SELECT group_concat(value, ' ') FROM json_each(t.tags)), nullif(t.situation, ''),
          nullif(t.task, ''), nullif(t.action, ''), nullif(t.result, ''), nullif(t.notes, ''),
          (SELECT group_concat(text, char(10)) FROM practice_attempts WHERE card_id = t.id AND text <> '')) AS body
      FROM practice_cards t LEFT JOIN endings e ON e.id = t.from_ending_id WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
  {
    kind: 'mock',
    table: 'mock_interviews',
    columns: ['note', 'competencies'],
    select: `SELECT t.day, t.application_id AS applicationId,
        concat_ws(' ', 'Mock interview', (SELECT 'with ' || group_concat(${nameNow('p')}, ', ') FROM mock_people p WHERE p.mock_id = t.id)) AS title,
        concat_ws(char(10), (SELECT group_concat(value, ' ') FROM json_each(t.competencies)), nullif(t.note, ''),
          (SELECT group_concat(concat_ws(char(10), question, nullif(note, '')), char(10)) FROM mock_questions
            WHERE mock_id = t.id)) AS body
      FROM mock_interviews t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
