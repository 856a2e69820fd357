import { matchRequirement, suggestShown } from '../../../../shared/domain/match-requirement.ts';
import type { ChecklistLine } from '../../../../shared/materials-checklist.ts';

/** A piece of a text; `numbers` are those of the lines that share these words. */
export type Piece = { at: number; text: string; numbers: number[] };
type Numbered = { start: number; end: number; number: number };
type LineMatch = { number: number; words: string[]; looksShown: boolean };

/** What an advert and a version have in common, line by line, and both texts cut into pieces to show it. */
export type ChecklistMatch = { advert: Piece[]; version: Piece[]; lines: ReadonlyMap<number, LineMatch> };

/**
 * Finds the words each requirement shares with a version. `only`: the one line to show, or null for all; lines are
 * numbered in their order, from 1.
 */
export function matchChecklist(
  lines: readonly ChecklistLine[],
  texts: { posting: string; version: string },
  only: number | null,
): ChecklistMatch {
  const inAdvert: Numbered[] = [];
  const inVersion: Numbered[] = [];
  const matches = new Map<number, LineMatch>();
  lines.forEach((line, index) => {
    const number = index + 1;
    const asked = line.quote;
    const { spansInRequirement, spansInMaterial } = matchRequirement(asked, texts.version);
    matches.set(line.id, {
      number,
      words: wordsAt(asked, spansInRequirement),
      looksShown: suggestShown(asked, texts.version) === 'shown',
    });
    if (only !== null && only !== line.id) return;
    const place = texts.posting.indexOf(asked);
    if (place >= 0)
      for (const [start, end] of spansInRequirement)
        inAdvert.push({ start: place + start, end: place + end, number });
    for (const [start, end] of spansInMaterial) inVersion.push({ start, end, number });
  });
  return {
    advert: piecesOf(texts.posting, inAdvert),
    version: piecesOf(texts.version, inVersion),
    lines: matches,
  };
}

/** Cuts a text where marked words begin and end; words of the same lines with only a space between stay together. */
export function piecesOf(text: string, marks: readonly Numbered[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  let active: Numbered[] = [];
  cuts.slice(0, -1).forEach((at, index) => {
    const end = cuts[index + 1] ?? at;
    active = active.filter((mark) => mark.end > at);
    for (; from < sorted.length; from += 1) {
      const mark = sorted[from];
      if (!mark || mark.start > at) break;
      if (mark.end > at) active.push(mark);
    }
    const numbers = [...new Set(active.map(({ number }) => number))].sort((a, b) => a - b);
    addPiece(pieces, { at, text: text.slice(at, end), numbers });
  });
  return pieces;
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const [gap, before] = [pieces.at(-1), pieces.at(-2)];
  const isSame = gap && before && /^\s+$/.test(gap.text) && gap.numbers.length === 0;
  if (piece.numbers.length > 0 && isSame && before.numbers.join() === piece.numbers.join()) {
    pieces.splice(-2, 2, { ...before, text: before.text + gap.text + piece.text });
    return;
  }
  pieces.push(piece);
}

function wordsAt(text: string, spans: readonly (readonly [number, number])[]): string[] {
  const words = spans.map(([start, end]) => text.slice(start, end));
  return [...new Set(words)];
}
