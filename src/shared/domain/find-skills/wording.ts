import { foldText } from '../fold-text.ts';
import { foldWord, stemWord } from './fold-word.ts';
import type { TextWord } from './read-words.ts';

/**
 * Other ways in which adverts say that a skill is used, by the name of the skill, apart by commas. The words of a
 * wording are told apart by blanks; `a/b` is one word or the other in any form, `a*` any word that begins so, `=a` only
 * exactly that, and `~` a few words in between.
 */
export type Wordings = Readonly<Record<string, string>>;

/** The wordings of all skills by their first word: by its stem, or by the first letters where only its beginning counts. */
export type WordingIndex = {
  readonly byStem: ReadonlyMap<string, readonly Wording[]>;
  readonly byStart: ReadonlyMap<string, readonly Wording[]>;
};

/** Words of a text that say a skill is used, from the word at `from` up to, not including, `to`; loose if others may stand between. */
export type SaidSkill = { skill: string; from: number; to: number; isLoose: boolean };

type Wording = { skill: string; slots: readonly Slot[]; isLoose: boolean };
type Slot = {
  /** The stems of words, or the words themselves where they stand alone. */
  stems: ReadonlySet<string>;
  starts: readonly string[];
  exact: ReadonlySet<string>;
  isFar: boolean;
  isWhole: boolean;
};

const LETTERS_OF_START = 3;
const NONE: ReadonlySet<string> = new Set();
const NO_STARTS: readonly string[] = [];
const MOST_BETWEEN = 4;
const MOST_ARTICLES = 2;
const NAME_OF_STREET = /(?:strasse|gasse|allee|[^s]platz|viertel)$/;
const ARTICLE =
  /^(?:the|an?|of|our|your|their|its|any|der|die|das|den|dem|des|la|le|l|les|un|une|du|de|d|ein|eine[nmrs]?|unsere[nmrs]?)$/;

/** Makes wordings quick to look up. */
export function indexWordings(lists: readonly Wordings[]): WordingIndex {
  const byStem = new Map<string, Wording[]>();
  const byStart = new Map<string, Wording[]>();
  for (const [skill, written] of lists.flatMap((list) => Object.entries(list))) {
    for (const one of written.split(',')) {
      const slots = slotsOf(one.trim());
      const [first] = slots;
      if (!first) continue;
      const wording = { skill, slots, isLoose: slots.some(({ isFar }) => isFar) };
      for (const stem of first.stems) push(byStem, wordStem(stem), wording);
      for (const word of first.exact) push(byStem, wordStem(foldWord(word)), wording);
      for (const start of new Set(first.starts.map(startOf))) push(byStart, start, wording);
    }
  }
  return { byStem, byStart };
}

function push(map: Map<string, Wording[]>, key: string, wording: Wording) {
  const known = map.get(key);
  if (known) known.push(wording);
  else map.set(key, [wording]);
}

/** Also the forms in which French and German adverts speak to the reader: "vous relancez", "du kontrollierst". */
function wordStem(folded: string): string {
  if (folded.endsWith('ez') && folded.length > 4) return stemWord(`${folded.slice(0, -2)}er`);
  if (folded.endsWith('st') && folded.length > 6) return stemWord(`${folded.slice(0, -2)}en`);
  return stemWord(folded);
}

function startOf(word: string): string {
  return word.slice(0, LETTERS_OF_START);
}

function slotsOf(wording: string): Slot[] {
  const slots: Slot[] = [];
  let isFar = false;
  const parts = wording
    .split(/\s+/)
    .flatMap(apart)
    .filter((part) => part !== '' && !ARTICLE.test(part));
  // "mailings" alone is not "mail", nor "toileting" "toilets": only beside other words does the ending not matter.
  const isWhole = parts.length === 1;
  for (const part of parts) {
    if (part === '~') isFar = true;
    else {
      slots.push(slotOf(part, isFar, isWhole));
      isFar = false;
    }
  }
  return slots;
}

/** "know-how" and "s’exprimer" are two words of a text. */
function apart(part: string): string[] {
  return part.includes('/') ? [part] : part.split(/[-’]/);
}

/** A beginning keeps its last letter, in both spellings: "organis", "organiz", and "veranstaltungs" is no "veranstaltung". */
function spellingsOf(written: string): string[] {
  const start = foldText(written.slice(0, -1)).replace(/^[=dl]+’/, '');
  return /[iy]s$/.test(start) ? [start, `${start.slice(0, -1)}z`] : [start];
}

function slotOf(written: string, isFar: boolean, isWhole: boolean): Slot {
  const stems = new Set<string>();
  const starts: string[] = [];
  const exact = new Set<string>();
  for (const alternative of written.split('/')) {
    const word = foldWord(alternative.replace(/^[=dl]+’|^=|\*$/g, ''));
    if (word === '') continue;
    if (alternative.startsWith('=')) exact.add(alternative.slice(1).toLowerCase());
    else if (alternative.endsWith('*')) starts.push(...spellingsOf(alternative));
    else stems.add(isWhole ? word : wordStem(word));
  }
  return {
    stems,
    starts: starts.length > 0 ? starts : NO_STARTS,
    exact: exact.size > 0 ? exact : NONE,
    isFar,
    isWhole,
  };
}

/** What a text says in one of the wordings, in its order; the places may overlap. */
export function findWordings({ byStem, byStart }: WordingIndex, words: readonly TextWord[]): SaidSkill[] {
  const stems = words.map(({ folded }) => wordStem(folded));
  const said: SaidSkill[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const stem = stems[from] ?? '';
    const starting = byStart.get(startOf(words[from]?.folded ?? ''));
    for (const list of [byStem.get(stem), starting]) {
      for (const { skill, slots, isLoose } of list ?? []) {
        const to = endOf(slots, words, stems, from);
        if (to !== null) said.push({ skill, from, to, isLoose });
      }
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
    if (word.gap === 'list' && (!slot.isFar || word.folded.endsWith('ing'))) return null;
    if (fits(slot, word, stems[at])) return at;
    if (ARTICLE.test(word.folded)) articles += 1;
    else between += 1;
    if (articles > MOST_ARTICLES || between > (slot.isFar ? MOST_BETWEEN : 0)) return null;
  }
  return null;
}

function fits(
  { stems, starts, exact, isWhole }: Slot,
  word: TextWord | undefined,
  stem: string | undefined,
): boolean {
  if (!word || stem === undefined) return false;
  if (stems.has(isWhole ? word.folded : stem)) return true;
  if (starts.some((start) => word.folded.startsWith(start))) return !NAME_OF_STREET.test(word.folded);
  return exact.size > 0 && exact.has(word.written.toLowerCase());
}
