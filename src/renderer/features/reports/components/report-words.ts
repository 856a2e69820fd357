import type { Grade } from '../../../../shared/endings.ts';
import type { CountOf, ProgressReport } from '../../../../shared/reports.ts';
import { rangeOf } from '../../../lib/count-words.ts';

export const GRADE_WORDS: Record<Grade, string> = {
  said: 'They said it',
  feedback: 'Feedback received',
  own: 'My view',
};

export const SURENESS_WORDS = { 1: 'a guess', 2: 'fairly sure', 3: 'told so' } as const;

const STATE_WORDS: Record<string, string> = { trying: 'Trying', done: 'Done', dropped: 'Dropped' };

/** Where an action stands. */
export function stateWord(state: string): string {
  return STATE_WORDS[state] ?? state;
}

/** The interval of a count in whole numbers of 100; empty where only the count is said. */
export function likelyRange({ interval }: CountOf): string {
  return interval ? rangeOf(interval) : '';
}

/** "Of 14 endings, 3 gave no reason, 4 had no reply and 2 were my own decision." Empty without endings. */
export function endingsSentence({ total, noReason, noReply, mine }: ProgressReport['endings']): string {
  if (total === 0) return '';
  const parts = [
    noReason > 0 ? `${noReason} gave no reason` : '',
    noReply > 0 ? `${noReply} had no reply` : '',
    mine > 0 ? `${mine} ${mine === 1 ? 'was' : 'were'} my own decision` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0)
    return total === 1 ? 'One ending in this period.' : `${total} endings in this period.`;
  const last = parts.pop() ?? '';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `Of ${total} ${total === 1 ? 'ending' : 'endings'}, ${list}.`;
}

/** What is not on this report; `unlisted` applications are counted on it and not listed. */
export function leftOutSentence(
  { feelings, writing }: { feelings: boolean; writing: boolean },
  unlisted: number,
): string {
  const parts = [
    ...(feelings ? [] : ['mood']),
    ...(writing ? [] : ['private writing']),
    ...['notes', 'interview preparation', 'pay', 'contact details'],
  ];
  const earlier =
    unlisted === 0
      ? ''
      : `, and the rows of ${unlisted} earlier ${unlisted === 1 ? 'application' : 'applications'}`;
  return `Left out by choice: ${parts.join(', ')}${earlier}.`;
}

/** True when nothing at all was recorded in the period. */
export function isEmptyReport(report: ProgressReport): boolean {
  const { applications, said, ownView, endings, themes, actions, skills, practice, network, wins } = report;
  const lists = [applications, said, ownView, themes, actions, skills, wins, practice.mocks];
  const people = [network.talksHeld, network.next];
  const counts = [endings.total, practice.attempts, network.touches];
  return counts.every((count) => count === 0) && [...lists, ...people].every((list) => list.length === 0);
}
