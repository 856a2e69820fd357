import { z } from 'zod';
import type { PracticeQuestion } from '../../../shared/domain/practice-question.ts';
import { PRACTICE_QUESTIONS } from '../../../shared/domain/practice-questions.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  Attempt,
  CardOrigin,
  Outline,
  PracticeCard,
  PracticeCardPage,
  SaveCard,
  SaveOutline,
} from '../../../shared/practice.ts';
import type { Db } from '../../context.ts';
import { actionBehind } from '../../database/action-behind.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

type CardRow = Omit<PracticeCard, 'tags' | 'from' | 'hasOutline'> & {
  tags: string;
  hasOutline: 0 | 1;
  fromEndingId: number | null;
  fromApplicationId: number | null;
  role: string | null;
  company: string | null;
};
type Item = { id: number; revision: number };

const tagsShape = z.array(z.string());
const FIELDS = `c.id, c.code, c.kind, c.question, c.tags, c.hint, c.application_id AS applicationId, c.due_on AS dueOn,
  t.lastOn, coalesce(t.attempts, 0) AS attempts, c.situation || c.task || c.action || c.result <> '' AS hasOutline,
  c.revision, e.id AS fromEndingId, e.application_id AS fromApplicationId, a.role, a.company`;
const FROM = `FROM practice_cards c LEFT JOIN endings e ON e.id = c.from_ending_id
  LEFT JOIN applications a ON a.id = e.application_id LEFT JOIN`;
const allCards = prepared<[], CardRow>(
  `SELECT ${FIELDS} ${FROM} (SELECT card_id, max(day) AS lastOn, count(*) AS attempts FROM practice_attempts
     GROUP BY card_id) t ON t.card_id = c.id
   WHERE c.deleted_at IS NULL ORDER BY c.id DESC`,
);
const cardById = prepared<[{ id: number }], CardRow & Outline>(
  `SELECT ${FIELDS}, c.situation, c.task, c.action, c.result, c.notes
   ${FROM} (SELECT max(day) AS lastOn, count(*) AS attempts FROM practice_attempts WHERE card_id = @id) t
   WHERE c.id = @id AND c.deleted_at IS NULL`,
);
const attemptsOf = prepared<[number], Attempt>(
  'SELECT id, day, rating, seconds, text FROM practice_attempts WHERE card_id = ? ORDER BY day DESC, id DESC',
);

/** Every card in practice, the one made last first. */
export function listCards(db: Db): PracticeCard[] {
  return allCards(db).all().map(readCard);
}

/** A card with its outline, its attempts, the last one first, and the action it came from. */
export function getCard(db: Db, id: number): PracticeCardPage {
  const row = cardById(db).get({ id });
  if (!row) throw new ExpectedError('NOT_FOUND', 'This question is not in practice any more.');
  const { situation, task, action, result, notes } = row;
  return {
    ...readCard(row),
    outline: { situation, task, action, result, notes },
    history: attemptsOf(db).all(id),
    fromAction: actionBehind(db, 'practice_card', id),
  };
}

/** Takes shipped questions into practice, each once; one that lies in the Trash comes back as it was. */
export function takeQuestions(db: Db, codes: readonly string[], on: string): void {
  const insert = db.prepare(
    `INSERT INTO practice_cards (code, kind, question, tags, hint, made_on) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) WHERE code IS NOT NULL
     DO UPDATE SET deleted_at = NULL, revision = revision + 1 WHERE deleted_at IS NOT NULL`,
  );
  for (const code of codes) {
    const { kind, text, competencies, hint = '' } = shippedQuestion(code);
    insert.run(code, kind, text, JSON.stringify(competencies), hint, on);
  }
}

