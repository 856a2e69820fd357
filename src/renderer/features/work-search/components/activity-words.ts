import { KIND_NAMES, METHOD_NAMES, RESULT_NAMES } from '../../../../shared/domain/work-search/log-words.ts';
import {
  ACTIVITY_KINDS,
  ACTIVITY_METHODS,
  ACTIVITY_RESULTS,
  type ActivityFields,
  LOG_LANGUAGES,
  type LogLanguage,
} from '../../../../shared/work-search.ts';
import { counted } from '../../../lib/counted.ts';
import { type DateFormat, formatDay } from '../../../lib/format.ts';

export const KIND_CHOICES = ACTIVITY_KINDS.map((value) => ({ value, label: KIND_NAMES[value].en }));
const NOT_SAID = { value: '', label: 'Not said' };
export const METHOD_CHOICES = [
  NOT_SAID,
  ...ACTIVITY_METHODS.map((value) => ({ value, label: METHOD_NAMES[value].en })),
];
export const RESULT_CHOICES = [
  NOT_SAID,
  ...ACTIVITY_RESULTS.map((value) => ({ value, label: RESULT_NAMES[value].en })),
];
const LANGUAGE_WORDS: Readonly<Record<LogLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
};
export const LANGUAGE_CHOICES = LOG_LANGUAGES.map((value) => ({ value, label: LANGUAGE_WORDS[value] }));

const ORIGIN_WORDS: Readonly<Record<string, string>> = {
  application: 'From an application',
  timeline: 'From an e-mail or a call on a timeline; take it if the step was yours',
  interview: 'From an interview',
  event: 'From a networking event',
  talk: 'From a talk for information',
  touch: 'From a touch',
  evidence: 'From the evidence of a skill plan',
  practice: 'From the practice of a day',
  mock: 'From a mock interview',
  version: 'From a version of a material',
};

/** Where a proposal comes from. */
export function originWords(takenFrom: string): string {
  return ORIGIN_WORDS[takenFrom.split(':')[0] ?? ''] ?? 'From your records';
}

/** An activity in a few words: "Application: Dispatcher, Halden Freight". */
export function activityTitle(activity: ActivityFields): string {
  const { kind, what, position, employer, contactName } = activity;
  const names = [what, position, employer].filter((name) => name !== '');
  return `${KIND_NAMES[kind].en}: ${names.length > 0 ? names.join(', ') : contactName}`;
}

/** What else is said of an activity, in one line. */
export function activityDetails(activity: ActivityFields): string {
  const { method, result, resultNote, minutes, place, contactName } = activity;
  return [
    method === null ? '' : METHOD_NAMES[method].en,
    place,
    contactName,
    result === null ? '' : RESULT_NAMES[result].en,
    resultNote,
    minutes === null ? '' : counted(minutes, 'minute'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How a day is printed in a language: as the person writes days in English, and as is usual in the others. */
export function printedDay(language: LogLanguage, format: DateFormat): (on: string) => string {
  if (language === 'en') return (on) => formatDay(on, format);
  const sign = language === 'de' ? '.' : '/';
  return (on) => on.split('-').toReversed().join(sign);
}
