import {
  matchRequirement,
  type ReadText,
  readForMatching,
  suggestShown,
} from '../../../../shared/domain/match-requirement.ts';
import type { ChecklistLine } from '../../../../shared/materials-checklist.ts';

type Span = readonly [start: number, end: number];
/** A piece of a text; `numbers` are those of the lines that share these words. */
export type Piece = { at: number; text: string; numbers: number[] };
type Numbered = { start: number; end: number; number: number };

/** The words a line shares with a version; lines are numbered in their order, from 1. */
export type LineMatch = {
  lineId: number;
  number: number;
  words: string[];
  looksShown: boolean;
  asked: string;
  inAdvert: readonly Span[];
  inVersion: readonly Span[];
};

/** Finds the words each requirement shares with a version that was read before. */
export function matchLines(lines: readonly ChecklistLine[], version: ReadText): LineMatch[] {
  return lines.map(({ id, quote }, index) => {
    const requirement = readForMatching(quote);
    const { spansInRequirement, spansInMaterial } = matchRequirement(requirement, version);
    return {
      lineId: id,
      number: index + 1,
      words: wordsAt(quote, spansInRequirement),
      looksShown: suggestShown(requirement, version) === 'shown',
      asked: quote,
      inAdvert: spansInRequirement,
      inVersion: spansInMaterial,
    };
  });
}

/** Both texts cut into pieces to show what they share. `only`: the one line to show, or null for all. */
export function cutTexts(
  texts: { posting: string; version: string },
  matches: readonly LineMatch[],
  only: number | null,
): { advert: Piece[]; version: Piece[] } {
  const wanted = only === null ? matches : matches.filter(({ lineId }) => lineId === only);
  const inAdvert = wanted.flatMap(({ asked, inAdvert: spans, number }) => {
    const place = texts.posting.indexOf(asked);
    return place < 0 ? [] : numbered(spans, number, place);
  });
  const inVersion = wanted.flatMap(({ inVersion: spans, number }) => numbered(spans, number, 0));
  return { advert: piecesOf(texts.posting, inAdvert), version: piecesOf(texts.version, inVersion) };
}

function numbered(spans: readonly Span[], number: number, place: number): Numbered[] {
  return spans.map(([start, end]) => ({ start: place + start, end: place + end, number }));
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

function wordsAt(text: string, spans: readonly Span[]): string[] {
  const words = spans.map(([start, end]) => text.slice(start, end));
  return [...new Set(words)];
}
