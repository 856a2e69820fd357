import type { Node } from '@tiptap/pm/model';
import { countWords } from '../../../../shared/domain/count-words.ts';

const counts = new WeakMap<Node, number>();

/** How many words an entry has. */
export function countEntryWords(doc: Node): number {
  return doc.children.reduce((sum, block) => {
    const count = counts.get(block) ?? countWords(textOf(block));
    counts.set(block, count);
    return sum + count;
  }, 0);
}

function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, ' ', (leaf) =>
    leaf.type.name === 'mention' ? String(leaf.attrs.name) : ' ',
  );
}
