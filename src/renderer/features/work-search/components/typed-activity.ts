import { type ActivityFields, isNamed, MOST_MINUTES, NOTHING_SAID } from '../../../../shared/work-search.ts';

/** An activity as its fields hold it while it is typed. */
export type TypedActivity = Omit<ActivityFields, 'day' | 'startTime' | 'minutes'> & {
  day: string | null;
  startTime: string;
  minutes: string;
};
/** The fields that are one line of text. */
export type LineField = Exclude<
  keyof TypedActivity,
  'day' | 'startTime' | 'minutes' | 'kind' | 'method' | 'result' | 'interviewOn' | 'note'
>;

/** What the fields hold when an activity is opened. */
export function typedActivity(activity: ActivityFields): TypedActivity {
  const { startTime, minutes } = activity;
  return { ...activity, startTime: startTime ?? '', minutes: minutes === null ? '' : String(minutes) };
}

/** By field, what keeps an activity from being saved. */
export function problemsOf(typed: TypedActivity) {
  const { day, minutes, url } = typed;
  return {
    day: day === null || day < '1900' || day >= '2200' ? 'Give the day.' : undefined,
    what: isNamed(typed) ? undefined : 'Say what it was, or with whom.',
    minutes:
      minutes.trim() === '' || isMinutes(minutes.trim()) ? undefined : 'Give whole minutes, 1,440 at most.',
    url: url.trim() === '' || /^https?:\/\//i.test(url.trim()) ? undefined : 'Start the link with https://.',
  };
}

/** The activity that was typed; null while it has no day. */
export function fieldsOf(typed: TypedActivity): ActivityFields | null {
  const { day, startTime, result, interviewOn } = typed;
  if (day === null) return null;
  const minutes = typed.minutes.trim();
  return {
    ...typed,
    day,
    startTime: startTime === '' ? null : startTime,
    minutes: isMinutes(minutes) ? Number(minutes) : null,
    // The field is there only beside this result.
    interviewOn: result === 'interview' ? interviewOn : null,
  };
}

/** A new activity of a day, with nothing said yet. */
export function blankActivity(day: string): ActivityFields {
  return { ...NOTHING_SAID, day, kind: 'application' };
}

function isMinutes(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_MINUTES;
}
