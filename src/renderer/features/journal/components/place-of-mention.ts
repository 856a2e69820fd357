import type { LinkedMention } from '../../../../shared/journal.ts';

export type MentionTarget = Pick<LinkedMention, 'kind' | 'id' | 'applicationId'>;

/**
 * Where a mention in an entry leads. A person has no screen of their own, so the list beside the entry shows what was
 * written about them.
 */
export function placeOfMention({ kind, id, applicationId }: MentionTarget, entryKey: string): string {
  if (kind === 'contact') return `/journal/${entryKey}?contact=${id}`;
  if (kind === 'application') return `/applications/${id}`;
  return applicationId === null ? '/endings' : `/applications/${applicationId}?tab=ending`;
}
