import { ENTRY_TEMPLATES, mentionMarkdown } from '../../../../shared/domain/journal-templates.ts';
import { ENTRY_KINDS, MENTION_KINDS, type WrittenEntry } from '../../../../shared/journal.ts';

/**
 * What travels with the address of an entry that is to be written at once: what it begins with while nothing is saved
 * under its key. Nothing of it is saved before the person writes.
 */
export type Beginning = { begin: WrittenEntry; focus: true };

/** An entry with nothing in it. */
export function blankEntry(day: string): WrittenEntry {
  return { day, kind: 'entry', title: '', body: '', energy: null, worry: null, private: false };
}

/**
 * A new entry as an address asks for it: `kind` a template, `mention` such as `ending/7` with its `name`, `day`.
 * What is not understood is left out.
 */
export function entryAskedFor(query: URLSearchParams, today: string): WrittenEntry {
  const day = query.get('day') ?? '';
  const blank = blankEntry(/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today);
  const kind = ENTRY_KINDS.find((one) => one === query.get('kind')) ?? 'entry';
  const template = ENTRY_TEMPLATES.find((one) => one.kind === kind);
  const [mentionKind, id] = (query.get('mention') ?? '').split('/');
  const known = MENTION_KINDS.find((one) => one === mentionKind);
  const name = (query.get('name') ?? '').slice(0, 200);
  const mention =
    known && Number(id) > 0 && name ? mentionMarkdown({ kind: known, id: Number(id), name }) : '';
  return {
    ...blank,
    kind: template ? kind : 'entry',
    title: template?.title ?? '',
    body: [mention, template?.markdown ?? ''].filter((part) => part !== '').join('\n\n'),
  };
}

/** Whether the state of a location holds a beginning. */
export function isBeginning(state: unknown): state is Beginning {
  return typeof state === 'object' && state !== null && 'begin' in state && typeof state.begin === 'object';
}
