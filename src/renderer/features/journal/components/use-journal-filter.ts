import { useSearchParams } from 'react-router';
import { ENTRY_KINDS } from '../../../../shared/journal.ts';
import type { EntriesFilter } from '../api/entries.ts';

/** The lists beside that of all entries; each is a word in the address. */
export const SHOWN = [
  'all',
  'pinned',
  'after_rejection',
  'after_interview',
  'weekly_review',
  'private',
  'trash',
] as const;
export type Shown = (typeof SHOWN)[number];

/** What the list is limited to, from the address, so that back and forward work. */
export function useJournalFilter() {
  const [query, setQuery] = useSearchParams();
  const shown = SHOWN.find((one) => one === query.get('show')) ?? 'all';
  const day = dayOf(query.get('day'));
  const tag = query.get('tag');
  const contact = idOf(query.get('contact'));
  const application = idOf(query.get('application'));

  const set = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setQuery(next, { replace: true });
  };
  const asked: EntriesFilter = {
    ...(day && { from: day, to: day }),
    ...(tag && { tag }),
    ...(contact && { mention: { kind: 'contact', id: contact } }),
    ...(application && { mention: { kind: 'application', id: application } }),
    ...(shown === 'pinned' && { pinned: true }),
    ...(shown === 'private' && { private: true }),
    ...(shown === 'trash' && { trashed: true }),
    ...(ENTRY_KINDS.some((kind) => kind === shown) && { kind: ENTRY_KINDS.find((kind) => kind === shown) }),
  };
  return {
    asked,
    isLimited: Object.keys(asked).length > 0,
    shown,
    day,
    tag,
    mention: asked.mention ?? null,
    show: (next: Shown) => set({ show: next === 'all' ? null : next }),
    showDay: (next: string | null) => set({ day: next }),
    showTag: (next: string | null) => set({ tag: next }),
    showEverything: () => set({ show: null, day: null, tag: null, contact: null, application: null }),
  };
}
export type JournalFilterState = ReturnType<typeof useJournalFilter>;

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function idOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
