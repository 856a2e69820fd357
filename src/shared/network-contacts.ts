import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput, webAddress } from './applications.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const filledLine = line.min(1, 'Give a name.');
const note = z.string().max(LIMITS.note);
/** Shorter than a note, for the letter becomes one, with its subject, once it is sent. */
export const MOST_LETTER = LIMITS.note - LIMITS.line - 500;
export const letterBodyInput = z.string().max(MOST_LETTER, 'This letter is very long. Shorten it a little.');

export const TIES = ['close', 'acquaintance', 'new'] as const;
export const TOUCH_CHANNELS = ['email', 'message', 'call', 'video', 'in_person', 'letter', 'other'] as const;
/** The letters the page of a person has a beginning for. */
export const CONTACT_LETTERS = ['thank_you', 'check_in'] as const;

export type Tie = (typeof TIES)[number];
export type TouchChannel = (typeof TOUCH_CHANNELS)[number];
export type ContactLetter = (typeof CONTACT_LETTERS)[number];

/** What the list shows of a contact, and what the rules of the cadence ask. Days are `YYYY-MM-DD`. */
export type PersonRow = {
  id: number;
  name: string;
  role: string;
  company: string;
  email: string;
  howMet: string;
  tie: Tie;
  /** Null: no reminder. */
  everyDays: number | null;
  snoozedUntil: string | null;
  doNotContact: boolean;
  addedOn: string;
  /** The latest of touches, past interviews and events the person went to. */
  lastTouchOn: string | null;
  revision: number;
};

/** Everything kept about a contact. */
export type Person = PersonRow & {
  phone: string;
  url: string;
  toldMe: string;
  canOffer: string;
  note: string;
};

/** One exchange with a contact. */
export type Touch = {
  id: number;
  contactId: number;
  on: string;
  channel: TouchChannel;
  note: string;
  revision: number;
};

/** Where they were met, or will be: it is kept with its application or event, and only shown here. */
export type Meeting =
  | {
      kind: 'interview';
      id: number;
      on: string;
      applicationId: number;
      role: string;
      company: string;
    }
  | { kind: 'event'; id: number; on: string; name: string };

/** An application a contact belongs to: linked by hand, or by an interview. */
export type LinkedApplication = {
  id: number;
  role: string;
  company: string;
  stageName: string;
  isLinked: boolean;
  isInterview: boolean;
};

/** A letter that is being written. */
export type ContactDraft = {
  id: number;
  contactId: number;
  kind: ContactLetter;
  subject: string;
  body: string;
  revision: number;
};

export type PersonPage = {
  person: Person;
  touches: Touch[];
  meetings: Meeting[];
  applications: LinkedApplication[];
  drafts: ContactDraft[];
  /** What each letter begins with. */
  beginnings: Record<ContactLetter, { subject: string; body: string }>;
};

/** A contact of an application, for its page. */
export type ApplicationPerson = {
  id: number;
  name: string;
  role: string;
  company: string;
  email: string;
  isLinked: boolean;
};

/** An interviewer of an application that ended in a rejection a few days ago, and was not thanked yet. */
export type OpenThankYou = {
  contactId: number;
  name: string;
  applicationId: number;
  role: string;
  company: string;
  endedOn: string;
  /** The last day it is proposed. */
  until: string;
};

const personFacts = z.object({
  name: filledLine,
  role: line,
  company: line,
  email: line,
  phone: line,
  url: webAddress,
  howMet: line,
  tie: z.enum(TIES),
  toldMe: note,
  canOffer: note,
  note,
  everyDays: z
    .number()
    .int('Give whole days.')
    .min(1, 'Give at least one day.')
    .max(3650, 'For longer than ten years, choose no reminder.')
    .nullable(),
  snoozedUntil: dayInput.nullable(),
  doNotContact: z.boolean(),
});

export const personInput = z.object({ id: idInput });
export const addPersonInput = personFacts
  .partial()
  .required({ name: true })
  .extend({ applicationId: idInput.nullable().default(null) });
export const changePersonInput = itemInput.extend({ changes: personFacts.partial() });
export const applicationPeopleInput = z.object({ applicationId: idInput });
export const linkInput = z.object({ contactId: idInput, applicationId: idInput });
export const keepSenderInput = z.object({ applicationId: idInput, name: filledLine, email: line });
export const saveTouchInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  contactId: idInput,
  on: dayInput,
  channel: z.enum(TOUCH_CHANNELS),
  note,
});
export const saveDraftInput = z.object({
  contactId: idInput,
  kind: z.enum(CONTACT_LETTERS),
  /** 0 when there is none yet. */
  revision: revisionInput,
  subject: line,
  body: letterBodyInput,
});
export const draftSentInput = z.object({
  contactId: idInput,
  kind: z.enum(CONTACT_LETTERS),
  revision: revisionInput,
  channel: z.enum(TOUCH_CHANNELS),
  on: dayInput,
});
export const removeDraftInput = draftSentInput.pick({ contactId: true, kind: true, revision: true });

export type AddPerson = z.output<typeof addPersonInput>;
export type ChangePerson = z.output<typeof changePersonInput>;
export type PersonChanges = ChangePerson['changes'];
export type KeepSender = z.output<typeof keepSenderInput>;
export type SaveTouch = z.output<typeof saveTouchInput>;
export type SaveDraft = z.output<typeof saveDraftInput>;
export type DraftSent = z.output<typeof draftSentInput>;

/** How a person was last met, and when. */
export type LastContact = { on: string; how: 'touch' | 'interview' | 'event' };
