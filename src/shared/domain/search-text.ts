import { daysBetween } from './days.ts';

/** Marks the beginning and the end of a hit in what the index gives back; never part of an indexed text. */
export const HIT_START = '\ue000';
export const HIT_END = '\ue001';

/**
 * The index keeps `+`, `#` and `.` inside words, so that `C++`, `C#` and `.NET` are words of their own. Everywhere else
 * these signs only stand beside words; there they are replaced by look-alikes that the index takes for spaces, one for
 * one, so that a snippet can be read back.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '+': '\uff0b', '#': '\uff03', '.': '\u2024' };
const REAL: Readonly<Record<string, string>> = { '\uff0b': '+', '\uff03': '#', '\u2024': '.' };

// The group: C++ and C# right after a letter, .NET at the beginning of a word.
const SIGNS = /((?<=\p{L})(?:\+{1,2}|#)(?![\p{L}+#])|(?<![^\s("'“‘/])\.(?=\p{L}{2}))|[+#.\ue000\ue001]/gu;
const DAYS_FROM = '0001-01-01';
// 2^22 days reach beyond the year 9999, and a day has room for 2^30 texts: together a whole number that is exact.
const PER_DAY = 2 ** 30;
const MOST_TERMS = 32;
const LONGEST_TERM = 100;
const SHORTEST_BEGINNING = 3;
// With an alphabet, half of all texts have a word that begins with it; a sign of Chinese says something by itself.
const SINGLE_LETTER = /^[\p{Lu}\p{Ll}\p{N}]$/u;

/** A text as the index reads it; same length. */
export function spellForIndex(text: string): string {
  return text.replace(
    SIGNS,
    (sign, isPartOfWord: string | undefined) => isPartOfWord ?? LOOK_ALIKES[sign] ?? ' ',
  );
}

/** Reads a spelled text back. */
export function readFromIndex(text: string): string {
  return text.replace(/[\uff0b\uff03\u2024]/g, (sign) => REAL[sign] ?? sign);
}

/** The first key of a day (`YYYY-MM-DD`) in the index; the next day's begin `count` days later. Ordered as the days are. */
export function firstKeyOfDay(day: string, count = 0): number {
  return Math.max(0, daysBetween(DAYS_FROM, day) + count) * PER_DAY;
}

/** A typed word, or the words of a phrase, spelled for the index; of a beginning, what goes on from it is meant too. */
export type SearchTerm = { words: string; isBeginning: boolean };

/**
 * What is meant by a text as it was typed: every word must occur, the beginning of a word is enough once it has three
 * letters or stands last, and words in double quotes must follow each other. None when there is no word in it.
 * Beware: the index reads its question only up to a zero character.
 */
export function searchTerms(typed: string): SearchTerm[] {
  const parts =
    spellForIndex(typed)
      .replaceAll('\0', ' ')
      .match(/"[^"]*"|[^\s"]+/g) ?? [];
  const terms = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).slice(0, MOST_TERMS);
  return terms.map((term, at) => {
    const isExact = term.startsWith('"') || SINGLE_LETTER.test(term);
    const words = term.replaceAll('"', '').slice(0, LONGEST_TERM);
    return {
      words,
      isBeginning: !isExact && (words.length >= SHORTEST_BEGINNING || at === terms.length - 1),
    };
  });
}

/** The question for the index; null when there is no word in what was typed. */
export function indexQuery(terms: readonly SearchTerm[]): string | null {
  if (terms.length === 0) return null;
  return terms.map(({ words, isBeginning }) => `"${words}"${isBeginning ? '*' : ''}`).join(' AND ');
}
