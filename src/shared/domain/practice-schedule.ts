import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';

/** How an attempt went: 1 could not answer, 2 with a struggle, 3 fine, 4 easily. */
export type AttemptRating = 1 | 2 | 3 | 4;

/**
 * No steps of minutes, because nobody answers one question twice in ten minutes; at most sixty days, because a search
 * is shorter than a language; no chance, so that the same attempts always give the same day.
 */
const SCHEDULE_SETTINGS = {
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: 60,
} as const;

const scheduler = fsrs(SCHEDULE_SETTINGS);

// The ratings of the scheduler happen to have the same numbers; this is where that is relied upon.
const GRADES: Record<AttemptRating, Grade> = { 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * The day (`YYYY-MM-DD`) on which a question with these attempts comes up again; null before the first one. Attempts
 * are given in the order they were made.
 */
export function nextPracticeDay(attempts: readonly { day: string; rating: AttemptRating }[]): string | null {
  const first = attempts[0];
  if (!first) return null;
  let card = createEmptyCard(startOf(first.day));
  for (const { day, rating } of attempts) card = scheduler.next(card, startOf(day), GRADES[rating]).card;
  return card.due.toISOString().slice(0, 10);
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
