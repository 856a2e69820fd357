import { foldText } from '../fold-text.ts';
import { normaliseCompany } from '../normalise-company.ts';
import type { LineWord } from './line-words.ts';

/** A known name found in a line: where, how many words, and the items it can be. `isWhole` false: by its first word only. */
export type NameMatch<Item> = { at: number; count: number; items: Item[]; isWhole: boolean };

/** The shortest first word that stands for a whole name ("Halden" for Halden Freight). */
const SHORTEST_PART = 2;
/** First words of many names: they alone say nothing. */
const COMMON = new Set([
  'the',
  'new',
  'first',
  'city',
  'royal',
  'national',
  'general',
  'north',
  'south',
  'and',
  'der',
  'die',
]);

/** They may stand between the words of a company, whose key has none of them. */
const LINKS = new Set(['and', 'und', 'et']);

/** The words by which a company is compared. */
export function companyWords(name: string): string[] {
  return normaliseCompany(name)
    .split(' ')
    .filter((word) => word !== '');
}

/** The folded words of any other name. */
export function nameWords(name: string): string[] {
  return partsOf(foldText(name.slice(0, 500)));
}

/**
 * The longest known name among the words that are still free, whole names before parts. A part needs a capital letter
 * in the line, or "new CV" would be New Horizons.
 */
export function matchName<Item>(
  words: readonly LineWord[],
  isFree: (at: number) => boolean,
  known: readonly { item: Item; words: readonly string[] }[],
): NameMatch<Item> | null {
  const byFirst = Map.groupBy(
    known.filter(({ words: name }) => name.length > 0),
    ({ words: name }) => name[0] ?? '',
  );
  const parts = words.map(({ folded }, at) => (isFree(at) ? partsOf(folded.replace(/'s$/, '')) : null));
  let best: NameMatch<Item> | null = null;
  for (const [at, word] of words.entries()) {
    const candidates = byFirst.get(parts[at]?.[0] ?? '') ?? [];
    const found = candidates.map(({ item, words: name }) => ({ item, count: countHere(parts, at, name) }));
    const longest = Math.max(0, ...found.map(({ count }) => count));
    if (longest > 0) {
      const items = found.filter(({ count }) => count === longest).map(({ item }) => item);
      if (!best?.isWhole || longest > best.count) best = { at, count: longest, items, isWhole: true };
    } else if (!best && candidates.length > 0 && isPart(word)) {
      best = { at, count: 1, items: candidates.map(({ item }) => item), isWhole: false };
    }
  }
  return best;
}

function isPart(word: LineWord): boolean {
  const { folded, text } = word;
  return folded.length >= SHORTEST_PART && /^[\p{Lu}\p{Lo}]/u.test(text) && !COMMON.has(folded);
}

/** How many words of the line, from `at` on, are the whole of a name; 0 when they are not. */
function countHere(parts: readonly (string[] | null)[], at: number, name: readonly string[]): number {
  let matched = 0;
  for (let place = at; place < parts.length; place += 1) {
    const here = parts[place];
    if (!here) return 0;
    const isLink = here.every((part) => LINKS.has(part)) && matched > 0 && !LINKS.has(name[matched] ?? '');
    if (isLink) continue;
    if (!here.every((part, offset) => name[matched + offset] === part)) return 0;
    matched += here.length;
    if (matched === name.length) return place - at + 1;
  }
  return 0;
}

/** "Rolls-Royce" is two words, "O'Neil" one. */
function partsOf(folded: string): string[] {
  return folded.replace(/['’`´]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
