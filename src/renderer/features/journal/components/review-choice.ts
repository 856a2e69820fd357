import { entryKeyInput } from '../../../../shared/journal.ts';

/** The review an address names (`review`), else the latest that is written; null without any. */
export function chosenReview(query: URLSearchParams, written: readonly { key: string }[]): string | null {
  const named = entryKeyInput.safeParse(query.get('review'));
  return named.success ? named.data : (written[0]?.key ?? null);
}
