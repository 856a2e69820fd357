import { foldText } from '../fold-text.ts';

const SPELLINGS: Record<string, string> = {
  license: 'licence',
  behavior: 'behaviour',
  center: 'centre',
  counseling: 'counselling',
  modeling: 'modelling',
  program: 'programme',
};

/** A word as skills are compared by: without case, accents, plural and the differences of British and American spelling. */
export function foldWord(word: string): string {
  const folded = foldText(word).replace(/['’]s?$/, '');
  const single = folded.length > 3 ? singular(folded) : folded;
  return SPELLINGS[single] ?? single.replace(/is(e|ed|er|ing|ation|ational)$/, 'iz$1');
}

/** A word without the endings of verbs and nouns, for names of several words: "planning lessons" is "plan lessons". */
export function stemWord(folded: string): string {
  if (folded.length < 4) return folded;
  const bare = folded.replace(/(?<=.{3})(?:ing|ed|e)$/, '');
  return bare.replace(/([bdfglmnprst])\1$/, '$1');
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
