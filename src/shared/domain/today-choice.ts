import type { Settings } from '../settings.ts';
import { type CadenceContact, proposeForWeek } from './contact-cadence.ts';
import { addDays } from './days.ts';

/** Talks so many days ahead stand on the page. */
export const TALK_DAYS = 14;
/** What one part of the page shows at most; the rest can wait. */
export const MOST_TALKS = 3;
/** How long an interview goes on whose end was not noted. */
const OPEN_END_MS = 60 * 60_000;
const MOST_STEPS = 5;
const STEP_DAYS = 14;
const MOST_PEOPLE = 3;
const MOST_MARKS = 4;

export type DatedStep = { id: number; on: string | null };

/** Whether an interview has ended; instants in milliseconds. One whose end is not known goes on for an hour. */
export function isOver(start: number, end: number | null, now: number): boolean {
  return (end ?? start + OPEN_END_MS) < now;
}

/**
 * The next steps of the page: those of the two weeks around today by their day, then older ones, the latest first, then
 * those without a day. `more` is true when others wait behind them.
 */
export function chooseSteps<Step extends DatedStep>(
  steps: readonly Step[],
  today: string,
): { steps: Step[]; more: boolean } {
  const soon = addDays(today, STEP_DAYS);
  const lately = addDays(today, -STEP_DAYS);
  const near: Step[] = [];
  const older: Step[] = [];
  const undated: Step[] = [];
  let later = 0;
  for (const step of steps) {
    if (step.on === null) undated.push(step);
    else if (step.on > soon) later += 1;
    else if (step.on < lately) older.push(step);
    else near.push(step);
  }
  near.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.id - b.id);
  older.sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || a.id - b.id);
  undated.sort((a, b) => b.id - a.id);
  const chosen = [...near, ...older, ...undated].slice(0, MOST_STEPS);
  return { steps: chosen, more: chosen.length + later < steps.length };
}

/** How many of the steps are for today: theirs is the day, or it has passed. */
export function dueSteps(steps: readonly DatedStep[], today: string): number {
  return steps.filter(({ on }) => on !== null && on <= today).length;
}

/**
 * The people of the page, at most three and never more than the person wants in a week: whoever may be thanked these
 * days comes before those not heard of for a while.
 */
export function choosePeople<Person extends CadenceContact>(
  contacts: readonly Person[],
  toThank: readonly number[],
  week: { today: string; start: Settings['weekStart']; cap: number },
): { person: Person; why: 'thanks' | 'cadence' }[] {
  const places = Math.min(MOST_PEOPLE, Math.max(0, week.cap));
  const byId = new Map(contacts.map((person) => [person.id, person]));
  const thanked = [...new Set(toThank)].flatMap((id) => {
    const person = byId.get(id);
    const isLeftOut =
      !person || person.doNotContact || (person.snoozedUntil !== null && person.snoozedUntil > week.today);
    return isLeftOut ? [] : [{ person, why: 'thanks' as const }];
  });
  const named = new Set(thanked.map(({ person }) => person.id));
  const proposed = proposeForWeek(contacts, week.today, week.start, week.cap)
    .filter(({ id }) => !named.has(id))
    .map((person) => ({ person, why: 'cadence' as const }));
  return [...thanked, ...proposed].slice(0, places);
}

/** Something that was prepared for a talk, or is still to be. */
export type PreparationMark = { words: string; done: boolean };

/**
 * What the person prepared: outlined answers of this application, then the lines of a checklist in the notes
 * (`- [x] Route checked`), or that there are notes at all.
 */
export function preparationMarks(preparation: string, outlined: number): PreparationMark[] {
  const marks: PreparationMark[] = [];
  if (outlined > 0) marks.push({ words: `${answersOf(outlined)} outlined`, done: true });
  const lines = [...preparation.matchAll(/^[ \t]{0,8}(?:[-*+][ \t]+)?\[([ xX])\][ \t]+(\S.*)$/gm)];
  for (const [, box, text = ''] of lines.slice(0, MOST_MARKS))
    marks.push({ words: shorten(text.trim()), done: box !== ' ' });
  if (lines.length === 0)
    marks.push(
      preparation.trim() === ''
        ? { words: 'Prepare for it', done: false }
        : { words: 'Notes written', done: true },
    );
  return marks.slice(0, MOST_MARKS);
}

const LONGEST_MARK = 48;

function shorten(text: string): string {
  return text.length > LONGEST_MARK ? `${text.slice(0, LONGEST_MARK - 1).trimEnd()}…` : text;
}

function answersOf(count: number): string {
  const words = ['', 'One answer', 'Two answers', 'Three answers', 'Four answers', 'Five answers'];
  return words[count] ?? `${count} answers`;
}
