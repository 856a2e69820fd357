import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput, webAddress } from './applications.ts';
import { localTimeInput, zoneInput } from './inputs.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const filledLine = line.min(1, 'Write a few words.');
const note = z.string().max(LIMITS.note);

export const EVENT_KINDS = ['fair', 'meetup', 'talk', 'group', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A fair, a meetup and the like: on a day (`timeZone` null), or at a local time in its zone. */
export type NetworkingEvent = {
  id: number;
  kind: EventKind;
  name: string;
  startsAt: string;
  endsAt: string | null;
  timeZone: string | null;
  place: string;
  link: string;
  communityId: number | null;
  communityName: string | null;
  /** Null: not said yet. */
  went: boolean | null;
  revision: number;
};

/** An event as the list shows it. */
export type EventLine = NetworkingEvent & { peopleMet: number; openFollowUps: number };

/** Somebody met at an event. */
export type MetPerson = { id: number; name: string; role: string; company: string };

export type FollowUp = {
  id: number;
  text: string;
  dueOn: string | null;
  doneOn: string | null;
  revision: number;
};

/** A follow-up that is not done, with where it came from. */
export type OpenFollowUp = FollowUp & { eventId: number; eventName: string };

export type EventPage = NetworkingEvent & { learned: string; people: MetPerson[]; followUps: FollowUp[] };

/** A group that meets more than once. `events` counts those that were not removed. */
export type Community = {
  id: number;
  name: string;
  place: string;
  link: string;
  note: string;
  events: number;
  revision: number;
};

export type CommunityPage = Community & { meetings: EventLine[] };

export const saveEventInput = z
  .object({
    id: idInput.nullable(),
    revision: revisionInput,
    kind: z.enum(EVENT_KINDS),
    name: filledLine,
    startsAt: z.union([dayInput, localTimeInput], 'Give the day.'),
    endsAt: z.union([dayInput, localTimeInput]).nullable(),
    timeZone: zoneInput.nullable(),
    place: line,
    link: webAddress,
    communityId: idInput.nullable(),
  })
  .refine(
    ({ startsAt, timeZone }) => isDay(startsAt) === (timeZone === null),
    'A time needs its time zone, and a day alone has none.',
  )
  .refine(
    ({ startsAt, endsAt }) => endsAt === null || (isDay(startsAt) === isDay(endsAt) && endsAt >= startsAt),
    'The end lies before the start.',
  );
export const eventItemInput = itemInput;
export const eventInput = z.object({ id: idInput });
export const setWentInput = itemInput.extend({ went: z.boolean().nullable() });
export const saveLearnedInput = itemInput.extend({ learned: note });
export const meetPersonInput = z.object({
  eventId: idInput,
  /** Somebody known already, or the name of somebody new. */
  person: z.union([z.object({ contactId: idInput }), z.object({ name: filledLine })]),
});
export const metPersonInput = z.object({ eventId: idInput, contactId: idInput });
export const saveFollowUpInput = itemInput.extend({
  id: idInput.nullable(),
  eventId: idInput,
  text: filledLine,
  dueOn: dayInput.nullable(),
});
export const setFollowUpDoneInput = itemInput.extend({ doneOn: dayInput.nullable() });
export const saveCommunityInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  name: filledLine,
  place: line,
  link: webAddress,
  note,
});

export type SaveEvent = z.output<typeof saveEventInput>;
export type SaveFollowUp = z.output<typeof saveFollowUpInput>;
export type MeetPerson = z.output<typeof meetPersonInput>;
export type SaveCommunity = z.output<typeof saveCommunityInput>;

function isDay(when: string): boolean {
  return when.length === 10;
}
