import { foldText } from '../fold-text.ts';
import { isBlankValue } from './blank-value.ts';
import type { DateOrder, DateOrderDecision } from './import-types.ts';
import { monthOfName, WEEKDAYS } from './month-names.ts';

const TIME_OF_DAY =
  /(?:\s+(?:at|um|a|à))?[\s,T]+\d{1,2}(?:[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?|\.\d{2}(?=\s*uhr))\s*(?:[ap]\.?m\.?|uhr)?\s*(?:z|utc|gmt)?\s*(?:[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?\s*$/iu;
const HOUR_ONLY = /[\s,]+\d{1,2}\s*(?:[ap]\.?m\.?|uhr|h)\s*$/iu;
const THREE_NUMBERS = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/u;

/** Longer text is no date, and the patterns below must not be let loose on a whole letter. */
const LONGEST_DATE = 100;
/** 1954 to 2099: what is smaller is a year or a count, not a day somebody applied on. */
const SMALLEST_LIKELY_SERIAL = 20_000;
const LARGEST_SERIAL = 73_050;

type Numbers = { parts: readonly [number, number, number]; yearFirst: boolean; separator: string };

/**
 * Decides once for a whole column whether its number dates are day first or month first. Only a part above 12
 * proves it; when nothing does, or two values prove the opposite, the decision is left to the user.
 */
export function decideDateOrder(values: readonly string[]): DateOrderDecision {
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  let open: string | null = null;
  let either = false;
  let yearFirst = false;
  let dotted = false;
  let halfDay = false;
  for (const value of values) {
    const numbers = value.length > LONGEST_DATE ? null : readNumbers(withoutTime(value));
    if (!numbers) continue;
    if (numbers.yearFirst) {
      yearFirst = true;
      continue;
    }
    const [first, second] = numbers.parts;
    if (numbers.separator === '.') dotted = true;
    if (/\d\s*[ap]\.?m\b/iu.test(value)) halfDay = true;
    if (first > 12 && first <= 31 && second <= 12) dayFirst ??= value.trim();
    else if (second > 12 && second <= 31 && first <= 12) monthFirst ??= value.trim();
    else if (first <= 12 && second <= 12 && first !== second) open ??= value.trim();
    else if (first === second && first <= 12) either = true;
  }
  const likely: DateOrderDecision['likely'] = dotted ? 'dmy' : halfDay ? 'mdy' : null;
  const settled = { ambiguous: false, contradictory: false, likely };
  if (dayFirst !== null && monthFirst !== null) {
    const example = `${dayFirst} and ${monthFirst}`;
    return { order: null, ambiguous: true, contradictory: true, likely, example };
  }
  if (dayFirst !== null) return { order: 'dmy', ...settled, example: dayFirst };
  if (monthFirst !== null) return { order: 'mdy', ...settled, example: monthFirst };
  if (open !== null) return { order: null, ambiguous: true, contradictory: false, likely, example: open };
  if (either) return { order: 'dmy', ...settled };
  return { order: yearFirst ? 'ymd' : null, ...settled };
}

/**
 * Reads one cell as a calendar day, `YYYY-MM-DD`, or null when it is not a possible date or needs an order that
 * is not given. The day is taken as written: times and time zones are dropped, never converted.
 * Understood: ISO, numbers in the given order, month names in English, German and French, Excel day numbers.
 */
export function readDate(value: string, order: DateOrder | null): string | null {
  if (value.length > LONGEST_DATE || isBlankValue(value)) return null;
  const text = withoutTime(value);
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return readDigits(text);
  const numbers = readNumbers(text);
  if (!numbers) return readMonthName(text);
  const [first, second, third] = numbers.parts;
  if (numbers.yearFirst) return calendarDay(first, second, third);
  if (order === 'dmy') return calendarDay(fullYear(third), second, first);
  if (order === 'mdy') return calendarDay(fullYear(third), first, second);
  // Without an order only a date that is the same either way can be read.
  return first === second ? calendarDay(fullYear(third), second, first) : null;
}

/**
 * The day behind an Excel day number of the 1900 system, or null. Excel believes 1900 was a leap year: number
 * 60 is a day that never was, and everything after it is one ahead.
 */
export function dateFromExcelSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 1 || day === 60 || day > LARGEST_SERIAL) return null;
  let left = day < 60 ? day : day - 1;
  let year = 1900;
  while (left > (isLeapYear(year) ? 366 : 365)) {
    left -= isLeapYear(year) ? 366 : 365;
    year += 1;
  }
  let month = 1;
  while (left > daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    month += 1;
  }
  return calendarDay(year, month, left);
}

function withoutTime(value: string): string {
  const text = value.trim().replace(/[\u00a0\u202f\u2009]/gu, ' ');
  return text.replace(TIME_OF_DAY, '').replace(HOUR_ONLY, '').trim();
}

function readNumbers(text: string): Numbers | null {
  const found = THREE_NUMBERS.exec(
    text.replace(/^\p{L}{2,10}\.?,?\s+(?=\d)/u, (day) => (isWeekday(day) ? '' : day)),
  );
  if (!found) return null;
  const [, first = '', separator = '', second = '', third = ''] = found;
  const parts = [Number(first), Number(second), Number(third)] as const;
  if (first.length === 4 && third.length <= 2) return { parts, yearFirst: true, separator };
  const dayAndMonthShort = first.length <= 2 && (third.length === 2 || third.length === 4);
  return dayAndMonthShort ? { parts, yearFirst: false, separator } : null;
}

function readDigits(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const serial = Number(text.replace(',', '.'));
  return serial >= SMALLEST_LIKELY_SERIAL ? dateFromExcelSerial(serial) : null;
}

function readMonthName(text: string): string | null {
  const words = foldText(text)
    .split(/[\s.,/-]+/u)
    .filter((word) => word !== '' && word !== 'le' && word !== 'den' && word !== 'of' && word !== 'the');
  // "mar. 3 mars 2026": the short Tuesday is also a short March, so a weekday goes only when four words are left.
  if (words.length === 4 && isWeekday(words[0] ?? '')) words.shift();
  if (words.length !== 3) return null;
  const at = words.findIndex((word) => monthOfName(word) !== null);
  const month = monthOfName(words[at] ?? '');
  const [first = '', second = ''] = words.filter((_, index) => index !== at);
  if (month === null) return null;
  const yearFirst = /^\d{4}$/u.test(first);
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/u.exec(yearFirst ? second : first)?.[1];
  const year = /^(?:\d{2}|\d{4})$/u.exec(yearFirst ? first : second)?.[0];
  return day && year ? calendarDay(fullYear(Number(year)), month, Number(day)) : null;
}

function isWeekday(word: string): boolean {
  return WEEKDAYS.has(foldText(word).replace(/[\s.,]+/gu, ''));
}

/** Two digits: 00 to 69 are this century, as spreadsheets and C libraries agree for what is near today. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
