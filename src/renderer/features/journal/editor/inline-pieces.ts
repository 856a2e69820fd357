import type { Mark, Node } from '@tiptap/pm/model';
import type { Break, Image, InlineCode, Link, PhrasingContent, Text } from 'mdast';
import { imageAddress, isAllowedAddress, mentionAddress } from './addresses.ts';

/** A stretch of a line that is one thing, with the marks over it. */
type Piece = { readonly leaf: Text | InlineCode | Break | Image | Link; readonly marks: readonly Mark[] };

/** Marks from the outside to the inside where they cover the same words. */
const NESTING = ['italic', 'bold', 'strike', 'link'];
const CANNOT_TOUCH_SPACE = ['italic', 'bold', 'strike'];

/**
 * The content of a paragraph or heading as Markdown has it: nested marks, which cover no white space at their ends,
 * and no white space where a line starts or ends. A heading has one line.
 */
export function inlineContent(block: Node): PhrasingContent[] {
  const oneLine = block.type.name === 'heading';
  const pieces = trimLines(block.children.map((node) => toPiece(node, oneLine)));
  return nest(CANNOT_TOUCH_SPACE.reduce(freeEdges, pieces));
}

function toPiece(node: Node, oneLine: boolean): Piece {
  const marks = node.marks.filter(({ type, attrs }) =>
    type.name === 'link'
      ? isAllowedAddress(attrs.href) && node.type.name !== 'mention'
      : type.name !== 'code',
  );
  return { leaf: toLeaf(node, oneLine), marks };
}

function toLeaf(node: Node, oneLine: boolean): Piece['leaf'] {
  if (node.type.name === 'hardBreak') return oneLine ? { type: 'text', value: ' ' } : { type: 'break' };
  if (node.type.name === 'image')
    return {
      type: 'image',
      url: imageAddress(node.attrs.sha256, node.attrs.extension),
      alt: onOneLine(node.attrs.alt),
    };
  if (node.type.name === 'mention')
    return {
      type: 'link',
      url: mentionAddress(node.attrs.kind, node.attrs.id),
      children: [{ type: 'text', value: `@${onOneLine(node.attrs.name)}` }],
    };
  // Markdown reads the first character as a sign that something is broken.
  const text = (node.text ?? '').replaceAll('\0', '\uFFFD');
  if (node.marks.some(({ type }) => type.name === 'code'))
    return { type: 'inlineCode', value: text.replaceAll(/\r\n?|\n/g, ' ') };
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]*\n[ \t\n]*/g, oneLine ? ' ' : '\n');
  return { type: 'text', value: lines };
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function trimLines(pieces: readonly Piece[]): Piece[] {
  const started: Piece[] = [];
  let atStart = true;
  for (const piece of pieces) {
    const kept: Piece = atStart ? withText(piece, (text) => text.replace(/^[ \t\n]+/, '')) : piece;
    if (isEmpty(kept)) continue;
    started.push(kept);
    atStart = kept.leaf.type === 'break' || (kept.leaf.type === 'text' && kept.leaf.value.endsWith('\n'));
  }
  const trimmed: Piece[] = [];
  let atEnd = true;
  for (const piece of started.toReversed()) {
    const kept: Piece = atEnd ? withText(piece, (text) => text.replace(/[ \t\n]+$/, '')) : piece;
    // At the end of a paragraph a line break would be read as a backslash.
    if (isEmpty(kept) || (trimmed.length === 0 && kept.leaf.type === 'break')) continue;
    trimmed.push(kept);
    atEnd = kept.leaf.type === 'break' || (kept.leaf.type === 'text' && kept.leaf.value.startsWith('\n'));
  }
  return trimmed.reverse();
}

/** Takes a mark from the white space at both ends of each stretch it covers. */
function freeEdges(pieces: readonly Piece[], name: string): Piece[] {
  return edgesFreed(edgesFreed(pieces, name, true).reverse(), name, false).reverse();
}

function edgesFreed(pieces: readonly Piece[], name: string, forwards: boolean): Piece[] {
  const result: Piece[] = [];
  let inside = false;
  for (const piece of pieces) {
    const isMarked = has(piece, name);
    if (!isMarked || inside) {
      inside = isMarked;
      result.push(piece);
      continue;
    }
    const { leaf } = piece;
    const value = leaf.type === 'text' ? leaf.value : '';
    const space = leaf.type === 'break' ? '\n' : (value.match(forwards ? /^\s+/ : /\s+$/)?.[0] ?? '');
    if (space === '') {
      inside = true;
      result.push(piece);
      continue;
    }
    const bare = { ...piece, marks: piece.marks.filter(({ type }) => type.name !== name) };
    if (leaf.type === 'break' || space.length === value.length) {
      result.push(bare);
      continue;
    }
    inside = true;
    result.push(withText(bare, () => space));
    result.push(
      withText(piece, () => (forwards ? value.slice(space.length) : value.slice(0, -space.length))),
    );
  }
  return result;
}

function nest(pieces: readonly Piece[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let at = 0;
  for (let piece = pieces[0]; piece; piece = pieces[at]) {
    const [mark, end] = outermost(pieces, at, piece);
    if (mark) result.push(wrap(mark, nest(pieces.slice(at, end).map((one) => without(one, mark)))));
    else pushLeaf(result, piece.leaf);
    at = end;
  }
  return result;
}

/** The mark that covers most from here on, and where it ends. */
function outermost(pieces: readonly Piece[], at: number, piece: Piece): [Mark | null, number] {
  let best: [Mark | null, number] = [null, at + 1];
  for (const name of NESTING) {
    const mark = piece.marks.find(({ type }) => type.name === name);
    if (!mark) continue;
    let end = at + 1;
    while (pieces[end]?.marks.some((other) => other.eq(mark))) end += 1;
    if (!best[0] || end > best[1]) best = [mark, end];
  }
  return best;
}

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark.type.name === 'italic') return { type: 'emphasis', children };
  if (mark.type.name === 'bold') return { type: 'strong', children };
  if (mark.type.name === 'strike') return { type: 'delete', children };
  return { type: 'link', url: mark.attrs.href, title: mark.attrs.title, children };
}

function pushLeaf(result: PhrasingContent[], leaf: Piece['leaf']): void {
  const last = result.at(-1);
  if (last?.type === 'text' && leaf.type === 'text')
    result.splice(-1, 1, { type: 'text', value: last.value + leaf.value });
  else if (last?.type === 'inlineCode' && leaf.type === 'inlineCode')
    result.splice(-1, 1, { type: 'inlineCode', value: last.value + leaf.value });
  else result.push(leaf);
}

function withText(piece: Piece, change: (text: string) => string): Piece {
  if (piece.leaf.type !== 'text') return piece;
  return { ...piece, leaf: { type: 'text', value: change(piece.leaf.value) } };
}

function without(piece: Piece, mark: Mark): Piece {
  return { ...piece, marks: piece.marks.filter((other) => !other.eq(mark)) };
}

function has(piece: Piece, name: string): boolean {
  return piece.marks.some(({ type }) => type.name === name);
}

function isEmpty({ leaf }: Piece): boolean {
  return (leaf.type === 'text' || leaf.type === 'inlineCode') && leaf.value === '';
}
