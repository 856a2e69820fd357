import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput, webAddress } from './applications.ts';
import { calendarDayInput } from './inputs.ts';
import { timeOfDayInput } from './settings.ts';

export const ACTIVITY_KINDS = [
  'application',
  'employer_contact',
  'interview',
  'follow_up',
  'job_fair',
  'workshop',
  'agency',
  'networking',
  'profile',
  'training',
  'test',
  'search',
  'other',
] as const;
export const ACTIVITY_METHODS = ['online', 'email', 'phone', 'in_person', 'post', 'fax', 'other'] as const;
export const ACTIVITY_RESULTS = [
  'sent',
  'took_place',
  'no_reply',
  'refused',
  'interview',
  'offer',
  'not_hiring',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type ActivityMethod = (typeof ACTIVITY_METHODS)[number];
export type ActivityResult = (typeof ACTIVITY_RESULTS)[number];

/** The forms the log can be printed for; their columns are in `domain/work-search`. */
export const PRESET_CODES = ['us', 'tx', 'ny', 'wa', 'fl', 'pa', 'ne', 'uk', 'de', 'fr'] as const;
export const LOG_LANGUAGES = ['en', 'de', 'fr'] as const;
export const LOG_WEEK_STARTS = ['sunday', 'monday'] as const;
export type PresetCode = (typeof PRESET_CODES)[number];
export type LogLanguage = (typeof LOG_LANGUAGES)[number];
export type LogWeekStart = (typeof LOG_WEEK_STARTS)[number];

export const MOST_MINUTES = 1_440;
const line = z.string().trim().max(LIMITS.line);

const activityFields = z.object({
  day: calendarDayInput,
  /** `HH:MM`, or null. */
  startTime: timeOfDayInput.nullable(),
  minutes: z.number().int().min(1).max(MOST_MINUTES, 'A day has 1,440 minutes.').nullable(),
  kind: z.enum(ACTIVITY_KINDS),
  what: line,
  employer: line,
  position: line,
  jobRef: line,
  url: webAddress,
  method: z.enum(ACTIVITY_METHODS).nullable(),
  contactName: line,
  contactTitle: line,
  phone: line,
  email: line,
  address: line,
  place: line,
  result: z.enum(ACTIVITY_RESULTS).nullable(),
  resultNote: line,
  /** The day of the interview that was agreed. */
  interviewOn: calendarDayInput.nullable(),
  confirmation: line,
  /** Names of files or papers that show it. */
  proof: line,
  /** Private: on no printed page. */
  note: z.string().max(LIMITS.note),
});
/** What the person says of one activity; empty text and null mean "not said". */
export type ActivityFields = z.output<typeof activityFields>;

/** An activity of which only the day and the kind are known. */
export const NOTHING_SAID: Omit<ActivityFields, 'day' | 'kind'> = {
  startTime: null,
  minutes: null,
  what: '',
  employer: '',
  position: '',
  jobRef: '',
  url: '',
  method: null,
  contactName: '',
  contactTitle: '',
  phone: '',
  email: '',
  address: '',
  place: '',
  result: null,
  resultNote: '',
  interviewOn: null,
  confirmation: '',
  proof: '',
  note: '',
};

/** One entry of the work-search log. */
export type Activity = ActivityFields & {
  id: number;
  applicationId: number | null;
  eventId: number | null;
  revision: number;
};

/** An entry as it could be, from something recorded; it is in the log only once the person took it over. */
export type ProposedActivity = ActivityFields & {
  /** Names what it comes from, such as `interview:12`. */
  takenFrom: string;
  applicationId: number | null;
  eventId: number | null;
};

/** What a period has that is not in the log; `leftOut` counts what the person did not want there. */
export type Proposals = { proposals: ProposedActivity[]; leftOut: number };

/** How the log is kept: for which form, in which language, and the first day of a week (null: as the form has it). */
export const workSearchForm = z.object({
  preset: z.enum(PRESET_CODES).catch('us'),
  language: z.enum(LOG_LANGUAGES).catch('en'),
  weekStart: z.enum(LOG_WEEK_STARTS).nullable().catch(null),
});
export type WorkSearchForm = z.output<typeof workSearchForm>;

const takenFrom = z.string().regex(/^[a-z]{1,20}:[\w-]{1,40}$/);
const NAMES_NOTHING = { message: 'Say what it was, or with whom.', path: ['what'] };
/** Whether an activity can be told from others: it says what it was, or with whom. */
export function isNamed(activity: Pick<ActivityFields, 'what' | 'employer' | 'contactName'>): boolean {
  return [activity.what, activity.employer, activity.contactName].some((name) => name.trim() !== '');
}

export const activityPeriodInput = z.object({ from: z.iso.date(), to: z.iso.date() });
export const saveActivityInput = activityFields
  .extend({ id: idInput.nullable(), revision: revisionInput })
  .refine(isNamed, NAMES_NOTHING);
export const takeActivitiesInput = z.object({
  activities: z
    .array(
      activityFields
        .extend({ takenFrom, applicationId: idInput.nullable(), eventId: idInput.nullable() })
        .refine(isNamed, NAMES_NOTHING),
    )
    .min(1)
    .max(10_000),
});
export const leaveOutInput = z.object({ takenFrom });
export const activityInput = z.object({ id: idInput });
export const activityItemInput = itemInput;

export type SaveActivity = z.output<typeof saveActivityInput>;
export type TakeActivities = z.output<typeof takeActivitiesInput>;
