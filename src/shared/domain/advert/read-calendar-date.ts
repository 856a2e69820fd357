import { foldText } from '../fold-text.ts';

const MONTHS = new Map<string, number>(
  [
    'jan januar january janvier janv janner',
    'feb februar february fevrier fevr fev feber',
    'mar marz march mars mrz',
    'apr april avril avr',
    'may mai',
    'jun june juni juin',
    'jul july juli juillet juil',
    'aug august aout',
    'sep sept september septembre',
    'oct okt october oktober octobre',
    'nov november novembre',
    'dec dez december dezember decembre',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** `YYYY-MM-DD` when the day exists, between 2000 and 2100: later years are stand-ins for "never". */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 2000 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

function wholeNumber(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 10);
}

function readNumbers(text: string, isDayFirst: boolean): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return calendarDate(wholeNumber(iso[1]), wholeNumber(iso[2]), wholeNumber(iso[3]));
  const numbers = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!numbers) return null;
  const [first, second] = [wholeNumber(numbers[1]), wholeNumber(numbers[3])];
  const year = wholeNumber(numbers[4]) + (numbers[4]?.length === 2 ? 2000 : 0);
  if (isDayFirst || numbers[2] === '.' || first > 12 || first === second)
    return calendarDate(year, second, first);
  return second > 12 ? calendarDate(year, first, second) : null;
}

function readNamedMonth(text: string): string | null {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th|er|e)?\s?(?:of )?([a-z]{3,10})\.?,?\s?(\d{4})(?!\d)/.exec(
    text,
  );
  if (dayFirst) {
    const month = MONTHS.get(dayFirst[2] ?? '');
    return month === undefined
      ? null
      : calendarDate(wholeNumber(dayFirst[3]), month, wholeNumber(dayFirst[1]));
  }
  const monthFirst = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})(?!\d)/.exec(text);
  const month = MONTHS.get(monthFirst?.[1] ?? '');
  if (!monthFirst || month === undefined) return null;
  return calendarDate(wholeNumber(monthFirst[3]), month, wholeNumber(monthFirst[2]));
}

/**
 * The first full date in the first 60 characters, as `YYYY-MM-DD`. Null without a year, for a day that does
 * not exist, and for "03/04/2026" unless the day is known to come first.
 */
export function readCalendarDate(text: string, isDayFirst: boolean): string | null {
  const folded = foldText(text.slice(0, 60)).replace(/\s+/g, ' ');
  for (const { index } of folded.matchAll(/(?<![a-z0-9])(?=[a-z0-9])/g)) {
    const rest = folded.slice(index);
    const read = /^\d/.test(rest)
      ? (readNumbers(rest, isDayFirst) ?? readNamedMonth(rest))
      : readNamedMonth(rest);
    if (read !== null) return read;
    // A number date that cannot be read for sure ends the search: what follows in it is not another date.
    if (/^\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}/.test(rest)) return null;
  }
  return null;
}
