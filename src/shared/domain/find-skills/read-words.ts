import { foldWord } from './fold-word.ts';

/** A word of a text: as written, as compared, where it stands, and what lies between it and the word before. */
export type TextWord = { written: string; folded: string; start: number; end: number; gap: Gap };

/**
 * What stands before a word: `space`, `glue` (a hyphen or a mark inside a name), `broken` (a word divided at the end of
 * a line), `list` (a comma or slash), `break` (the end of a sentence, a point of a list or a blank line), or `mark`.
 */
type Gap = 'space' | 'glue' | 'broken' | 'list' | 'break' | 'mark';

const WORD = /(?:(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}])))?[\p{L}\p{N}\p{M}]+(?:\+\+|#(?!\p{L}))?|&/giu;
const BROKEN = /^(?:\u00ad|[-‐]\u00ad?[ \t]{0,9}\r?\n[ \t]{0,9})$/;
const SPACE = /^[ \t\u00a0]*\r?\n?[ \t\u00a0]*$/;
const GLUE = /^(?:[-‐‑–.’'+]| ?[–-] ?|['’] )$/;
const LIST = /^[ \t]{0,9}[,/|][ \t]{0,9}\r?\n?[ \t]{0,9}$/;
const BREAK = /[.!?;:]\s|[.!?;:]$|\n\s*\n|\n\s*(?:[-–•*·▪>◦‣●]|\d{1,2}[.)])|\(E\)|\(D\)/;
const LONGEST_GAP = 40;

/** The words of a text in their order. An ampersand is read as the word "and". */
export function readWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    const gap = words.length === 0 ? 'break' : gapOf(text.slice(before, start));
    const folded = written === '&' ? 'and' : foldWord(written);
    words.push({ written, folded, start, end: start + written.length, gap });
    before = start + written.length;
  }
  return words;
}

function gapOf(between: string): Gap {
  if (between.length > LONGEST_GAP) return 'break';
  if (BROKEN.test(between)) return 'broken';
  if (SPACE.test(between)) return 'space';
  if (GLUE.test(between)) return 'glue';
  if (LIST.test(between)) return 'list';
  return BREAK.test(between) ? 'break' : 'mark';
}
