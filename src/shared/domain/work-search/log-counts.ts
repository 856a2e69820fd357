import type { LogLanguage } from '../../work-search.ts';
import { PAGE_WORDS } from './log-words.ts';

/** The counts below a week in words: "Entries: 3, different days: 2, minutes: 75". Minutes only where some were noted. */
export function countsLine(
  counts: { entries: number; days: number; minutes: number },
  language: LogLanguage,
): string {
  // French has a space before the colon.
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return (['entries', 'days', 'minutes'] as const)
    .filter((name) => name !== 'minutes' || counts.minutes > 0)
    .map((name) => `${PAGE_WORDS[name][language]}${colon}${counts[name]}`)
    .join(', ');
}
