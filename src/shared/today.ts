import { z } from 'zod';
import { INTERVIEW_KINDS, type InterviewKind, idInput, itemInput, LIMITS } from './applications.ts';
import type { QuickAdd } from './domain/quick-add/quick-add-line.ts';
import type { QuietLimit } from './domain/quiet-applications.ts';
import type { PreparationMark } from './domain/today-choice.ts';
import type { DueRequest } from './endings-feedback.ts';
import type { IfThenPlan } from './goals.ts';
import { type LastContact, TOUCH_CHANNELS } from './network-contacts.ts';
import { EVENT_KINDS } from './network-events.ts';
import { timeOfDayInput } from './settings.ts';
import type { Win } from './wins.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const filledLine = line.min(1, 'Write a few words.');

/** An interview of the next two weeks. */
export type TalkOfToday = {
  id: number;
  applicationId: number;
  company: string;
  role: string;
  kind: InterviewKind;
  round: number;
  /** As the clocks here show it. */
  startsAt: string;
  /** Where the time was set, and what the clocks show there. */
  timeZone: string;
  there: string;
  place: string;
  link: string;
  people: string[];
  marks: PreparationMark[];
};
/** A next step of an open application. */
export type StepOfToday = {
  /** The application's. */
  id: number;
  revision: number;
  company: string;
  role: string;
  what: string;
  on: string | null;
};
export type ReminderOfToday = {
  id: number;
  revision: number;
  what: string;
  /** As the clocks here show it. */
  remindAt: string;
  applicationId: number | null;
  contactId: number | null;
};
/** What is to follow an event, by today or earlier. */
export type FollowUpOfToday = {
  id: number;
  revision: number;
  text: string;
  dueOn: string;
  eventId: number;
  eventName: string;
};
/** An event of the network or an arranged talk of the next two weeks, as the clocks here show it. */
export type MeetingOfToday = {
  kind: 'event' | 'talk';
  id: number;
  /** The event's name, or the person's. */
  name: string;
  place: string;
  day: string;
  time: string | null;
  address: string;
};
export type NetworkOfToday = { meetings: MeetingOfToday[]; followUps: FollowUpOfToday[] };
/** An ending the person wanted to look at from this day on. */
export type ReviewOfToday = {
  endingId: number;
  applicationId: number;
  role: string;
  company: string;
  lookOn: string;
};
export type QuestionOfToday = {
  id: number;
  question: string;
  /** The day of the interview it prepares for. */
  forDay: string | null;
  lastOn: string | null;
};
export type PersonOfToday = {
  id: number;
  name: string;
  role: string;
  company: string;
  howMet: string;
  why: 'thanks' | 'cadence';
  last: LastContact | null;
  /** "a while ago", "3 weeks ago". */
  since: string;
};
/** Everything the page shows. `day` is the day it was made for. */
export type TodayPage = {
  day: string;
  isEmpty: boolean;
  /** How many next steps, follow-ups and reminders are for today, those not shown too. */
  due: number;
  talks: TalkOfToday[];
  /** When the interviews of the next two weeks are, those not shown too. */
  coming: Pick<TalkOfToday, 'startsAt' | 'kind'>[];
  steps: StepOfToday[];
  /** Other next steps wait on the board. */
  moreSteps: boolean;
  reminders: ReminderOfToday[];
  network: NetworkOfToday;
  requests: DueRequest[];
  reviews: ReviewOfToday[];
  /** Companies of quiet applications, the quietest first: the first few, and how many there are. */
  quiet: { companies: string[]; count: number };
  questions: QuestionOfToday[];
  people: PersonOfToday[];
  plans: IfThenPlan[];
  wins: Win[];
};

/** One open application nothing was heard of for as long as the limit says. */
export type QuietItem = {
  id: number;
  revision: number;
  company: string;
  role: string;
  stageName: string;
  lastEventOn: string;
  days: number;
};
/** `items`: the quietest of the `count` there are. */
export type QuietPage = { limit: QuietLimit; items: QuietItem[]; count: number };

export const quietAnswerInput = itemInput;
export const reminderDoneInput = itemInput.extend({ done: z.boolean() });
export const writeLineInput = z.object({
  text: z
    .string()
    .max(LIMITS.note, 'That is more than a line. The journal has room for it.')
    .refine((text) => text.trim() !== '', 'Write a few words.'),
  /** Names the entry that is begun when today has none. */
  key: z.uuid(),
});
export const readLineInput = z.object({ line: z.string().max(2_000) });

/** What a typed line says, and what of the profile it may mean. */
export type LineReading = {
  reading: QuickAdd;
  /** Those of the company it names, open ones first, with the next step that is there. */
  applications: {
    id: number;
    revision: number;
    company: string;
    role: string;
    open: boolean;
    nextStep: string;
    nextStepOn: string | null;
  }[];
  people: { id: number; name: string; company: string }[];
};

const newApplication = z.object({ company: filledLine, role: filledLine });
/** One that is there, or a new one. */
const whichApplication = z.union([z.object({ id: idInput }), newApplication]);
const whichPerson = z.union([z.object({ id: idInput }), z.object({ name: filledLine })]);

/** What the person confirmed. */
export const addByLineInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interview'),
    application: whichApplication,
    interviewKind: z.enum(INTERVIEW_KINDS),
    day: dayInput,
    time: timeOfDayInput,
    endTime: timeOfDayInput.nullable(),
    timeZone: z.string().min(1).max(64),
    preparation: line,
  }),
  z.object({
    kind: z.literal('next_step'),
    /** One has one next step, so what is there is replaced as it was read. */
    application: z.union([itemInput, newApplication]),
    what: filledLine,
    day: dayInput.nullable(),
  }),
  newApplication.extend({
    kind: z.literal('application'),
    /** The day it was sent; null: it stands in Saved. */
    appliedOn: dayInput.nullable(),
    closesOn: dayInput.nullable(),
  }),
  z.object({
    kind: z.literal('touch'),
    person: whichPerson,
    channel: z.enum(TOUCH_CHANNELS),
    day: dayInput,
    note: line,
  }),
  z.object({
    kind: z.literal('networking_event'),
    eventKind: z.enum(EVENT_KINDS),
    name: filledLine,
    day: dayInput,
    time: timeOfDayInput.nullable(),
    timeZone: z.string().min(1).max(64),
    place: line,
  }),
]);
export type AddByLine = z.output<typeof addByLineInput>;
/** Where what was added can be seen. */
export type AddedByLine = { words: string; address: string };
