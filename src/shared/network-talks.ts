import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput } from './applications.ts';
import { localTimeInput, zoneInput } from './inputs.ts';
import { letterBodyInput } from './network-contacts.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const note = z.string().max(LIMITS.note);

export const TALK_MINUTES = [10, 15, 20, 30, 45, 60] as const;
export const TALK_DRAFT_KINDS = ['talk_request', 'talk_thanks'] as const;
export type TalkDraftKind = (typeof TALK_DRAFT_KINDS)[number];
/** The days of a talk that a person notes; the columns of the table are called after them. */
const TALK_STEPS = ['asked', 'declined', 'held', 'thanked'] as const;
export type TalkStep = (typeof TALK_STEPS)[number];

/** The days and times of a talk; how far it got is read from them. */
export type TalkDates = {
  askedOn: string | null;
  declinedOn: string | null;
  /** Local wall-clock time in `timeZone`; both or neither. */
  startsAt: string | null;
  timeZone: string | null;
  /** How long was asked for. */
  minutes: number;
  heldOn: string | null;
  thankedOn: string | null;
};

/** What is typed around a talk and saved as it is typed. */
export type TalkTexts = {
  about: string;
  /** One a line. */
  questions: string;
  learned: string;
  cameOfIt: string;
};

/** A talk for information, not for a job. */
export type Talk = TalkDates &
  TalkTexts & { id: number; contactId: number; place: string; keptMinutes: number | null; revision: number };

/** What is being written to a person. */
export type TalkDraft = { subject: string; body: string; revision: number };

export type TalksPage = {
  name: string;
  email: string;
  doNotContact: boolean;
  talks: Talk[];
  drafts: Record<TalkDraftKind, TalkDraft | null>;
};

export const talksInput = z.object({ contactId: idInput });
export const talkItemInput = itemInput;
export const saveTalkTextsInput = itemInput.extend({
  about: line,
  questions: note,
  learned: note,
  cameOfIt: note,
});
export const saveTalkTimeInput = itemInput
  .extend({
    minutes: z.number().int().min(5).max(180),
    startsAt: localTimeInput.nullable(),
    timeZone: zoneInput.nullable(),
    place: line,
  })
  .refine(
    ({ startsAt, timeZone }) => (startsAt === null) === (timeZone === null),
    'A time needs its time zone.',
  );
/** Null takes the day back. */
export const noteTalkInput = itemInput.extend({
  step: z.enum(TALK_STEPS),
  on: dayInput.nullable(),
  /** With `held`: how long it took. */
  keptMinutes: z.number().int().min(0).max(600).nullable().default(null),
});
export const saveTalkDraftInput = z.object({
  contactId: idInput,
  kind: z.enum(TALK_DRAFT_KINDS),
  /** 0 when there is none yet. */
  revision: revisionInput,
  subject: line,
  body: letterBodyInput,
});

export type SaveTalkTexts = z.output<typeof saveTalkTextsInput>;
export type SaveTalkTime = z.output<typeof saveTalkTimeInput>;
export type NoteTalk = z.output<typeof noteTalkInput>;
export type SaveTalkDraft = z.output<typeof saveTalkDraftInput>;
