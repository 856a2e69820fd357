import type { Node } from '@tiptap/pm/model';
import type { BlockContent, List, ListItem, Paragraph } from 'mdast';
import { inlineContent } from './inline-pieces.ts';

// The editor's nodes never change, so the paragraphs of a long list are made once.
const paragraphs = new WeakMap<Node, Paragraph>();

/** The syntax tree of one block of an entry. */
export function blockTree(node: Node): BlockContent {
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', depth: depthOf(node.attrs.level), children: inlineContent(node) };
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return listTree(node);
    case 'blockquote':
      return { type: 'blockquote', children: flow(node) };
    case 'codeBlock':
      return {
        type: 'code',
        lang: /[^\s`]+/.exec(String(node.attrs.language ?? ''))?.[0] ?? null,
        value: node.textContent.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD'),
      };
    case 'horizontalRule':
      return { type: 'thematicBreak' };
    case 'paragraph':
      return paragraphTree(node);
    default:
      throw new Error(`A ${node.type.name} has no form in Markdown.`);
  }
}

function paragraphTree(node: Node): Paragraph {
  const made: Paragraph = paragraphs.get(node) ?? { type: 'paragraph', children: inlineContent(node) };
  paragraphs.set(node, made);
  return made;
}

function listTree(node: Node): List {
  const children = node.children.map((item): ListItem => {
    const blocks = flow(item, item.type.name === 'taskItem');
    return {
      type: 'listItem',
      checked: item.type.name === 'taskItem' ? item.attrs.checked === true : null,
      spread: blocks.length > 1 && (item.attrs.loose === true || blocks.some(needsBlankBefore)),
      children: blocks,
    };
  });
  return {
    type: 'list',
    ordered: node.type.name === 'orderedList',
    start: node.type.name === 'orderedList' ? Math.max(0, Number(node.attrs.start)) : null,
    spread: children.length > 1 && node.attrs.loose === true,
    children,
  };
}

/** The blocks inside of another one, where an empty paragraph cannot be told from none. */
function flow(parent: Node, keepFirst = false): BlockContent[] {
  return parent.children
    .map(blockTree)
    .filter(
      (block, index) => block.type !== 'paragraph' || block.children.length > 0 || (keepFirst && index === 0),
    );
}

/** In an item without blank lines only a list, code or a quotation may follow, and only what can end a paragraph. */
function needsBlankBefore(block: BlockContent, index: number, blocks: readonly BlockContent[]): boolean {
  const previous = blocks[index - 1];
  if (!previous) return false;
  if (previous.type === 'list') return block.type !== 'list';
  if (previous.type !== 'paragraph') return true;
  if (block.type === 'code' || block.type === 'blockquote') return false;
  if (block.type !== 'list') return true;
  return (block.ordered === true && block.start !== 1) || block.children[0]?.children.length === 0;
}

function depthOf(level: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  const depth = ([1, 2, 3, 4, 5, 6] as const).find((one) => one === level);
  return depth ?? 1;
}
