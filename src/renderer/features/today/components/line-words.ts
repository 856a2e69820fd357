import type { LineKind } from '../../../../shared/domain/line-draft.ts';

export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  interview: 'An interview',
  next_step: 'A next step',
  application: 'A new application',
  touch: 'A touch with a person',
  networking_event: 'An event',
};
/** What the rest of the line is, by kind; an application and an event have no place for it. */
export const TEXT_LABELS: Readonly<Record<LineKind, string | null>> = {
  interview: 'Preparation',
  next_step: 'Next step',
  application: null,
  touch: 'Note',
  networking_event: null,
};

/** The choices of a native select from a table of words. */
export function choices(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The key a select gave back; null for any other choice. */
export function chosen<Key extends string>(words: Readonly<Record<Key, string>>, value: string): Key | null {
  return keysOf(words).find((key) => key === value) ?? null;
}

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  const isKey = (name: string): name is Key => name in words;
  return Object.keys(words).filter(isKey);
}
