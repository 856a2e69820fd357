import { EVENT_WORDS } from '../../../../shared/domain/kind-words.ts';
import { EVENT_KINDS } from '../../../../shared/network-events.ts';

/** The kinds as a list to choose from. */
export const EVENT_CHOICES = EVENT_KINDS.map((value) => ({ value, label: EVENT_WORDS[value] }));

/** Why a link cannot be kept, or undefined. */
export function linkProblem(link: string): string | undefined {
  return link.trim() === '' || /^https?:\/\//i.test(link.trim())
    ? undefined
    : 'Start the link with https://.';
}
