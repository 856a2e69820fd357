import type { Node } from '@tiptap/pm/model';

const counts = new WeakMap<Node, number>();

/** How many words an entry has. */
export function countEntryWords(doc: Node): number {
  return doc.children.reduce((sum, block) => {
    const count = counts.get(block) ?? wordsIn(textOf(block));
    counts.set(block, count);
    return sum + count;
  }, 0);
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’._-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, ' ', (leaf) =>
    leaf.type.name === 'mention' ? String(leaf.attrs.name) : ' ',
  );
}
