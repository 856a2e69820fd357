import { skillFinder } from '../../../shared/domain/find-skills.ts';
import { mentionInSentence } from '../../../shared/domain/mention-in-sentence.ts';
import type { SkillMention, SkillMentions } from '../../../shared/skills-demand.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { finderSkills, listOwnSkills } from './own-skills-store.ts';

type Unread = { id: number; kind: SkillMention['kind']; sourceId: number };
type Found = Omit<SkillMention, 'sentence'> & { text: string; spans: string };

// An advert is long before this; the rest of a pasted book names nothing that was asked for.
const MOST_READ = 100_000;
const MOST_SHOWN = 50;

const nextUnread = prepared<[number], Unread>(
  'SELECT id, kind, source_id AS sourceId FROM skill_unread ORDER BY id DESC LIMIT ?',
);
const countUnread = preparedValue<[], number>('SELECT count(*) FROM skill_unread');
const dropUnread = prepared<[number]>('DELETE FROM skill_unread WHERE id = ?');
const postingText = preparedValue<[number], string>('SELECT text FROM postings WHERE application_id = ?');
const wordsText = preparedValue<[number], string>('SELECT text FROM received_words WHERE id = ?');
const forgetMentions = prepared<[string, number]>(
  'DELETE FROM skill_mentions WHERE kind = ? AND source_id = ?',
);
const insertMention = prepared<[string, number, string, string]>(
  'INSERT INTO skill_mentions (kind, source_id, skill, spans) VALUES (?, ?, ?, ?)',
);
// The newest are found first and their texts read afterwards: there may be thousands.
const mentionsOf = prepared<[{ skill: string }], Found>(
  `WITH newest AS (
     SELECT * FROM (
       SELECT m.id, a.id AS applicationId, t.saved_on AS day FROM skill_mentions m
       JOIN postings t INDEXED BY postings_with_text ON t.application_id = m.source_id AND t.text <> ''
       JOIN applications a ON a.id = t.application_id AND a.deleted_at IS NULL
       WHERE m.skill = @skill AND m.kind = 'posting'
       UNION ALL
       SELECT m.id, a.id, t.received_on FROM skill_mentions m JOIN received_words t ON t.id = m.source_id
       JOIN endings e ON e.id = t.ending_id JOIN applications a ON a.id = e.application_id AND a.deleted_at IS NULL
       WHERE m.skill = @skill AND m.kind = 'words')
     ORDER BY day DESC, id DESC LIMIT ${MOST_SHOWN})
   SELECT m.kind, m.source_id AS sourceId, n.applicationId, a.role, a.company, n.day, m.spans,
     CASE m.kind WHEN 'posting' THEN (SELECT text FROM postings WHERE application_id = m.source_id)
       ELSE (SELECT text FROM received_words WHERE id = m.source_id) END AS text
   FROM newest n JOIN skill_mentions m ON m.id = n.id JOIN applications a ON a.id = n.applicationId
   ORDER BY n.day DESC, n.id DESC`,
);
const countMentions = preparedValue<[{ skill: string }], number>(
  `SELECT (SELECT count(*) FROM skill_mentions WHERE skill = @skill)
     - (SELECT count(*) FROM applications a JOIN skill_mentions m
         ON m.kind = 'posting' AND m.source_id = a.id AND m.skill = @skill WHERE a.deleted_at IS NOT NULL)
     - (SELECT count(*) FROM applications a JOIN endings e ON e.application_id = a.id
         JOIN received_words w ON w.ending_id = e.id
         JOIN skill_mentions m ON m.kind = 'words' AND m.source_id = w.id AND m.skill = @skill
         WHERE a.deleted_at IS NOT NULL)`,
);

/**
 * Reads texts for the skills they name, newest change first, until `most` are read or `milliseconds` have passed; must
 * run inside a transaction. Answers how many still wait.
 */
export function settleSkills(db: Db, most: number, milliseconds = Number.POSITIVE_INFINITY): number {
  const unread = nextUnread(db).all(most);
  if (unread.length === 0) return 0;
  const find = skillFinder(finderSkills(listOwnSkills(db)));
  const until = performance.now() + milliseconds;
  for (const { id, kind, sourceId } of unread) {
    const text = (kind === 'posting' ? postingText(db) : wordsText(db)).get(sourceId);
    forgetMentions(db).run(kind, sourceId);
    for (const { skill, spans } of find(text?.slice(0, MOST_READ) ?? ''))
      insertMention(db).run(kind, sourceId, skill, JSON.stringify(spans));
    dropUnread(db).run(id);
    if (performance.now() > until) break;
  }
  return unreadSkills(db);
}

/** How many texts wait to be read for skills. */
export function unreadSkills(db: Db): number {
  return countUnread(db).get() ?? 0;
}

/** The texts that name a skill, newest first, each with the sentence that does. */
export function listMentions(db: Db, skill: string): SkillMentions {
  const mentions = mentionsOf(db)
    .all({ skill })
    .map(({ text, spans, ...mention }) => {
      const [first] = readSpans(spans);
      return { ...mention, sentence: first ? mentionInSentence(text, first) : [] };
    });
  return { mentions, of: countMentions(db).get({ skill }) ?? 0 };
}

function readSpans(spans: string): [number, number][] {
  const read: unknown = JSON.parse(spans);
  return Array.isArray(read) ? read.flatMap((span) => (isSpan(span) ? [span] : [])) : [];
}

function isSpan(value: unknown): value is [number, number] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}
