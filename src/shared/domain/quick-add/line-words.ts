import { foldText } from '../fold-text.ts';

/** A word of a line without the punctuation around it; `folded` is for comparing. */
export type LineWord = {
  text: string;
  folded: string;
  start: number;
  end: number;
  /** A full stop follows, as in "Mo." or "3.". */
  hasDot: boolean;
  /** What parts it from the word in front. */
  breakBefore: 'none' | 'comma' | 'bracket';
};

/** The words of a line in order. */
export function lineWords(line: string): LineWord[] {
  const words: LineWord[] = [];
  let end = 0;
  for (const { 0: token, index } of line.matchAll(/[^\s,;]+/g)) {
    const [before = ''] = /^[("'„“‚‘«[{@]*/.exec(token) ?? [];
    const rest = token.slice(before.length);
    const text = rest.replace(/[)"'”“’»\]}!?:.]{1,9}$/, '');
    const isOnlySigns = text === '';
    const start = isOnlySigns ? index : index + before.length;
    const kept = isOnlySigns ? token : text;
    const gap = line.slice(end, start);
    words.push({
      text: kept,
      folded: foldText(kept)
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .replace(/[’`´]/g, "'"),
      start,
      end: start + kept.length,
      hasDot: !isOnlySigns && rest[text.length] === '.',
      breakBefore: /[()[\]{}]/.test(gap) ? 'bracket' : /[,;:]/.test(gap) ? 'comma' : 'none',
    });
    end = start + kept.length;
  }
  return words;
}

/** Whether the words from `at` on are these folded ones, separated by spaces. */
export function wordsAre(words: readonly LineWord[], at: number, wanted: string): boolean {
  return wanted.split(' ').every((word, offset) => words[at + offset]?.folded === word);
}
