import type { Node } from '@tiptap/pm/model';
import { hasClosingFence, isGapFor } from './block-gaps.ts';
import { markerOf, writeBlock } from './write-block.ts';

/** The Markdown of an entry: what was read and not touched comes out byte for byte. */
export function writeMarkdown(doc: Node): string {
  const parts: string[] = [];
  let previous = '';
  let lastMarker = '';
  doc.forEach((node, _offset, index) => {
    const text = writeBlock(node, lastMarker);
    const standard = index === 0 ? '' : '\n\n';
    parts.push(isGapFor(node.attrs.gap, index, previous, text) ? node.attrs.gap.text : standard, text);
    previous = text;
    // Blank lines do not part two lists, so an empty paragraph changes nothing.
    if (text !== '') lastMarker = markerOf(node, text);
  });
  parts.push(doc.attrs.tail);
  // Two rules with the first on the first line would be read as front matter.
  if (
    parts[1] === '---' &&
    (parts[0] === '' || parts[0] === '\uFEFF') &&
    hasClosingFence(parts.slice(2).join(''))
  )
    parts[1] = '***';
  const text = parts.join('');
  return doc.attrs.lineEnd === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
}
