import { z } from 'zod';
import {
  INTERVIEW_KINDS,
  type InterviewKind,
  idInput,
  LIMITS,
  revisionInput,
  webAddress,
} from './applications.ts';
import type { Invitation, InvitationFile } from './domain/icalendar/calendar-event.ts';
import { calendarDayInput, localTimeInput, zoneInput } from './inputs.ts';

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

export const calendarItemsInput = z.object({ from: calendarDayInput, to: calendarDayInput, zone: zoneInput });

/** What is put into a calendar file: kinds within a period, or one item. */
export const exportCalendarInput = z.object({
  what: z.discriminatedUnion('by', [
    z.object({
      by: z.literal('period'),
      kinds: z.array(z.enum(CALENDAR_KINDS)).min(1).max(CALENDAR_KINDS.length),
      from: calendarDayInput,
      to: calendarDayInput,
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
  link: webAddress,
  /** What becomes the preparation of a new interview; one that is there keeps its own. */
  preparation: z.string().max(LIMITS.note),
  people: z.array(z.object({ name: line, email: line })).max(50),
});
export type KeepInvitation = z.output<typeof keepInvitationInput>;
