import { addDays } from '../../../../shared/domain/days.ts';
import { wholeWeeks } from '../../../../shared/domain/work-search/log-weeks.ts';
import { presetOf } from '../../../../shared/domain/work-search/presets.ts';
import {
  LOG_LANGUAGES,
  LOG_WEEK_STARTS,
  type LogLanguage,
  type LogWeekStart,
  PRESET_CODES,
  type PresetCode,
  type WorkSearchForm,
} from '../../../../shared/work-search.ts';
import { readDay, THE_START } from '../../../lib/report-period.ts';

/** What a log covers and how it is printed. The days are whole weeks; both are inclusive. */
export type LogChoice = {
  from: string;
  to: string;
  preset: PresetCode;
  language: LogLanguage;
  weekStart: LogWeekStart;
};

const WEEKS_SHOWN = 4;

/** Reads a choice from an address; what it does not name is as it is kept, and the last four weeks. */
export function readLogChoice(query: URLSearchParams, kept: WorkSearchForm, today: string): LogChoice {
  const preset = PRESET_CODES.find((code) => code === query.get('preset')) ?? kept.preset;
  const week = LOG_WEEK_STARTS.find((start) => start === query.get('week')) ?? kept.weekStart;
  const weekStart = week ?? presetOf(preset).weekStart;
  const language = LOG_LANGUAGES.find((one) => one === query.get('lang')) ?? kept.language;
  const [from, to] = [weekDay(query.get('from')), weekDay(query.get('to'))];
  const last = to ?? today;
  const first = from ?? addDays(last, -7 * (WEEKS_SHOWN - 1));
  const period = first <= last ? wholeWeeks({ from: first, to: last }, weekStart) : { from: first, to: last };
  return { ...period, preset, language, weekStart };
}

/** The same choice as an address. */
export function writeLogChoice({ from, to, preset, language, weekStart }: LogChoice): string {
  return String(new URLSearchParams({ from, to, preset, lang: language, week: weekStart }));
}

/** The periods that one press chooses, up to the week of `today`. */
export function quickWeeks(today: string, weekStart: LogWeekStart) {
  const weeks = (first: number, last: number) =>
    wholeWeeks({ from: addDays(today, -7 * first), to: addDays(today, -7 * last) }, weekStart);
  return [
    { label: 'This week', ...weeks(0, 0) },
    { label: 'Last week', ...weeks(1, 1) },
    { label: 'Last 4 weeks', ...weeks(WEEKS_SHOWN - 1, 0) },
    { label: 'Last 13 weeks', ...weeks(12, 0) },
  ];
}

/** "All" of another report has no first week, and neither has the log weeks beyond what can be entered. */
function weekDay(text: string | null): string | null {
  const day = readDay(text);
  return day === null || day <= THE_START || day >= '2200' ? null : day;
}
