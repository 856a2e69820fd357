import type { Db } from '../../context.ts';

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
