import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Hit = { readonly from: number; readonly to: number };
type FindState = { readonly text: string; readonly hits: readonly Hit[]; readonly current: number };

const key = new PluginKey<FindState | null>('find');
const NOTHING: FindState = { text: '', hits: [], current: 0 };

/** What is being looked for in the entry; null while the find bar is closed. */
export function findState(state: EditorState): FindState | null {
  return key.getState(state) ?? null;
}

/** Every place of a text in an entry, whatever its capitals. */
export function findHits(doc: Node, text: string): Hit[] {
  if (text === '') return [];
  const hits: Hit[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const words = node.textBetween(0, node.content.size, undefined, '\uFFFC');
    const [haystack, needle] = sameLength(words, text);
    let at = haystack.indexOf(needle);
    while (at !== -1) {
      hits.push({ from: pos + 1 + at, to: pos + 1 + at + text.length });
      at = haystack.indexOf(needle, at + text.length);
    }
    return false;
  });
  return hits;
}

/** Marks what is looked for, without touching the entry. */
export const findPlugin = (onOpen: () => void) =>
  Extension.create({
    name: 'find',
    addKeyboardShortcuts: () => ({
      'Mod-f': () => {
        onOpen();
        return true;
      },
    }),
    addCommands: () => ({
      setFind:
        (next) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(key, { next }).setMeta('addToHistory', false));
          return true;
        },
    }),
    addProseMirrorPlugins: () => [
      new Plugin<FindState | null>({
        key,
        state: {
          init: () => null,
          apply(tr, before) {
            const asked: unknown = tr.getMeta(key);
            if (isAsked(asked))
              return asked.next === null ? null : look(tr.doc, asked.next.text, asked.next.current);
            return before && tr.docChanged ? look(tr.doc, before.text, before.current) : before;
          },
        },
        props: {
          decorations(state) {
            const found = key.getState(state);
            if (!found || found.hits.length === 0) return DecorationSet.empty;
            return DecorationSet.create(
              state.doc,
              found.hits.map(({ from, to }, index) =>
                Decoration.inline(from, to, { 'data-found': index === found.current ? 'current' : 'other' }),
              ),
            );
          },
        },
      }),
    ],
  });

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    find: { setFind: (next: { text: string; current: number } | null) => ReturnType };
  }
}

function look(doc: Node, text: string, current: number): FindState {
  if (text === '') return NOTHING;
  const hits = findHits(doc, text);
  const { length } = hits;
  return { text, hits, current: length === 0 ? 0 : ((current % length) + length) % length };
}

function isAsked(value: unknown): value is { next: { text: string; current: number } | null } {
  return typeof value === 'object' && value !== null && 'next' in value;
}

/** Small letters, unless that would move the places (as it does for a dotted capital I). */
function sameLength(words: string, text: string): [string, string] {
  const haystack = words.toLowerCase();
  const needle = text.toLowerCase();
  return haystack.length === words.length && needle.length === text.length
    ? [haystack, needle]
    : [words, text];
}
