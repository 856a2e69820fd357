import { isBlankValue } from './blank-value.ts';
import type { DateOrder } from './import-types.ts';
import { readDate } from './read-dates.ts';

const LONGEST_HISTORY = 20_000;
const MOST_STEPS = 200;
const LONGEST_DATE_WORDS = 4;
/** A year that has every day, to tell whether text without a year is a day at all. */
const LEAP_YEAR = 2024;

/** One step of a history cell. A day without a year keeps its `MM-DD` until the other days say which year is meant. */
export interface HistoryStep {
  status: string;
  /** What stands there for the date, empty when nothing does. */
  dateText: string;
  on: string | null;
  monthDay: string | null;
}

/**
 * Reads a cell that holds a whole history: "Applied 3 Mar; Interview 10 Mar", "2026-03-03: Applied → …", or the list of
 * stages and dates some programs write. A piece without words is no step; a step may have no date.
 */
export function readHistory(text: string, order: DateOrder | null): HistoryStep[] {
  if (text.length > LONGEST_HISTORY || isBlankValue(text)) return [];
  const written = readWrittenList(text);
  const pieces = written ?? splitPieces(text).map((piece) => cutDate(piece));
  return pieces.slice(0, MOST_STEPS).flatMap(({ status, dateText }) => {
    const name = status.replace(/\s+/gu, ' ').trim();
    if (!/\p{L}/u.test(name)) return [];
    const on = readDate(dateText, order);
    return [{ status: name, dateText, on, monthDay: on === null ? readMonthDay(dateText) : null }];
  });
}

/**
 * Gives every step of a history its day. Without a year it is the latest one that neither lies ahead of `today` nor runs
 * past the next step. `guessed` tells whether a year was found that way.
 */
export function dateHistory(
  steps: readonly HistoryStep[],
  today: string,
): { steps: { status: string; on: string | null }[]; guessed: boolean } {
  let limit = today;
  let guessed = false;
  const dated = steps.toReversed().map(({ status, on, monthDay }) => {
    let day = on;
    if (monthDay !== null) {
      const year = Number(limit.slice(0, 4));
      // Back over a leap day, which is there only every fourth year.
      day =
        [0, 1, 2, 3, 4, 5, 6, 7, 8]
          .map((back) => `${year - back}-${monthDay}`)
          .find((one) => one <= limit && readDate(one, null) !== null) ?? null;
      guessed ||= day !== null;
    }
    if (day !== null && day < limit) limit = day;
    return { status, on: day };
  });
  return { steps: dated.toReversed(), guessed };
}

/** `[{'stage': 'Applied', 'date': '2026-03-03'}, …]`, as Python and JSON write it. */
function readWrittenList(text: string): { status: string; dateText: string }[] | null {
  if (!/^\s*\[\s*\{/u.test(text)) return null;
  const found = [...text.matchAll(/\{([^{}]*)\}/gu)].flatMap(([, inside = '']) => {
    const value = (names: string) =>
      new RegExp(`["'](?:${names})["']\\s*:\\s*["']([^"']*)["']`, 'iu').exec(inside)?.[1];
    const status = value('stage|status|name|list');
    return status === undefined ? [] : [{ status, dateText: value('date|on|at|when|createdAt') ?? '' }];
  });
  return found.length > 0 ? found : null;
}

function splitPieces(text: string): string[] {
  return text
    .split(/[;\n|→⇒]|-{1,2}>|=>|\s>\s|,(?=\s*\p{L}+\s+\d|\s*\p{L}[^,]*\d)(?!\s*\d{4})/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The date stands behind the words or before them; the longest text that reads as a day is it. */
function cutDate(piece: string): { status: string; dateText: string } {
  const words = piece
    .replace(/[()[\]]/gu, ' ')
    .trim()
    .split(/\s+/u);
  for (let count = Math.min(LONGEST_DATE_WORDS, words.length - 1); count > 0; count -= 1) {
    for (const atEnd of [true, false]) {
      const some = atEnd ? words.slice(-count) : words.slice(0, count);
      const dateText = some.join(' ').replace(/^[,:–—-]+|[,:–—-]+$/gu, '');
      if (!isDay(dateText)) continue;
      const rest = atEnd ? words.slice(0, -count) : words.slice(count);
      return { status: withoutJoint(rest.join(' ')), dateText };
    }
  }
  return { status: piece, dateText: '' };
}

function withoutJoint(words: string): string {
  return words
    .replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '')
    .replace(/\s+(?:on|am|le|vom|at)$/iu, '')
    .replace(/[\s,:–—-]+$/gu, '');
}

function isDay(text: string): boolean {
  return readDate(text, 'dmy') !== null || readDate(text, 'mdy') !== null || readMonthDay(text) !== null;
}

/** "3 Mar", "March 3rd" or "3.3." as `MM-DD`; numbers alone could be read both ways, unless dotted. */
function readMonthDay(text: string): string | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.$/u.exec(text);
  if (!dotted && !/^(?:\d{1,2}\D{0,3}[\s.-]*\p{L}{3,}\.?|\p{L}{3,}\.?[\s.-]*\d{1,2}\D{0,3})$/u.test(text))
    return null;
  const day = dotted
    ? readDate(`${dotted[1]}.${dotted[2]}.${LEAP_YEAR}`, 'dmy')
    : readDate(`${text.replace(/\.$/u, '')} ${LEAP_YEAR}`, null);
  return day === null ? null : day.slice(5);
}
