import { addDays } from '../../../shared/domain/days.ts';
import { PRACTICE_QUESTIONS } from '../../../shared/domain/practice-questions.ts';
import { chooseToday, DAYS_AHEAD, type WaitingCard } from '../../../shared/domain/practice-today.ts';
import type {
  PracticeCard,
  PracticeOverview,
  PracticeToday,
  TodaysQuestion,
  TrashedPractice,
} from '../../../shared/practice.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { openInterviewsBetween } from '../applications/open-interviews-store.ts';
import { dueBefore } from './practice-attempts-store.ts';
import { listCards } from './practice-cards-store.ts';

const answeredOn = prepared<[string], { cardId: number }>(
  `SELECT DISTINCT t.card_id AS cardId FROM practice_attempts t JOIN practice_cards c ON c.id = t.card_id
   WHERE t.day = ? AND c.deleted_at IS NULL`,
);
const madeOn = prepared<[], { id: number; day: string }>(
  'SELECT id, made_on AS day FROM practice_cards WHERE deleted_at IS NULL AND due_on IS NULL',
);
const trashed = prepared<[], TrashedPractice>(
  `SELECT 'card' AS kind, id, question AS name, deleted_at AS deletedAt FROM practice_cards WHERE deleted_at IS NOT NULL
   UNION ALL
   SELECT 'mock', id, 'Mock interview of ' || day, deleted_at FROM mock_interviews WHERE deleted_at IS NOT NULL
   ORDER BY deletedAt DESC, id DESC`,
);

/** All that the Practice tab shows but mock interviews. */
export function practiceOverview(db: Db, today: string): PracticeOverview {
  const cards = listCards(db);
  const taken = new Set(cards.map(({ code }) => code));
  return {
    cards,
    today: choose(db, cards, today),
    shippedLeft: PRACTICE_QUESTIONS.map(({ code }) => code).filter((code) => !taken.has(code)),
    trash: trashed(db).all(),
  };
}

/** The questions for today: at most five, with those answered. */
export function practiceToday(db: Db, today: string): PracticeToday {
  return choose(db, listCards(db), today);
}

function choose(db: Db, cards: readonly PracticeCard[], today: string): PracticeToday {
  const answered = new Set(
    answeredOn(db)
      .all(today)
      .map(({ cardId }) => cardId),
  );
  const made = new Map(
    madeOn(db)
      .all()
      .map(({ id, day }) => [id, day]),
  );
  const waiting = cards.map((card): WaitingCard => {
    // Not the application a review kept it from: that one has ended, and the question is for any interview to come.
    const { id, kind, applicationId } = card;
    // What was answered today counts as it stood this morning, or the rest of the day would be chosen anew.
    const before = answered.has(id) ? dueBefore(db, id, today) : card;
    return {
      id,
      kind,
      applicationId,
      dueOn: before.dueOn ?? made.get(id) ?? today,
      lastOn: before.lastOn,
      answeredToday: answered.has(id),
    };
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  const interviews = openInterviewsBetween(db, today, addDays(today, DAYS_AHEAD + 1)).map(
    ({ startsAt, kind, applicationId }) => ({ day: startsAt.slice(0, 10), kind, applicationId }),
  );
  const questions = chooseToday(waiting, interviews, today).flatMap(({ id, forDay }): TodaysQuestion[] => {
    const card = byId.get(id);
    return card ? [{ ...card, forDay }] : [];
  });
  return { questions, answered: answered.size };
}
