import type { CountOf } from '../../../../shared/reports.ts';
import type { LookedAt, Retrospective } from '../../../../shared/reports-retrospective.ts';
import { countOf } from '../../../lib/count-words.ts';

/** "3 of 14 (about 8 to 48 in 100)", below five the counts alone. */
export function countWords({ k, n, interval }: CountOf, what = ''): string {
  const counted = `${k} of ${n}${what === '' ? '' : ` ${what}`}`;
  return interval === null ? counted : countOf(k, n, interval, what);
}

/** Says plainly how often a reason came at all. Empty without endings that were the employer's. */
export function reasonsSentence({ reasons, noReply }: Pick<Retrospective, 'reasons' | 'noReply'>): string {
  const { k, n } = reasons;
  if (n === 0) return '';
  const silence = noReply === 0 ? '' : ` ${noReply} had no reply.`;
  const most = k * 2 < n && n > 1 ? 'most gave no reason: ' : '';
  const came = countWords(reasons, most === '' ? 'came with a reason' : 'came with one');
  return `Of the endings that were the employer’s, ${most}${came}.${silence}`;
}

/** What there is to read of an ending further down, in a few words. */
export function whatThereIs({ said, feedback, own }: LookedAt): string {
  const parts = [
    said.length > 0 ? 'their words' : '',
    feedback.length > 0 ? 'feedback' : '',
    own ? 'my view' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What is on no retrospective unless it is chosen. */
export function leftOutOfRetrospective({ whole, notes }: { whole: boolean; notes: boolean }): string {
  const parts = [
    whole ? '' : 'sentences that give no reason',
    notes ? '' : 'my remarks',
    'who wrote, answers practised, interview preparation',
  ];
  return `Left out by choice: ${parts.filter((part) => part !== '').join(', ')}.`;
}
