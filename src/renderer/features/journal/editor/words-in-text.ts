import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { TAG } from '../../../../shared/domain/journal-text.ts';

type Word = { readonly from: number; readonly to: number; readonly what: 'tag' | 'address' };

const ADDRESS = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:?)\]]/giu;

const key = new PluginKey<DecorationSet>('wordsInText');
const known = new WeakMap<Node, readonly Word[]>();

/** Shows tags and bare addresses for what they are; they stay plain text. */
export const wordsInText = Extension.create({
  name: 'wordsInText',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, state) => decorate(state.doc),
        apply: (tr, before) => (tr.docChanged ? decorate(tr.doc) : before),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** The bare address at a place in an entry, or null. */
export function addressAt(doc: Node, pos: number): string | null {
  const place = doc.resolve(pos);
  if (!place.parent.isTextblock) return null;
  const found = wordsOf(place.parent).find(
    ({ from, to, what }) => what === 'address' && from <= place.parentOffset && place.parentOffset <= to,
  );
  return found ? place.parent.textBetween(found.from, found.to) : null;
}

function decorate(doc: Node): DecorationSet {
  const decorations: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const { from, to, what } of wordsOf(node))
      decorations.push(
        Decoration.inline(
          pos + 1 + from,
          pos + 1 + to,
          what === 'tag' ? { 'data-tag': '' } : { 'data-address': '' },
        ),
      );
    return false;
  });
  return DecorationSet.create(doc, decorations);
}

function wordsOf(block: Node): readonly Word[] {
  const made = known.get(block) ?? findWords(block);
  known.set(block, made);
  return made;
}

function findWords(block: Node): Word[] {
  if (block.type.spec.code) return [];
  const words: Word[] = [];
  // Words in code and in links are what they are already.
  const text = block.textBetween(0, block.content.size, undefined, '\uFFFC');
  let plain = '';
  block.forEach((child, offset) => {
    const isTaken = child.marks.some(({ type }) => type.name === 'code' || type.name === 'link');
    const part = text.slice(offset, offset + child.nodeSize);
    plain += isTaken ? '\uFFFC'.repeat(part.length) : part;
  });
  for (const { 0: found, index } of plain.matchAll(ADDRESS))
    words.push({ from: index, to: index + found.length, what: 'address' });
  for (const { 0: found, index } of plain.matchAll(TAG))
    if (!words.some(({ from, to }) => from <= index && index < to))
      words.push({ from: index, to: index + found.length, what: 'tag' });
  return words;
}
