import type { Span } from '../../../../shared/endings.ts';

/** A piece of an excerpt; `marked` pieces are the words a theme comes from. */
export type ExcerptPart = { text: string; marked: boolean };

const AROUND = 160;

/**
 * The words around the marked places of a text, with … where something is left out. Without a place it is the
 * beginning. Spans are in UTF-16 units; those outside the text are cut to it.
 */
export function excerptOf(text: string, spans: readonly Span[], around = AROUND): ExcerptPart[] {
  const places = spans
    .map(([start, end]): Span => [Math.max(0, start), Math.min(text.length, end)])
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b);
  const first = places[0]?.[0] ?? 0;
  const last = Math.max(first, ...places.map(([, end]) => end));
  const from = wordStart(text, first - around);
  const to = wordEnd(text, last + around);

  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (start < end) parts.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const [start, end] of places) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, to, false);
  if (from > 0) parts.unshift({ text: '… ', marked: false });
  if (to < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 ? at : space;
}
