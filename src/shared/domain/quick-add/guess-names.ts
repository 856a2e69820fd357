import type { LineWord } from './line-words.ts';
import type { KindReading } from './read-kind.ts';

/** A run of words by place and number. */
export type Run = { at: number; count: number };

/** Small words that lead to a name, a day or a time. */
export const CONNECTORS = new Set(
  'at with to for from by on in about as bei mit an fur zu von am um als avec chez pour a de le la the - – — @'.split(
    ' ',
  ),
);
const PLACE = new Set(['at', 'from', 'bei', 'chez']);
const PURPOSE = new Set(['for', 'as', 'als', 'comme']);
const LINKS = new Set(['&', 'of', 'and', 'und', 'de', 'et']);
const LONGEST_NAME = 4;
const LONGEST_ROLE = 6;

/**
 * The company or person a capital letter points to, where no known name was found: behind "at", right behind the phrase
 * that says the kind, or in front of it where the line begins. Nothing here is ever sure.
 */
export function guessName(
  words: readonly LineWord[],
  isFree: (at: number) => boolean,
  kind: KindReading,
  wanted: 'company' | 'person',
): Run | null {
  const run = (at: number) => capitalRun(words, isFree, at);
  const behindPlace = words.flatMap(({ folded }, at) =>
    PLACE.has(folded) && at > kind.at ? (run(at + 1) ?? []) : [],
  )[0];
  if (wanted === 'company' && behindPlace) return behindPlace;
  if (kind.guess !== wanted) return null;
  let behind = kind.at + kind.count;
  while (CONNECTORS.has(words[behind]?.folded ?? '') && isFree(behind) && behind < kind.at + kind.count + 2)
    behind += 1;
  const front = kind.at > 0 ? run(0) : null;
  return run(behind) ?? (front && front.count === kind.at ? front : null);
}

/** The role of a line about an application or interview: behind "for" or "as", or right behind the company. */
export function guessRole(
  words: readonly LineWord[],
  isFree: (at: number) => boolean,
  companyEnd: number | null,
): Run | null {
  const purpose = words.findIndex(
    ({ folded }, at) => PURPOSE.has(folded) && isFree(at) && plainRun(words, isFree, at + 1),
  );
  if (purpose >= 0) return plainRun(words, isFree, purpose + 1);
  return companyEnd === null ? null : plainRun(words, isFree, companyEnd);
}

function capitalRun(words: readonly LineWord[], isFree: (at: number) => boolean, at: number): Run | null {
  const isCapital = (place: number) => {
    const word = words[place];
    return word !== undefined && isFree(place) && /^[\p{Lu}\p{Lo}]/u.test(word.text);
  };
  if (!isCapital(at)) return null;
  let end = at + 1;
  while (end - at < LONGEST_NAME && (words[end]?.breakBefore ?? 'none') === 'none') {
    const isLinked = LINKS.has(words[end]?.folded ?? '') && isFree(end) && isCapital(end + 1);
    if (!isCapital(end) && !isLinked) break;
    end += 1;
  }
  return { at, count: end - at };
}

function plainRun(words: readonly LineWord[], isFree: (at: number) => boolean, at: number): Run | null {
  let end = at;
  while (end - at < LONGEST_ROLE && isFree(end) && continuesRole(words[end], end === at)) end += 1;
  return end > at ? { at, count: end - at } : null;
}

function continuesRole(word: LineWord | undefined, isFirst: boolean): boolean {
  if (!word || CONNECTORS.has(word.folded) || !/\p{L}/u.test(word.text)) return false;
  return word.breakBefore === 'none' || (isFirst && word.breakBefore === 'comma');
}
