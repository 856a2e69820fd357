import type { Nodes, Root } from 'mdast';
import { type CompileContext, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

type Token = Parameters<CompileContext['exit']>[0];

const SYNTAX = [
  gfm(),
  // A bare address stays the text it was typed as: made a link, it could not be written back as typed.
  { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
];

const SYNTAX_WITH_FRONT_MATTER = [...SYNTAX, frontmatter(['yaml'])];
/** Beware: where a first `---` is never closed, the extension hides the quotations and lists after it. */
const FRONT_MATTER = /^---[ \t]*[\r\n](?:[\s\S]*[\r\n])?---[ \t]*(?:[\r\n]|$)/;

/** Front matter, tables and footnotes only have to be recognised, so each is one opaque node. */
const OPAQUE = ['yaml', 'table', 'gfmFootnoteDefinition', 'gfmFootnoteCall'];
const recogniseOnly = {
  enter: Object.fromEntries(OPAQUE.map((name) => [name, enterOpaque])),
  exit: Object.fromEntries(OPAQUE.map((name) => [name, exitOpaque])),
};

const COMPILE_WITHOUT_TASKS = [gfmStrikethroughFromMarkdown(), recogniseOnly];
const COMPILE = [...COMPILE_WITHOUT_TASKS, gfmTaskListItemFromMarkdown()];

/** The syntax tree of a text; a table, a footnote and front matter are each a node of type `table`. */
export function parseMarkdown(text: string): Root {
  const extensions = FRONT_MATTER.test(text) ? SYNTAX_WITH_FRONT_MATTER : SYNTAX;
  try {
    return fromMarkdown(text, { extensions, mdastExtensions: COMPILE });
  } catch {
    // Its own checks break on a box that the parser found outside of a list ("-\r[ ] a").
    return fromMarkdown(text, { extensions, mdastExtensions: COMPILE_WITHOUT_TASKS });
  }
}

/** Where a node starts and ends in the text it was parsed from. */
export function placeOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('A parsed node has no place in its text.');
  return { start, end };
}

/** The line a node starts on. */
export function firstLine(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/** The last line with something on it; an empty item would otherwise count the blank lines after it. */
export function lastLine(node: Nodes): number {
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote')
    return node.position?.end.line ?? 0;
  const last = node.children.at(-1);
  return last ? lastLine(last) : firstLine(node);
}

function enterOpaque(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'table', children: [] }, token);
}

function exitOpaque(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
