import type { Node, Schema } from '@tiptap/pm/model';
import { type Gap, hasClosingFence, keepGap } from './block-gaps.ts';
import { parseMarkdown, placeOf } from './parse-markdown.ts';
import { readBlock } from './read-block.ts';
import { isWrittenAs, markerOf, shareWritten, writeBlock } from './write-block.ts';

type Slice = { readonly start: number; readonly end: number; readonly node: Node | null };

/**
 * Reads the Markdown of an entry. Whatever the text is, writing the result gives the same text again: a block whose
 * own writing would differ is kept as its source.
 */
export function readMarkdown(markdown: string, schema: Schema): Node {
  const lines = markdown.replaceAll('\r\n', '\n');
  const isCrlf = lines !== markdown && lines.replaceAll('\n', '\r\n') === markdown;
  const text = isCrlf ? lines : markdown;
  const blocks: Node[] = [];
  let at = 0;
  let previous = '';
  let lastMarker = '';
  for (const { start, end, node } of slicesOf(text, schema)) {
    const gap = text.slice(at, start);
    const empty = emptyParagraphs(gap, blocks.length > 0);
    const source = text.slice(start, end);
    const isRich =
      node !== null &&
      (isWrittenAs(source, node, lastMarker) ||
        isFirstRule(node, source, text.slice(end), at === 0 && /^\uFEFF?$/.test(gap)));
    if (empty !== null) {
      for (let count = 0; count < empty; count += 1) blocks.push(schema.node('paragraph'));
      if (empty > 0) previous = '';
    }
    const written = isRich ? writeBlock(node, lastMarker) : source;
    const kept = empty === null ? keepGap(gap, blocks.length, previous, written) : null;
    const block = isRich
      ? withGap(node, kept)
      : schema.node('rawBlock', { gap: kept }, source === '' ? [] : [schema.text(source)]);
    blocks.push(block);
    previous = writeBlock(block, lastMarker);
    lastMarker = markerOf(block, previous);
    at = end;
  }
  const rest = text.slice(at);
  const { count, tail } = trailing(rest, blocks.length === 0);
  for (let index = 0; index < count; index += 1) blocks.push(schema.node('paragraph'));
  return schema.node('doc', { tail, lineEnd: isCrlf ? '\r\n' : '\n' }, blocks);
}

/** The top-level blocks with nothing but white space between them. */
function slicesOf(text: string, schema: Schema): Slice[] {
  // The parser leaves a byte order mark out of its count.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const parsed = text.slice(shift);
  const slices: Slice[] = [];
  let at = shift;
  for (const block of parseMarkdown(parsed).children) {
    const place = placeOf(block);
    const isProse = block.type === 'paragraph' || block.type === 'heading';
    const end = isProse ? endOfWords(text, place.end + shift) : place.end + shift;
    const lead = text.slice(at, place.start + shift);
    const node = readBlock(block, { text: parsed, schema });
    // A definition at the start of a heading is inside of it, and a node of its own before it.
    if (end <= at) continue;
    if (place.start + shift < at || /[^ \t\r\n]/.test(lead)) slices.push({ start: at, end, node: null });
    else slices.push({ start: place.start + shift, end, node });
    at = end;
  }
  if (/[^ \t\r\n]/.test(text.slice(at))) slices.push({ start: at, end: text.length, node: null });
  return slices;
}

/** White space after the last word is no part of a paragraph, though the parser counts it in. */
function endOfWords(text: string, end: number): number {
  let at = end;
  while (' \t'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** How many empty paragraphs the white space before a block stands for; null when it has to be kept as it is. */
function emptyParagraphs(gap: string, isBetween: boolean): number | null {
  if (!/^\n*$/.test(gap)) return null;
  const spare = gap.length - (isBetween ? 2 : 0);
  return spare >= 0 && spare % 2 === 0 ? spare / 2 : null;
}

function trailing(rest: string, isWhole: boolean): { count: number; tail: string } {
  const least = isWhole ? 1 : 0;
  if (!/^\n*$/.test(rest)) return { count: least, tail: rest };
  return { count: least + Math.floor(rest.length / 2), tail: rest.length % 2 === 1 ? '\n' : '' };
}

/** A rule at the very start is written `***` when `---` would open front matter. */
function isFirstRule(node: Node, source: string, after: string, isFirst: boolean): boolean {
  return isFirst && node.type.name === 'horizontalRule' && source === '***' && hasClosingFence(after);
}

function withGap(node: Node, gap: Gap | null): Node {
  return gap ? shareWritten(node, node.type.create({ ...node.attrs, gap }, node.content, node.marks)) : node;
}
