import { foldText } from '../../../shared/domain/fold-text.ts';
import type { SearchTerm } from '../../../shared/domain/search-text.ts';

// As BM25 has them: how soon more of the same word adds little, and how much a long text must hold.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
// A match in the title counts more.
const TITLE_WEIGHT = 4;
const WORD_SIGN = /[\p{L}\p{N}]/u;

/**
 * The texts with the best match first, those as good in the order given: many mentions for their length, and any in the title.
 * All of them hold all terms, so how rare a term is elsewhere does not matter.
 */
export function rankTexts<Text extends { title: string; body: string }>(
  texts: readonly Text[],
  terms: readonly SearchTerm[],
): Text[] {
  const folded = terms.map(({ words, isBeginning }) => ({ words: foldText(words), isBeginning }));
  const total = texts.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
  const usual = Math.max(1, total / Math.max(1, texts.length));
  return texts
    .map((text) => ({ text, fit: fitOf(text, folded, usual) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ text }) => text);
}

function fitOf(
  { title, body }: { title: string; body: string },
  terms: readonly SearchTerm[],
  usual: number,
): number {
  const [foldedTitle, foldedBody] = [foldText(title), foldText(body)];
  const length = (title.length + body.length) / usual;
  const slowness = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  return terms.reduce((sum, term) => {
    const mentions = TITLE_WEIGHT * countTerm(foldedTitle, term) + countTerm(foldedBody, term);
    return sum + mentions / (mentions + slowness);
  }, 0);
}

function countTerm(text: string, { words, isBeginning }: SearchTerm): number {
  let count = 0;
  let at = text.indexOf(words);
  while (at !== -1) {
    const end = at + words.length;
    const beginsWord = at === 0 || !WORD_SIGN.test(text[at - 1] ?? '');
    if (beginsWord && (isBeginning || !WORD_SIGN.test(text[end] ?? ''))) count += 1;
    at = text.indexOf(words, end);
  }
  return count;
}
