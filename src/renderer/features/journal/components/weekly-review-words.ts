import type { PlainMentions } from '../../../../shared/domain/plain-mentions.ts';
import type { ReviewSection, WeeklyReview } from '../../../../shared/domain/weekly-review.ts';
import type { WeekFact, WeekFacts } from '../../../../shared/journal.ts';

/** One line below each heading of the form. */
export const SECTION_HINTS: Record<ReviewSection, string> = {
  wins: 'Things you did. Small ones count, and fewer than three are fine.',
  facts: 'What you sent, what you heard, and what is still open.',
  learnt: 'About the work, a company, or how you like to work.',
  outside: 'What happened that you could not change.',
  keepTryDrop: 'Something to keep, something to try, something to drop. Or none of them.',
  people: 'At most three.',
  nextWeek: 'Such as: if it is Tuesday at nine, then I write two lines to Dana.',
  restDay: 'A day without the search.',
};

/** The most people one week should ask for. */
export const MOST_PEOPLE = 3;

/** A section's text with lines added below it, without those that stand there already. */
export function withLines(text: string, lines: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const there = linesOf(text);
  const added = lines.filter((line) => !there.includes(line)).slice(0, Math.max(0, most - there.length));
  return [text.trimEnd(), ...added].filter((part) => part !== '').join('\n');
}

/** Whether taking lines over would change nothing. */
export function holdsLines(text: string, lines: readonly string[], most?: number): boolean {
  return withLines(text, lines, most) === text.trimEnd();
}

/** The wins of a week as lines of a list. */
export function winLines({ wins }: WeekFacts): string[] {
  return wins.map((win) => `- ${win}`);
}

/** Names of people as lines of a list. */
export function peopleLines({ people }: WeekFacts): string[] {
  return people.map((name) => `- ${name}`);
}

/**
 * What was sent, heard and is awaited as lines of a list, and the mentions that the names in them stand for. A name
 * that means another application already stays plain.
 */
export function factLines(
  facts: WeekFacts,
  known: PlainMentions,
  day: (on: string) => string,
): { lines: string[]; mentions: PlainMentions } {
  const mentions = new Map(known);
  const named = ({ company, applicationId }: WeekFact) => {
    const name = `@${company.replace(/\s+/g, ' ')}`;
    const link = `[${name.replace(/[\\[\]*_`<&~]/g, '\\$&')}](rebound:application/${applicationId})`;
    if ((mentions.get(name) ?? link) !== link) return company;
    mentions.set(name, link);
    return name;
  };
  const lines = [
    ...facts.sent.map((fact) => `- Sent: ${fact.role}, ${named(fact)}, ${day(fact.on)}`),
    ...facts.heard.map((fact) => `- Heard: ${fact.what}, ${fact.role}, ${named(fact)}, ${day(fact.on)}`),
    ...(facts.waiting ? [`- ${waitingWords(facts.waiting)}`] : []),
  ];
  return { lines, mentions };
}

/** How many applications are open now and were sent. */
export function waitingWords(count: number): string {
  return count === 1 ? 'Waiting now: 1 application is open' : `Waiting now: ${count} applications are open`;
}

/** Whether anything was written. */
export function isBlank(review: WeeklyReview): boolean {
  return Object.values(review).every((text) => text.trim() === '');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
