import { addDays } from '../days.ts';
import { addMonths, comingWeekday, pastWeekday, weekdayOf, weekdayOfNextWeek } from './calendar-days.ts';
import { type LineWord, wordsAre } from './line-words.ts';
import { type DateContext, readDate } from './read-date.ts';

/** `days` has two when the words can mean either. */
export type DayReading = { count: number; days: string[]; sure: boolean; isDeadline: boolean };

const DAYS_FROM_TODAY: readonly (readonly [string, number, boolean])[] = [
  ['the day after tomorrow', 2, true],
  ['day after tomorrow', 2, true],
  ['the day before yesterday', -2, true],
  ['apres demain', 2, true],
  ['apres-demain', 2, true],
  ['ubermorgen', 2, true],
  ['today', 0, true],
  ['tonight', 0, true],
  ['heute', 0, true],
  ["aujourd'hui", 0, true],
  ['tomorrow', 1, true],
  ['morgen', 1, true],
  ['demain', 1, true],
  ['yesterday', -1, true],
  ['gestern', -1, true],
  // In German it means "here".
  ['hier', -1, false],
];
const WEEKDAYS = new Map(
  [
    'monday mon montag lundi',
    'tuesday tue tues dienstag mardi',
    'wednesday wed weds mittwoch mercredi',
    'thursday thu thur thurs donnerstag jeudi',
    'friday fri freitag vendredi',
    'saturday sat samstag sonnabend samedi',
    'sunday sun sonntag dimanche',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at])),
);
/** Words of their own without the full stop. */
const DOTTED_WEEKDAYS = new Map(
  ['mo lun', 'di mar', 'mi mer', 'do jeu', 'fr ven', 'sa sam', 'so dim'].flatMap((names, at) =>
    names.split(' ').map((name): [string, number] => [name, at]),
  ),
);
/** "The sun", "we sat": only a capital letter makes them a day for sure. */
const ALSO_WORDS = new Set(['sun', 'sat', 'wed']);
const NEXT = /^(?:next|nachste[nrs]?|prochain)$/;
const COMING = /^(?:this|coming|kommende[nrs]?|diese[nrs]?|ce)$/;
const LAST = /^(?:last|letzte[nrs]?|vergangene[nrs]?)$/;
const DEADLINE = /^(?:by|until|till|due|bis)$/;
const LEADING = /^(?:on|am|le|den|der|zum)$/;
const NUMBERS = new Map(
  [
    'a an one ein einem einer eine un une',
    'two zwei deux',
    'three drei trois',
    'four vier quatre',
    'five funf cinq',
    'six sechs',
    'seven sieben sept',
    'eight acht huit',
    'nine neun neuf',
    'ten zehn dix',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

/** The day that the words from `at` on name, with "by" or "on" in front, or null. */
export function readDay(words: readonly LineWord[], at: number, context: DateContext): DayReading | null {
  let lead = 0;
  const isDeadline = DEADLINE.test(words[at]?.folded ?? '');
  if (isDeadline) lead += 1;
  if (LEADING.test(words[at + lead]?.folded ?? '')) lead += 1;
  const read =
    readNamedDay(words, at + lead, context) ??
    readCountedDay(words, at + lead, context.today) ??
    readNextWeek(words, at + lead, context.today) ??
    readWeekday(words, at + lead, context) ??
    readPlainDate(words, at + lead, context);
  return read && { ...read, count: read.count + lead, isDeadline };
}

type Reading = { count: number; days: string[]; sure: boolean };

function readNamedDay(words: readonly LineWord[], at: number, { today }: DateContext): Reading | null {
  const named = DAYS_FROM_TODAY.find(([name]) => wordsAre(words, at, name));
  if (!named) return null;
  const [name, days, sure] = named;
  return { count: name.split(' ').length, days: [addDays(today, days)], sure };
}

/** "in 3 days", "vor zwei Wochen", "il y a un mois", "2 weeks ago". */
function readCountedDay(words: readonly LineWord[], at: number, today: string): Reading | null {
  const isIlYA = wordsAre(words, at, 'il y a');
  const lead = isIlYA ? 3 : /^(?:in|dans|vor)$/.test(words[at]?.folded ?? '') ? 1 : 0;
  const number = words[at + lead]?.folded ?? '';
  const count = NUMBERS.get(number) ?? (/^\d{1,3}$/.test(number) ? Number(number) : null);
  const unit =
    /^(?:(days?|tag(?:en?)?|jours?)|(weeks?|wochen?|semaines?|fortnights?)|(months?|monat(?:en?)?|mois))$/.exec(
      words[at + lead + 1]?.folded ?? '',
    );
  const isAgo = words[at + lead + 2]?.folded === 'ago';
  if (count === null || !unit || (lead === 0 && !isAgo)) return null;
  const sign = isAgo || isIlYA || words[at]?.folded === 'vor' ? -1 : 1;
  const [, inDays, inWeeks = ''] = unit;
  const day =
    inDays !== undefined
      ? addDays(today, sign * count)
      : inWeeks !== ''
        ? addDays(today, sign * count * (inWeeks.startsWith('fortnight') ? 14 : 7))
        : addMonths(today, sign * count);
  return { count: lead + 2 + (lead === 0 ? 1 : 0), days: [day], sure: true };
}

function readNextWeek(words: readonly LineWord[], at: number, today: string): Reading | null {
  const found = ['next week', 'nachste woche', 'la semaine prochaine', 'semaine prochaine'].find((name) =>
    wordsAre(words, at, name),
  );
  // Which day of it is open: its Monday is a proposal.
  return found === undefined
    ? null
    : { count: found.split(' ').length, days: [weekdayOfNextWeek(0, today)], sure: false };
}

function readWeekday(words: readonly LineWord[], at: number, context: DateContext): Reading | null {
  const { today, isPast } = context;
  const modifier = words[at]?.folded ?? '';
  const isModified = NEXT.test(modifier) || COMING.test(modifier) || LAST.test(modifier);
  const lead = isModified ? 1 : 0;
  const word = words[at + lead];
  const weekday = weekdayOfWord(word);
  if (weekday === null || !word) return null;
  const after = words[at + lead + 1]?.folded ?? '';
  if (wordsAre(words, at + lead + 1, 'next week'))
    return { count: lead + 3, days: [weekdayOfNextWeek(weekday, today)], sure: true };
  if (LAST.test(modifier)) return { count: lead + 1, days: [pastWeekday(weekday, today)], sure: true };
  const coming = comingWeekday(weekday, today);
  const isNext = NEXT.test(modifier) || after === 'prochain';
  if (isNext) {
    const days = [...new Set([coming, weekdayOfNextWeek(weekday, today)])];
    return { count: lead + 1 + (after === 'prochain' ? 1 : 0), days, sure: days.length === 1 };
  }
  const date = isModified ? null : readDate(words, at + 1, context);
  if (date) {
    const fitting = date.days.filter((day) => weekdayOf(day) === weekday);
    const days = fitting.length > 0 ? fitting : [...date.days, coming].slice(0, 2);
    return { count: 1 + date.count, days, sure: days.length === 1 };
  }
  const isThisWeek = weekdayOf(coming) > weekdayOf(today);
  const isClear = !ALSO_WORDS.has(word.folded) || /^\p{Lu}/u.test(word.text);
  if (isPast) return { count: lead + 1, days: [pastWeekday(weekday, today)], sure: false };
  return { count: lead + 1, days: [coming], sure: isClear && (modifier !== 'this' || isThisWeek) };
}

function weekdayOfWord(word: LineWord | undefined): number | null {
  if (!word) return null;
  return WEEKDAYS.get(word.folded) ?? (word.hasDot ? DOTTED_WEEKDAYS.get(word.folded) : undefined) ?? null;
}

function readPlainDate(words: readonly LineWord[], at: number, context: DateContext): Reading | null {
  const read = readDate(words, at, context);
  return read && { ...read, sure: read.days.length === 1 };
}
