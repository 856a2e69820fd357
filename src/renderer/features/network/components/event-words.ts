import { EVENT_KINDS, type EventKind } from '../../../../shared/network-events.ts';

export const EVENT_WORDS: Record<EventKind, string> = {
  fair: 'Job fair',
  meetup: 'Meetup',
  talk: 'Talk or lecture',
  group: 'Group',
  other: 'Other',
};

/** The kinds as a list to choose from. */
export const EVENT_CHOICES = EVENT_KINDS.map((value) => ({ value, label: EVENT_WORDS[value] }));

/** Why a link cannot be kept, or undefined. */
export function linkProblem(link: string): string | undefined {
  return link.trim() === '' || /^https?:\/\//i.test(link.trim())
    ? undefined
    : 'Start the link with https://.';
}

/** How many, with its word: "1 person", "3 people". */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
