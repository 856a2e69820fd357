import type { InterviewKind } from '../applications.ts';
import { addDays, daysBetween } from './days.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** So many days ahead a weekday alone says which day is meant. */
const WEEKDAY_IS_CLEAR = 6;
/** As many talks as the sentence under the date names. */
const TALKS_NAMED = 2;
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `Monday 23 November`: the head of the page. */
export function longDayWords(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${weekdayOf(day)} ${date} ${MONTHS[(month ?? 1) - 1] ?? ''}`;
}

/** `today`, `tomorrow` or the weekday of a day within a week; null further off, where only the date is clear. */
function nearDayWords(day: string, today: string): string | null {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 1 && days <= WEEKDAY_IS_CLEAR ? weekdayOf(day) : null;
}

/** When a talk is, in front of its time and behind it: `Tomorrow`, or a date and `in 3 days`. */
export function countdownWords(day: string, today: string): { near: string | null; behind: string | null } {
  const days = daysBetween(today, day);
  if (days <= 0) return { near: 'Today', behind: null };
  if (days === 1) return { near: 'Tomorrow', behind: null };
  return { near: null, behind: `in ${days} days` };
}

/** `startsAt` is as the clocks here show it. */
export type TalkAhead = { startsAt: string; kind: InterviewKind };

/** What the day holds, in words: what is due, then the talks of the next days. `due` counts next steps and reminders. */
export function headlineWords(due: number, talks: readonly TalkAhead[], today: string): string {
  const ordered = talks.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const todays = ordered.filter(({ startsAt }) => dayOf(startsAt) === today);
  const coming = ordered.filter(({ startsAt }) => {
    const days = daysBetween(today, dayOf(startsAt));
    return days > 0 && days <= WEEKDAY_IS_CLEAR;
  });
  const first = todays.map(({ kind, startsAt }) => `${a(NOUNS[kind])} today at ${startsAt.slice(11)}`);
  const sentences = [
    first.length > 0 ? sentence(listWords(first)) : '',
    dueSentence(due, todays.length > 0),
    comingSentence(coming, today),
  ];
  return sentences.filter((one) => one !== '').join(' ');
}

function dueSentence(due: number, isMore: boolean): string {
  if (due === 0) return isMore ? 'Nothing else is due today.' : 'Nothing is due today.';
  const things = due === 1 ? 'thing is' : 'things are';
  return sentence(`${countOf(due)}${isMore ? ' other' : ''} ${things} for today`);
}

function comingSentence(coming: readonly TalkAhead[], today: string): string {
  const groups = Map.groupBy(coming, ({ kind, startsAt }) => `${dayOf(startsAt)} ${NOUNS[kind]}`);
  const named = [...groups.values()].map((talks) => {
    const [talk] = talks;
    if (!talk) return '';
    const noun = NOUNS[talk.kind];
    const what = talks.length === 1 ? a(noun) : `${countOf(talks.length)} ${noun}s`;
    const near = nearDayWords(dayOf(talk.startsAt), today) ?? '';
    return near === 'tomorrow' ? `${what} tomorrow` : `${what} on ${near}`;
  });
  if (named.length === 0) return '';
  const left = [...groups.values()].slice(TALKS_NAMED).reduce((sum, talks) => sum + talks.length, 0);
  const rest = left > 0 ? [`then ${countOf(left)} more`] : [];
  return sentence([...named.slice(0, TALKS_NAMED), ...rest].join(', '));
}

const NOUNS: Readonly<Record<InterviewKind, string>> = {
  recruiter_call: 'call',
  technical: 'interview',
  panel: 'interview',
  behavioural: 'interview',
  task: 'task',
  final: 'interview',
  other: 'interview',
};
const KIND_NAMES: Readonly<Record<InterviewKind, string>> = {
  recruiter_call: 'call',
  technical: 'technical interview',
  panel: 'panel interview',
  behavioural: 'behavioural interview',
  task: 'task',
  final: 'final interview',
  other: 'interview',
};

/** `Tidewell Health, first call`. */
export function talkTitle(talk: { company: string; kind: InterviewKind; round: number }): string {
  const isFirst = talk.round === 1 && (talk.kind === 'recruiter_call' || talk.kind === 'other');
  return `${talk.company}, ${isFirst ? 'first ' : ''}${KIND_NAMES[talk.kind]}`;
}

/** `Service delivery lead. With Amira Holt, by phone.` */
export function talkAbout(talk: { role: string; people: readonly string[]; place: string; link: string }) {
  const [first, second, ...others] = talk.people;
  const named = second === undefined || others.length > 0 ? [first] : [first, second];
  const more = talk.people.length - named.length;
  const names = [...named, ...(more > 0 ? [`${countOf(more)} others`] : [])].flatMap((name) => name ?? []);
  const where = placeWords(talk.place.trim(), talk.link !== '');
  const rest = [names.length > 0 ? `with ${listWords(names)}` : '', where].filter((part) => part !== '');
  return rest.length === 0 ? `${talk.role}.` : `${talk.role}. ${sentence(rest.join(', '))}`;
}

/** A place as it was typed, joined to a sentence: "By phone" begins with its own small word, a house does not. */
function placeWords(place: string, hasLink: boolean): string {
  if (place === '') return hasLink ? 'online' : '';
  const isPhrase = /^(?:by|at|in|on|via|over|online|remote|video)\b/i.test(place);
  const plain = place.replace(/\.$/, '');
  if (isPhrase) return plain.charAt(0).toLowerCase() + plain.slice(1);
  if (/^(?:tele)?phone\b/i.test(place)) return `by ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
  return /^(?:zoom|teams|skype|google|webex)\b/i.test(place) ? `on ${plain}` : `at ${plain}`;
}

/** `Ravel Textiles, Fennick and Lowe`; of more than three, the first two and how many others. */
export function companiesTogether(companies: readonly string[], count: number): string {
  if (count <= 3 && companies.length >= count) return listWords(companies);
  const named = companies.slice(0, 2);
  return listWords([...named, `${countOf(count - named.length)} others`]);
}

/** A few things with commas and one "and". */
function listWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Until when a letter has its good time: `today`, `today or Tue`, or null where the last day says it better. */
export function goodTimeWords(until: string, today: string): string | null {
  if (until <= today) return 'today';
  return until === addDays(today, 1) ? `today or ${weekdayOf(until).slice(0, 3)}` : null;
}

/** For whom a question is practised: `For Thursday`; null where only the date is clear. */
export function forDayWords(day: string, today: string): string | null {
  const near = nearDayWords(day, today);
  return near && `For ${near}`;
}

/** A small number as a word. */
function countOf(count: number): string {
  return COUNTS[count] ?? String(count);
}

function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

function dayOf(localTime: string): string {
  return localTime.slice(0, 10);
}
