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
const mentionsOf = prepared<[{ skill: string }], Found>(
  `SELECT m.kind, m.source_id AS sourceId, a.id AS applicationId, a.role, a.company, t.saved_on AS day, t.text, m.spans
   FROM skill_mentions m JOIN postings t ON t.application_id = m.source_id
   JOIN applications a ON a.id = t.application_id AND a.deleted_at IS NULL
   WHERE m.skill = @skill AND m.kind = 'posting'
   UNION ALL
   SELECT m.kind, m.source_id, a.id, a.role, a.company, t.received_on, t.text, m.spans
   FROM skill_mentions m JOIN received_words t ON t.id = m.source_id JOIN endings e ON e.id = t.ending_id
   JOIN applications a ON a.id = e.application_id AND a.deleted_at IS NULL
   WHERE m.skill = @skill AND m.kind = 'words'
   ORDER BY 6 DESC, 2 DESC LIMIT ${MOST_SHOWN}`,
);
const countMentions = preparedValue<[string], number>(
  `SELECT count(*) FROM skill_mentions m
   LEFT JOIN received_words w ON m.kind = 'words' AND w.id = m.source_id LEFT JOIN endings e ON e.id = w.ending_id
   JOIN applications a ON a.deleted_at IS NULL AND a.id = CASE m.kind WHEN 'posting' THEN m.source_id ELSE e.application_id END
   WHERE m.skill = ?`,
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
  return { mentions, of: countMentions(db).get(skill) ?? 0 };
}

function readSpans(spans: string): [number, number][] {
  const read: unknown = JSON.parse(spans);
  return Array.isArray(read) ? read.flatMap((span) => (isSpan(span) ? [span] : [])) : [];
}

function isSpan(value: unknown): value is [number, number] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}
