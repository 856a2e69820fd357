import { ENTRY_TEMPLATES, mentionMarkdown } from '../../../../shared/domain/journal-templates.ts';
import {
  ENTRY_KINDS,
  type LinkedMention,
  MENTION_KINDS,
  type Mention,
  type WrittenEntry,
} from '../../../../shared/journal.ts';

/**
 * What travels with the address of an entry that is to be written at once: what it begins with while nothing is saved
 * under its key. Nothing of it is saved before the person writes.
 */
export type Beginning = { begin: WrittenEntry; focus: true };

/** An entry with nothing in it. */
export function blankEntry(day: string): WrittenEntry {
  return { day, kind: 'entry', title: '', body: '', energy: null, worry: null, private: false };
}

/** Whom or what an address such as `?mention=ending/7` names; null for none. */
export function mentionAskedFor(query: URLSearchParams): Pick<Mention, 'kind' | 'id'> | null {
  const [named, id] = (query.get('mention') ?? '').split('/');
  const kind = MENTION_KINDS.find((one) => one === named);
  return kind && Number.isSafeInteger(Number(id)) && Number(id) > 0 ? { kind, id: Number(id) } : null;
}

/**
 * A new entry as an address asks for it: `kind` a template, `day` its day; it begins with `mention`. What is not
 * understood is left out.
 */
export function entryAskedFor(
  query: URLSearchParams,
  mention: LinkedMention | null,
  today: string,
): WrittenEntry {
  const day = query.get('day') ?? '';
  const blank = blankEntry(/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today);
  const kind = ENTRY_KINDS.find((one) => one === query.get('kind')) ?? 'entry';
  const template = ENTRY_TEMPLATES.find((one) => one.kind === kind);
  const named = mention && !mention.gone ? mentionMarkdown(mention) : '';
  return {
    ...blank,
    kind: template ? kind : 'entry',
    title: template?.title ?? '',
    body: [named, template?.markdown ?? ''].filter((part) => part !== '').join('\n\n'),
  };
}

/** Whether the state of a location holds a beginning. */
export function isBeginning(state: unknown): state is Beginning {
  return typeof state === 'object' && state !== null && 'begin' in state && typeof state.begin === 'object';
}
