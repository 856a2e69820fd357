import { type AttemptRating, nextPracticeDay } from '../../../shared/domain/practice-schedule.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { AddAttempt, PracticeCardPage } from '../../../shared/practice.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { getCard } from './practice-cards-store.ts';

const attemptsBefore = prepared<[number, string], { day: string; rating: AttemptRating }>(
  'SELECT day, rating FROM practice_attempts WHERE card_id = ? AND day < ? ORDER BY day, id',
);
const insertAttempt = prepared<[number, string, AttemptRating, number, string]>(
  'INSERT INTO practice_attempts (card_id, day, rating, seconds, text) VALUES (?, ?, ?, ?, ?)',
);
const setDue = prepared<[string | null, number]>('UPDATE practice_cards SET due_on = ? WHERE id = ?');
const NEVER = '9999-12-31';

/** Keeps an attempt and sets the day the question comes up again; its notes are an attempt's text from now on. */
export function addAttempt(db: Db, input: AddAttempt): PracticeCardPage {
  const { cardId, day, rating, seconds, text } = input;
  const card = getCard(db, cardId);
  insertAttempt(db).run(cardId, day, rating, seconds, text);
  if (card.outline.notes !== '')
    db.prepare("UPDATE practice_cards SET notes = '', revision = revision + 1 WHERE id = ?").run(card.id);
  schedule(db, card.id);
  return getCard(db, card.id);
}

/** Takes an attempt back; the day is reckoned anew from the others. */
export function removeAttempt(db: Db, id: number): PracticeCardPage {
  const cardId = db
    .prepare<[number], number>('SELECT card_id FROM practice_attempts WHERE id = ?')
    .pluck()
    .get(id);
  if (cardId === undefined) throw new ExpectedError('NOT_FOUND', 'This attempt is not there any more.');
  const card = getCard(db, cardId);
  db.prepare('DELETE FROM practice_attempts WHERE id = ?').run(id);
  schedule(db, card.id);
  return getCard(db, card.id);
}

/** The day a card came up before anything was tried on `day`; null when it had not been tried. */
export function dueBefore(
  db: Db,
  cardId: number,
  day: string,
): { dueOn: string | null; lastOn: string | null } {
  const attempts = attemptsBefore(db).all(cardId, day);
  return { dueOn: nextPracticeDay(attempts), lastOn: attempts.at(-1)?.day ?? null };
}

// The revision stays: the day is no part of what windows edit.
function schedule(db: Db, cardId: number): void {
  setDue(db).run(dueBefore(db, cardId, NEVER).dueOn, cardId);
}
