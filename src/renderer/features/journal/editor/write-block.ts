import type { Node } from '@tiptap/pm/model';
import type { Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import {
  defaultHandlers,
  type Handle,
  type Options,
  type State,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';
import { blockTree } from './block-tree.ts';
import { lightRules, sureRules } from './escape-rules.ts';
import { parseMarkdown } from './parse-markdown.ts';

type Rules = { light: readonly Unsafe[]; sure: readonly Unsafe[] };
type Phrasing = { type: 'paragraph' | 'heading'; children: PhrasingContent[] };
type Written = { after: string; text: string };

/** Beyond this, reading a paragraph back to see whether it came out right takes too long for a key press. */
const LONGEST_READ_BACK = 20_000;

const blocks = new WeakMap<Node, Written>();
const paragraphs = new WeakMap<Paragraph, string>();
let rules: Rules | null = null;

const paragraph: Handle = (node: Paragraph, parent: Parents | undefined, state, info) => {
  const value =
    paragraphs.get(node) ??
    writePlainly(node, parent, state, () =>
      defaultHandlers.paragraph(node, parent, state, { ...info, before: '\n', after: '\n' }),
    );
  paragraphs.set(node, value);
  return boxOf(node, parent, value);
};

const heading: Handle = (node, parent, state, info) =>
  writePlainly(node, parent, state, () => defaultHandlers.heading(node, parent, state, info));

const SHARED: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  fence: '`',
  rule: '-',
  listItemIndent: 'one',
  incrementListMarker: true,
  extensions: [gfmStrikethroughToMarkdown()],
};

/**
 * The Markdown of one block of an entry. `lastMarker` is the marker of a list directly before it, or empty: two
 * lists only stay two when their markers differ.
 */
export function writeBlock(node: Node, lastMarker: string): string {
  if (node.type.name === 'rawBlock') return node.textContent;
  const known = blocks.get(node);
  if (known?.after === lastMarker) return known.text;
  const text = serialise(node, lastMarker, { paragraph, heading });
  blocks.set(node, { after: lastMarker, text });
  return text;
}

/** The marker a written list has: the sign itself, or what follows the number. */
export function markerOf(node: Node, text: string): string {
  if (node.type.name === 'bulletList' || node.type.name === 'taskList') return text.charAt(0);
  return node.type.name === 'orderedList' ? (/^\d+(.)/.exec(text)?.[1] ?? '') : '';
}

/**
 * Whether a block that was read from a source is written as that source; if so, it will be. Reading it back would
 * prove nothing more here.
 */
export function isWrittenAs(source: string, node: Node, lastMarker: string): boolean {
  const made: [Paragraph, string][] = [];
  const asRead = serialise(node, lastMarker, {
    paragraph: (part: Paragraph, parent: Parents | undefined, state, info) => {
      takeLightRules(state);
      const value = defaultHandlers.paragraph(part, parent, state, { ...info, before: '\n', after: '\n' });
      made.push([part, value]);
      return boxOf(part, parent, value);
    },
    heading: (part, parent, state, info) => {
      takeLightRules(state);
      return defaultHandlers.heading(part, parent, state, info);
    },
  });
  if (asRead !== source) return writeBlock(node, lastMarker) === source;
  blocks.set(node, { after: lastMarker, text: source });
  for (const [part, value] of made) paragraphs.set(part, value);
  return true;
}

/** Says that a copy of a block, for all that is written of it, is that block. */
export function shareWritten(node: Node, copy: Node): Node {
  const known = blocks.get(node);
  if (known) blocks.set(copy, known);
  return copy;
}

function boxOf(node: Paragraph, parent: Parents | undefined, value: string): string {
  if (parent?.type !== 'listItem' || typeof parent.checked !== 'boolean' || parent.children[0] !== node)
    return value;
  const box = parent.checked ? '[x]' : '[ ]';
  return value === '' ? box : `${box} ${value}`;
}

function takeLightRules(state: State): Rules {
  rules ??= { light: lightRules(state.unsafe), sure: sureRules(state.unsafe) };
  state.unsafe = [...rules.light];
  return rules;
}

function serialise(node: Node, lastMarker: string, handlers: { paragraph: Handle; heading: Handle }): string {
  const root: Handle = (tree, parent, state, info) => {
    if (lastMarker !== '') state.bulletLastUsed = lastMarker;
    return defaultHandlers.root(tree, parent, state, info);
  };
  const text = toMarkdown(
    { type: 'root', children: [blockTree(node)] },
    { ...SHARED, handlers: { root, ...handlers } },
  );
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Escapes as little as reading it back allows, so that the file reads like what was typed. */
function writePlainly(
  node: Phrasing,
  parent: Parents | undefined,
  state: State,
  write: () => string,
): string {
  const { sure } = takeLightRules(state);
  const light = write();
  const isTask = parent?.type === 'listItem' && /^\[[ xX]\](?:\s|$)/.test(light);
  if (!isTask && light.length < LONGEST_READ_BACK && readsBack(light, node)) return light;
  state.unsafe = [...sure];
  return write();
}

function readsBack(text: string, node: Phrasing): boolean {
  const { children } = parseMarkdown(text);
  const [only] = children;
  if (!only) return node.children.length === 0;
  return (
    children.length === 1 &&
    only.type === node.type &&
    'children' in only &&
    contentOf(only.children) === contentOf(node.children)
  );
}

/** The words and what is over them, however the marks are nested. */
function contentOf(nodes: readonly Nodes[]): string {
  const parts: [over: string, what: string][] = [];
  const visit = (node: Nodes, over: readonly string[]): void => {
    const covers = over.toSorted().join(' ');
    const last = parts.at(-1);
    if (node.type === 'text' && last?.[0] === `text ${covers}`) last[1] += node.value;
    else if (node.type === 'text') parts.push([`text ${covers}`, node.value]);
    else if (node.type === 'inlineCode') parts.push([`code ${covers}`, node.value]);
    else if (node.type === 'image') parts.push([`image ${covers}`, `${node.url} ${node.alt ?? ''}`]);
    else if (node.type === 'link')
      for (const child of node.children) visit(child, [...over, `${node.url} ${node.title ?? ''}`]);
    else if ('children' in node) for (const child of node.children) visit(child, [...over, node.type]);
    else parts.push([node.type, covers]);
  };
  for (const node of nodes) visit(node, []);
  return JSON.stringify(parts);
}
