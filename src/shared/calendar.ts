import { z } from 'zod';
import { INTERVIEW_KINDS, type InterviewKind, idInput, LIMITS, revisionInput } from './applications.ts';
import type { Invitation, InvitationFile } from './domain/icalendar/calendar-event.ts';
import { isTimeZone } from './domain/icalendar/zone-time.ts';

/** What the calendar shows; the names are also in the UIDs of exported files and never change. */
export const CALENDAR_KINDS = [
  'interview',
  'next_step',
  'closing',
  'feedback',
  'event',
  'follow_up',
  'talk',
  'goal',
  'reminder',
] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One date of the calendar. Day and time are as the clocks of the asked zone show them; `id` counts within its kind. */
export type CalendarItem = {
  kind: CalendarKind;
  id: number;
  title: string;
  day: string;
  /** The last day it goes on for; `day` itself for all that has one day. */
  lastDay: string;
  /** `HH:MM`, or null for a day as a whole. */
  time: string | null;
  /** Where the time was set, and what the clocks show there; both null for a day as a whole. */
  zone: string | null;
  there: string | null;
  /** Where it can be seen and changed. */
  address: string;
};

/** A calendar file cannot name days outside of these. */
const firstDay = '1900-01-01';
const lastDay = '2199-12-31';
const dayInput = z.iso.date().refine((day) => day >= firstDay && day <= lastDay, 'Choose a day after 1900.');
const zoneInput = z.string().max(64).refine(isTimeZone, 'Choose a time zone.');
export const localTimeInput = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Give a day and a time.')
  .refine(
    (time) => !Number.isNaN(Date.parse(`${time}Z`)) && time >= firstDay && time.slice(0, 10) <= lastDay,
    'Give a day and a time.',
  );

export const calendarItemsInput = z.object({ from: dayInput, to: dayInput, zone: zoneInput });

/** What is put into a calendar file: kinds within a period, or one item. */
export const exportCalendarInput = z.object({
  what: z.discriminatedUnion('by', [
    z.object({
      by: z.literal('period'),
      kinds: z.array(z.enum(CALENDAR_KINDS)).min(1).max(CALENDAR_KINDS.length),
      from: dayInput,
      to: dayInput,
    }),
    z.object({ by: z.literal('item'), kind: z.enum(CALENDAR_KINDS), id: idInput }),
  ]),
  zone: zoneInput,
  /** Whether names of other people go with it. */
  withPeople: z.boolean(),
});
export type ExportCalendar = z.output<typeof exportCalendarInput>;
export type CalendarExport = { name: string; text: string; events: number };

/** Somebody in an invitation, and whom of the contacts they are. */
export type ProposedPerson = Invitation['people'][number] & {
  contact: { id: number; name: string } | null;
};

/** An invitation as it is proposed for an application. */
export type InterviewProposal = Omit<Invitation, 'people'> & {
  people: ProposedPerson[];
  /** Guessed from its title; the person can change it. */
  kind: InterviewKind;
  /** The interview it was kept as, if it was. */
  known: {
    interviewId: number;
    revision: number;
    applicationId: number;
    application: string;
    startsAt: string;
    timeZone: string;
  } | null;
};
export type ReadInvitations = { proposals: InterviewProposal[]; problems: InvitationFile['problems'] };

const line = z.string().trim().max(LIMITS.line);

export const readInvitationInput = z.object({ uploadId: z.string().regex(/^[0-9a-f]{32}$/) });
export const keepInvitationInput = z.object({
  applicationId: idInput,
  /** The interview that is changed; null makes one. */
  interviewId: idInput.nullable(),
  revision: revisionInput,
  uid: z.string().max(1_000),
  kind: z.enum(INTERVIEW_KINDS),
  startsAt: localTimeInput,
  endsAt: localTimeInput.nullable(),
  timeZone: zoneInput,
  place: line,
  link: line.refine((value) => value === '' || /^https?:\/\//i.test(value), 'Start the link with https://.'),
  /** What becomes the preparation of a new interview; one that is there keeps its own. */
  preparation: z.string().max(LIMITS.note),
  people: z.array(z.object({ name: line, email: line })).max(50),
});
export type KeepInvitation = z.output<typeof keepInvitationInput>;
