import type { InterviewKind } from '../applications.ts';
import { addDays, daysBetween } from './days.ts';
import type { PracticeQuestion } from './practice-question.ts';

export type QuestionKind = PracticeQuestion['kind'];

/** As many questions as one day asks for at most, whatever waits. */
export const MOST_A_DAY = 5;
/** Interviews so many days ahead pull questions in. */
export const DAYS_AHEAD = 7;
/** Of a day's questions, as many may be kept for an interview before those that are merely due. */
const KEPT_FOR_INTERVIEW = 2;
/** A question due so soon after an interview is near enough to be pulled in before it. */
const NEAR_DAYS = 7;
/** A question tried this lately is fresh, and nothing pulls it in. */
const FRESH_DAYS = 2;

/** What each kind of interview tends to ask. */
const ASKED_IN: Readonly<Record<InterviewKind, readonly QuestionKind[]>> = {
  recruiter_call: ['opening', 'closing'],
  technical: ['situation', 'opening'],
  panel: ['behaviour', 'situation', 'opening'],
  behavioural: ['behaviour', 'situation'],
  task: ['situation'],
  final: ['self', 'closing', 'opening'],
  other: [],
};

/** A card as it stood this morning: `dueOn` is the day it comes up, or the day it was made before the first attempt. */
export type WaitingCard = {
  readonly id: number;
  readonly kind: QuestionKind | null;
  readonly applicationId: number | null;
  readonly dueOn: string;
  /** The last attempt before today. */
  readonly lastOn: string | null;
  readonly answeredToday: boolean;
};
export type ComingInterview = {
  readonly day: string;
  readonly kind: InterviewKind;
  readonly applicationId: number;
};
/** `forDay`: the day of the interview it prepares for. */
export type TodaysCard = { id: number; forDay: string | null };

type Weighed = WaitingCard & { forDay: string | null; closeness: 0 | 1 | 2 };

/**
 * The questions that are still to be answered today: with those answered already, at most five. Due ones come first, the
 * soonest due before the others and those never tried at their end, then those that an interview within seven days pulls in: its own application's before
 * those it tends to ask, and those before any other that would come up soon after it. Beware: two places are kept for an
 * interview, or a long list of due ones would never let its questions through.
 */
export function chooseToday(
  cards: readonly WaitingCard[],
  interviews: readonly ComingInterview[],
  today: string,
): TodaysCard[] {
  const coming = interviews
    .filter(({ day }) => day >= today && daysBetween(today, day) <= DAYS_AHEAD)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const weighed = cards.map((card) => weigh(card, coming, today)).toSorted(soonestFirst);
  const due = weighed.filter(({ dueOn }) => dueOn <= today);
  const pulled = closestFirst(weighed.filter(({ dueOn, forDay }) => dueOn > today && forDay !== null));
  const meant = closestFirst([...due, ...pulled].filter(({ closeness }) => closeness > 0));

  const chosen = new Set<Weighed>();
  for (const card of [...meant.slice(0, KEPT_FOR_INTERVIEW), ...due, ...pulled])
    if (chosen.size < MOST_A_DAY) chosen.add(card);
  const answered = cards.filter(({ answeredToday }) => answeredToday).length;
  return [...due, ...pulled]
    .filter((card) => chosen.has(card) && !card.answeredToday)
    .slice(0, Math.max(0, MOST_A_DAY - answered))
    .map(({ id, forDay }) => ({ id, forDay }));
}

/**
 * Which interview a card prepares for, if it is due or would come up too late for it: closeness 2 for that application's
 * own card, 1 for a kind of question it tends to ask, 0 for any other that is near.
 */
function weigh(card: WaitingCard, coming: readonly ComingInterview[], today: string): Weighed {
  const { kind, dueOn, lastOn } = card;
  const isDue = dueOn <= today;
  const isFresh = lastOn !== null && daysBetween(lastOn, today) < FRESH_DAYS;
  const late = coming.filter(({ day }) => isDue || (!isFresh && dueOn >= day));
  const own = late.find(({ applicationId }) => applicationId === card.applicationId);
  if (own) return { ...card, forDay: own.day, closeness: 2 };
  // What is kept for another application is not for this interview.
  const near =
    card.applicationId === null ? late.filter(({ day }) => isDue || dueOn <= addDays(day, NEAR_DAYS)) : [];
  const asking = kind && near.find((interview) => ASKED_IN[interview.kind].includes(kind));
  if (asking) return { ...card, forDay: asking.day, closeness: 1 };
  return { ...card, forDay: isDue ? null : (near[0]?.day ?? null), closeness: 0 };
}

function closestFirst(cards: readonly Weighed[]): Weighed[] {
  return cards.toSorted((a, b) => b.closeness - a.closeness);
}

// What was tried has been promised its day; what was only taken into practice would hide it for weeks.
function soonestFirst(a: WaitingCard, b: WaitingCard): number {
  const order = Number(a.lastOn === null) - Number(b.lastOn === null);
  return order || a.dueOn.localeCompare(b.dueOn) || a.id - b.id;
}