/** Adds (`id` null) or changes a card. CONFLICT when the revision is stale. */
export function saveCard(db: Db, input: SaveCard, on: string): PracticeCardPage {
  const values = [
    input.question,
    input.kind,
    JSON.stringify([...new Set(input.tags)]),
    input.hint,
    input.applicationId,
  ];
  let { id } = input;
  if (id === null) {
    const sql = `INSERT INTO practice_cards (question, kind, tags, hint, application_id, made_on) VALUES (?, ?, ?, ?, ?, ?)`;
    id = Number(db.prepare(sql).run(...values, on).lastInsertRowid);
  } else {
    checkCard(db, { id, revision: input.revision });
    db.prepare(
      `UPDATE practice_cards SET question = ?, kind = ?, tags = ?, hint = ?, application_id = ?, revision = revision + 1
       WHERE id = ?`,
    ).run(...values, id);
  }
  return getCard(db, id);
}

/** Keeps the outline and the notes of the attempt under way. CONFLICT when the revision is stale. */
export function saveOutline(db: Db, { id, revision, outline }: SaveOutline): PracticeCardPage {
  checkCard(db, { id, revision });
  db.prepare(
    `UPDATE practice_cards SET situation = @situation, task = @task, action = @action, result = @result, notes = @notes,
       revision = revision + 1 WHERE id = @id`,
  ).run({ ...outline, id });
  return getCard(db, id);
}

/** Puts cards into the Trash; their attempts stay with them. */
export function trashCards(db: Db, items: readonly Item[], at: string): void {
  const trash = db.prepare('UPDATE practice_cards SET deleted_at = ?, revision = revision + 1 WHERE id = ?');
  for (const item of items) {
    checkCard(db, item);
    trash.run(at, item.id);
  }
}

/** Takes cards out of the Trash. */
export function restoreCards(db: Db, ids: readonly number[]): void {
  const restore = db.prepare(
    'UPDATE practice_cards SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
  );
  for (const id of ids) restore.run(id);
}

/** Erases cards of the Trash with their attempts, for good. */
export function eraseCards(db: Db, ids: readonly number[]): void {
  const erase = db.prepare('DELETE FROM practice_cards WHERE id = ? AND deleted_at IS NOT NULL');
  for (const id of ids) erase.run(id);
}

/**
 * Keeps questions that tripped the person as practice cards, each once per ending; a question that is there already
 * stays as it is. `on` is the day.
 */
export function addPracticeCards(
  db: Db,
  questions: readonly string[],
  from: { endingId: number; on: string },
): void {
  const known = db.prepare<[number, string], { id: number }>(
    'SELECT id FROM practice_cards WHERE from_ending_id = ? AND question = ?',
  );
  const insert = db.prepare(
    'INSERT INTO practice_cards (question, from_ending_id, made_on) VALUES (?, ?, ?)',
  );
  for (const question of questions)
    if (!known.get(from.endingId, question)) insert.run(question, from.endingId, from.on);
}

function readCard(row: CardRow): PracticeCard {
  const { id, code, kind, question, hint, applicationId, dueOn, lastOn, attempts, revision } = row;
  return {
    id,
    code,
    kind,
    question,
    tags: tagsShape.parse(JSON.parse(row.tags)),
    hint,
    applicationId,
    from: originOf(row),
    dueOn,
    lastOn,
    attempts,
    hasOutline: row.hasOutline === 1,
    revision,
  };
}

function originOf({ fromEndingId, fromApplicationId, role, company }: CardRow): CardOrigin | null {
  if (fromEndingId === null || fromApplicationId === null) return null;
  return {
    endingId: fromEndingId,
    applicationId: fromApplicationId,
    role: role ?? '',
    company: company ?? '',
  };
}

function shippedQuestion(code: string): PracticeQuestion {
  const question = PRACTICE_QUESTIONS.find((one) => one.code === code);
  if (!question) throw new ExpectedError('NOT_FOUND', 'Rebound does not know this question.');
  return question;
}

function checkCard(db: Db, item: Item): void {
  checkRevision(getCard(db, item.id), item, 'This question', RELOAD);
}
