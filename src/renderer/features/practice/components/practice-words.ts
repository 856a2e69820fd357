import { addDays, daysBetween } from '../../../../shared/domain/days.ts';
import type { AttemptRating } from '../../../../shared/domain/practice-schedule.ts';
import type { QuestionKind } from '../../../../shared/domain/practice-today.ts';
import type { PracticeCard } from '../../../../shared/practice.ts';
import type { ShownRating } from '../../../../shared/practice-mocks.ts';
import { type DateFormat, formatShortDay } from '../../../lib/format.ts';

export const KIND_NAMES: Readonly<Record<QuestionKind, string>> = {
  opening: 'Opening',
  behaviour: 'What you did',
  situation: 'What you would do',
  self: 'About you',
  closing: 'Closing',
};
export const RATING_NAMES: Readonly<Record<AttemptRating, string>> = {
  1: 'Could not answer',
  2: 'With a struggle',
  3: 'Fine',
  4: 'Easily',
};
export const RATINGS: readonly AttemptRating[] = [1, 2, 3, 4];
export const SHOWN_NAMES: Readonly<Record<ShownRating, string>> = {
  1: 'not shown',
  2: 'with help or hesitation',
  3: 'sound',
  4: 'strong',
  5: 'could teach it',
};
export const SHOWN_RATINGS: readonly ShownRating[] = [1, 2, 3, 4, 5];

/** Speech of ordinary pace. */
const WORDS_A_MINUTE = 135;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Which interview a question is for: `For Thursday`. */
export function forDayWords(day: string, today: string, format: DateFormat): string {
  if (day === today) return 'For today';
  if (day === addDays(today, 1)) return 'For tomorrow';
  // A week on, the weekday alone would mean today.
  if (daysBetween(today, day) > 6) return `For ${formatShortDay(day, format)}`;
  return `For ${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? day}`;
}

/** When a question was tried and when it comes up again, as far as that says something. */
export function whenWords(card: PracticeCard, today: string, format: DateFormat): string {
  if (card.lastOn === null) return 'Not tried yet';
  const last = card.lastOn === today ? 'Tried today' : `Last tried ${formatShortDay(card.lastOn, format)}`;
  if (card.dueOn === null || card.dueOn <= today) return last;
  return `${last}, comes up ${formatShortDay(card.dueOn, format)}`;
}

/** How many words there are and how long they take aloud. */
export function spokenWords(words: number): string {
  if (words === 0) return 'About two minutes spoken is plenty: some 270 words.';
  const counted = words === 1 ? '1 word' : `${words} words`;
  const minutes = words / WORDS_A_MINUTE;
  if (minutes < 0.75) return `${counted}, under a minute spoken. About two minutes is plenty.`;
  const halves = Math.round(minutes * 2) / 2;
  const unit = halves === 1 ? 'minute' : 'minutes';
  return `${counted}, about ${halves} ${unit} spoken. About two minutes is plenty.`;
}

/** Seconds as a clock shows them: `1:05`. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
