import { monthOfName } from '../import/month-names.ts';
import { daysOfYear, existingDay } from './calendar-days.ts';
import type { LineWord } from './line-words.ts';

/** The days that words can mean, one or two, and how many words they are. */
export type DateReading = { count: number; days: string[] };

export type DateContext = {
  today: string;
  isPast: boolean;
  /** The line has a clear time elsewhere, so "3.12" is none. */
  hasClearTime: boolean;
};

/** A date written with its day: "2026-12-03", "3 Dec", "December 3rd, 2026", "3. Dezember", "03/12", "3.12.". */
export function readDate(words: readonly LineWord[], at: number, context: DateContext): DateReading | null {
  const days = readNumbers(words[at], context);
  if (days && days.length > 0) return { count: 1, days };
  return readNamedMonth(words, at, context);
}

function readNumbers(word: LineWord | undefined, context: DateContext): string[] | null {
  if (!word) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word.folded);
  if (iso) return listOf(existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const read = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(word.folded);
  // "24/7" is no day in July.
  if (!read || word.folded === '24/7') return null;
  const [, first = '', sign, second = '', yearDigits] = read;
  const [one, two] = [Number(first), Number(second)];
  if (yearDigits === undefined) {
    if (sign === '-') return null;
    const mayBeTime = one <= 23 && second.length === 2 && two <= 59 && !word.hasDot;
    if (sign === '.' && mayBeTime && !context.hasClearTime) return null;
  }
  const daysOf = (month: number, day: number) =>
    yearDigits === undefined
      ? daysOfYear(month, day, context.today, context.isPast)
      : listOf(existingDay(Number(yearDigits) + (yearDigits.length === 2 ? 2000 : 0), month, day));
  const dayFirst = two <= 12 ? daysOf(two, one) : [];
  const monthFirst = sign === '/' && one <= 12 ? daysOf(one, two) : [];
  // Both ways of writing are common, so the person is asked; the farther years are no help then.
  if (dayFirst.length > 0 && monthFirst.length > 0)
    return [...new Set([dayFirst.at(-1) ?? '', monthFirst.at(-1) ?? ''])];
  return [...dayFirst, ...monthFirst];
}

function readNamedMonth(words: readonly LineWord[], at: number, context: DateContext): DateReading | null {
  const lead = words[at]?.folded === 'the' ? 1 : 0;
  const first = words[at + lead];
  const isOf = /^(?:of|de|du)$/.test(words[at + lead + 1]?.folded ?? '');
  const day = dayOfMonth(first);
  if (day !== null) {
    const month = monthOf(words[at + lead + (isOf ? 2 : 1)]);
    return month === null ? null : withYear(words, at, lead + (isOf ? 3 : 2), month, day, context);
  }
  const month = monthOf(first);
  const dayAfter = dayOfMonth(words[at + lead + 1]);
  if (month === null || dayAfter === null || lead > 0) return null;
  return withYear(words, at, 2, month, dayAfter, context);
}

function withYear(
  words: readonly LineWord[],
  at: number,
  count: number,
  month: number,
  day: number,
  { today, isPast }: DateContext,
): DateReading | null {
  const year = /^20\d\d$/.exec(words[at + count]?.folded ?? '');
  if (year) {
    const days = listOf(existingDay(Number(year[0]), month, day));
    return days.length > 0 ? { count: count + 1, days } : null;
  }
  const days = daysOfYear(month, day, today, isPast);
  return days.length > 0 ? { count, days } : null;
}

function dayOfMonth(word: LineWord | undefined): number | null {
  const read = /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/.exec(word?.folded ?? '');
  const day = Number(read?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function monthOf(word: LineWord | undefined): number | null {
  return word ? monthOfName(word.folded) : null;
}

function listOf(day: string | null): string[] {
  return day === null ? [] : [day];
}
