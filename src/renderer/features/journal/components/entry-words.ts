import { excerptOf } from '../../../../shared/domain/journal-text.ts';
import type { EntryKind } from '../../../../shared/journal.ts';

export const KIND_NAMES: Record<EntryKind, string> = {
  entry: 'Entry',
  after_rejection: 'After a rejection',
  after_interview: 'After an interview',
  weekly_review: 'Weekly review',
};

/** What an entry is called in lists and in the title of the window. */
export function nameOfEntry(entry: {
  title: string;
  kind: EntryKind;
  private: boolean;
  body?: string;
  excerpt?: string;
}): string {
  if (entry.title.trim() !== '') return entry.title;
  if (entry.private) return 'Private writing';
  const text = entry.excerpt ?? excerptOf(entry.body ?? '', 60);
  if (text !== '') return text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60) || 60)}…`;
  return entry.kind === 'entry' ? 'Untitled' : KIND_NAMES[entry.kind];
}
