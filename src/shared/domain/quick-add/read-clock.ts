import type { LineWord } from './line-words.ts';

export type ClockReading = { count: number; time: string; endTime: string | null; sure: boolean };

type Clock = { hour: number; minute: number; half: 'am' | 'pm' | null; form: 'clear' | 'dotted' | 'bare' };

const CLOCK = /^(\d{1,2})(?:([:.h])(\d\d))?(h|uhr)?(am|pm|a\.m|p\.m)?$/;
const NAMED = new Map([
  ['noon', 12],
  ['midday', 12],
  ['mittags', 12],
  ['midi', 12],
]);
const DASHES = new Set(['-', '–', '—']);
const UNTIL = new Set([...DASHES, 'to', 'until', 'till', 'bis', 'a']);
const LEADING = new Set(['at', 'from', 'um', 'von', 'ab', 'between', '@']);

/**
 * The time or span of time that begins at a word: "14:00", "2pm", "14 Uhr", "9.30", "9:30-10:15", "from 2 to 3pm". A
 * number alone is none. `isDayKnown` makes "9.10" a time; without a day it may be the 9th of October.
 */
export function readClock(words: readonly LineWord[], at: number, isDayKnown: boolean): ClockReading | null {
  const lead = LEADING.has(words[at]?.folded ?? '') ? 1 : 0;
  const span = readSpan(words, at + lead);
  if (!span) return null;
  const { from, to, count } = span;
  const start = minutesOf(from, to);
  if (start === null || (from.form === 'bare' && to?.form !== 'clear')) return null;
  const end = to ? minutesOf(to, null) : null;
  const isSpan = end !== null && end > start;
  const mayBeDate = from.form === 'dotted' && from.half === null && from.minute >= 1 && from.minute <= 12;
  return {
    count: count + lead,
    time: timeOf(start),
    endTime: isSpan ? timeOf(end) : null,
    sure: (to === null || isSpan) && (!mayBeDate || isDayKnown),
  };
}

function readSpan(
  words: readonly LineWord[],
  at: number,
): { from: Clock; to: Clock | null; count: number } | null {
  const parts = words[at]?.folded.split(/[-–—]/) ?? [];
  if (parts.length === 2 && parts[0] !== '') {
    const from = clockOf(parts[0] ?? '');
    const to = readOne(words, at, parts[1] ?? '');
    return from && to ? { from, to: to.clock, count: to.count } : null;
  }
  const from = readOne(words, at, words[at]?.folded ?? '');
  if (!from) return null;
  const linkAt = at + from.count;
  if (UNTIL.has(words[linkAt]?.folded ?? '')) {
    const to = readOne(words, linkAt + 1, words[linkAt + 1]?.folded ?? '');
    // "2 to 3" alone may be anything.
    if (to && (to.clock.form !== 'bare' || from.clock.form === 'clear'))
      return { from: from.clock, to: to.clock, count: from.count + 1 + to.count };
  }
  return from.clock.form === 'bare' ? null : { from: from.clock, to: null, count: from.count };
}

/** A clock in one word, or with "pm", "Uhr" or "h" in the next. */
function readOne(
  words: readonly LineWord[],
  at: number,
  word: string,
): { clock: Clock; count: number } | null {
  const next = words[at + 1];
  const joined = next && /^(?:am|pm|a\.m|p\.m|uhr|h)$/.test(next.folded) ? clockOf(word + next.folded) : null;
  if (joined && !/[a-z]$/.test(word)) {
    // "14 Uhr 30"
    const minutes = next?.folded === 'uhr' ? /^[0-5]\d$/.exec(words[at + 2]?.folded ?? '') : null;
    return minutes
      ? { clock: { ...joined, minute: Number(minutes[0]) }, count: 3 }
      : { clock: joined, count: 2 };
  }
  const clock = clockOf(word);
  return clock && { clock, count: 1 };
}

function clockOf(word: string): Clock | null {
  const named = NAMED.get(word);
  if (named !== undefined) return { hour: named, minute: 0, half: null, form: 'clear' };
  const read = CLOCK.exec(word);
  if (!read) return null;
  const [, hours = '', sign, minutes, unit, halfWord] = read;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  const half = halfWord === undefined ? null : halfWord.startsWith('a') ? 'am' : 'pm';
  const isHalfRight = half === null || (hour >= 1 && hour <= 12 && unit === undefined);
  if (hour > 23 || minute > 59 || !isHalfRight) return null;
  const isClear = half !== null || unit !== undefined || sign === ':' || sign === 'h';
  return { hour, minute, half, form: isClear ? 'clear' : sign === '.' ? 'dotted' : 'bare' };
}

/** Minutes of the day; in "11-1pm" and "2-3pm" the first takes the half of the day that puts it before the second. */
function minutesOf(clock: Clock, later: Clock | null): number | null {
  const inHalf = (half: 'am' | 'pm' | null) =>
    (half === null ? clock.hour : (clock.hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + clock.minute;
  if (clock.half !== null || !later || later.half === null) return inHalf(clock.half);
  if (clock.hour > 12 || clock.hour === 0) return inHalf(null);
  const end = minutesOf(later, null) ?? 0;
  return later.half === 'pm' && inHalf('pm') < end ? inHalf('pm') : inHalf('am');
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
