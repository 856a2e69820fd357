import { stemWord } from './fold-word.ts';
import { readWords, type TextWord } from './read-words.ts';

/**
 * Other ways in which adverts say that a skill is used, by the name of the skill, apart by commas. The words of a
 * wording are told apart by blanks; `a/b` is one word or the other in any form, `a*` any word that begins so, `=a` only
 * exactly that, and `~` a few words in between.
 */
export type Wordings = Readonly<Record<string, string>>;

/** The wordings of all skills, by the first letters of their first word. */
export type WordingIndex = ReadonlyMap<string, readonly Wording[]>;

/** Words of a text that say a skill is used, from the word at `from` up to, not including, `to`; loose if others may stand between. */
export type SaidSkill = { skill: string; from: number; to: number; isLoose: boolean };

type Wording = { skill: string; slots: readonly Slot[] };
type Slot = {
  stems: ReadonlySet<string>;
  starts: readonly string[];
  exact: ReadonlySet<string>;
  isFar: boolean;
};

const LETTERS_OF_KEY = 3;
const MOST_BETWEEN = 4;
const MOST_ARTICLES = 2;
const ARTICLE =
  /^(?:the|an?|of|our|your|their|its|any|der|die|das|den|dem|des|la|le|l|les|un|une|du|de|d|ein|eine[nmrs]?|unsere[nmrs]?)$/;

/** Makes wordings quick to look up. */
export function indexWordings(lists: readonly Wordings[]): WordingIndex {
  const index = new Map<string, Wording[]>();
  for (const [skill, written] of lists.flatMap((list) => Object.entries(list))) {
    for (const one of written.split(',')) {
      const slots = slotsOf(one.trim());
      const [first] = slots;
      if (!first) continue;
      const wording = { skill, slots };
      for (const key of keysOf(first)) index.set(key, [...(index.get(key) ?? []), wording]);
    }
  }
  return index;
}

function slotsOf(wording: string): Slot[] {
  const slots: Slot[] = [];
  let isFar = false;
  for (const part of wording.split(/\s+/).flatMap(apart)) {
    if (part === '~') isFar = true;
    else if (part !== '' && !ARTICLE.test(part)) {
      slots.push(slotOf(part, isFar));
      isFar = false;
    }
  }
  return slots;
}

/** "know-how" and "s’exprimer" are two words of a text. */
function apart(part: string): string[] {
  return part.includes('/') ? [part] : part.split(/[-’]/);
}

function slotOf(written: string, isFar: boolean): Slot {
  const stems = new Set<string>();
  const starts: string[] = [];
  const exact = new Set<string>();
  for (const alternative of written.split('/')) {
    const word = readWords(alternative).at(-1)?.folded ?? '';
    if (word === '') continue;
    if (alternative.startsWith('=')) exact.add(alternative.slice(1).toLowerCase());
    else if (alternative.endsWith('*')) starts.push(word);
    else stems.add(stemWord(word));
  }
  return { stems, starts, exact, isFar };
}

function keysOf({ stems, starts, exact }: Slot): Set<string> {
  const exactStems = [...exact].map((word) => stemWord(readWords(word)[0]?.folded ?? ''));
  return new Set([...stems, ...starts, ...exactStems].map(keyOf));
}

function keyOf(word: string): string {
  return word.slice(0, LETTERS_OF_KEY);
}

/** What a text says in one of the wordings, in its order; the places may overlap. */
export function findWordings(index: WordingIndex, words: readonly TextWord[]): SaidSkill[] {
  const stems = words.map(({ folded }) => stemWord(folded));
  const said: SaidSkill[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (const { skill, slots } of index.get(keyOf(stems[from] ?? '')) ?? []) {
      const to = endOf(slots, words, stems, from);
      if (to !== null) said.push({ skill, from, to, isLoose: slots.some(({ isFar }) => isFar) });
    }
  }
  return said;
}

function endOf(
  slots: readonly Slot[],
  words: readonly TextWord[],
  stems: readonly string[],
  from: number,
): number | null {
  const [first, ...rest] = slots;
  if (!first || !fits(first, words[from], stems[from])) return null;
  let at = from;
  for (const slot of rest) {
    const next = nextPlace(slot, words, stems, at);
    if (next === null) return null;
    at = next;
  }
  return at + 1;
}

function nextPlace(
  slot: Slot,
  words: readonly TextWord[],
  stems: readonly string[],
  after: number,
): number | null {
  let articles = 0;
  let between = 0;
  for (let at = after + 1; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'break' || word.gap === 'mark') return null;
    if (word.gap === 'list' && !slot.isFar) return null;
    if (fits(slot, word, stems[at])) return at;
    if (ARTICLE.test(word.folded)) articles += 1;
    else between += 1;
    if (articles > MOST_ARTICLES || between > (slot.isFar ? MOST_BETWEEN : 0)) return null;
  }
  return null;
}

function fits({ stems, starts, exact }: Slot, word: TextWord | undefined, stem: string | undefined): boolean {
  if (!word || stem === undefined) return false;
  if (stems.has(stem) || starts.some((start) => word.folded.startsWith(start))) return true;
  return exact.size > 0 && exact.has(word.written.toLowerCase());
}
