import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);

export const HOW_CAME = ['email', 'call', 'portal', 'in_person', 'silence'] as const;
export const CONTROLS = ['within', 'partly', 'outside', 'unknown'] as const;
/** Who says so. They are stored, counted and shown apart. */
export const GRADES = ['said', 'feedback', 'own'] as const;
/** How the person means to look at an ending: `later` has a day; `done` needs no further look. */
const LOOKS = ['later', 'done', 'not_this_one'] as const;
/** The four lists of the Endings screen. */
export const ENDING_LISTS = ['to_review', 'later', 'done', 'not_this_one'] as const;

export type HowCame = (typeof HOW_CAME)[number];
export type Control = (typeof CONTROLS)[number];
export type Grade = (typeof GRADES)[number];
export type Look = (typeof LOOKS)[number];
export type EndingList = (typeof ENDING_LISTS)[number];

/** A part of a text in UTF-16 units, end exclusive. */
export type Span = [start: number, end: number];

/** Word for word, as it came; never edited. */
export type ReceivedWords = {
  id: number;
  grade: 'said' | 'feedback';
  text: string;
  who: string;
  on: string;
};

/** My own remark, such as a correction of what was received. */
export type EndingNote = { id: number; text: string; on: string; revision: number };

/** A theme on one ending, with who says so and the words it comes from (none for my own view). */
export type EndingTheme = {
  themeId: number;
  code: string;
  name: string;
  grade: Grade;
  control: Control;
  /** 1 guess, 2 fairly sure, 3 told so; null: not said. */
  sureness: 1 | 2 | 3 | null;
  /** What exactly was named, such as "SQL reporting". */
  named: string;
  wordsId: number | null;
  spans: Span[];
};

/** One time an application ended. Outcome and day come from the history of the application. */
export type Ending = {
  id: number;
  applicationId: number;
  outcome: { stageId: number; code: string | null; name: string };
  /** The stage event that ended it; correcting its date corrects `endedOn`. */
  outcomeEventId: number;
  endedOn: string;
  howCame: HowCame | null;
  look: Look | null;
  lookOn: string | null;
  words: ReceivedWords[];
  notes: EndingNote[];
  themes: EndingTheme[];
  /** True when the application was opened again since. */
  reopened: boolean;
  revision: number;
};

/** What is being typed in the panel and not yet saved. */
export const endingDraftFields = z.object({
  howCame: z.enum(HOW_CAME).nullable().default(null),
  endedOn: dayInput.nullable().default(null),
  who: z.string().max(LIMITS.line).default(''),
  said: z.string().max(LIMITS.body).default(''),
  /** Codes the person put on or left on; null: nothing was touched, the suggestion stands. */
  themes: z
    .array(
      z.object({
        code: z.string().max(60),
        control: z.enum(CONTROLS),
        named: z.string().max(LIMITS.line).default(''),
      }),
    )
    .nullable()
    .default(null),
  sureness: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .default(null),
  look: z.enum(LOOKS).nullable().default(null),
  lookOn: dayInput.nullable().default(null),
  /** A remark on a recorded ending that was not added yet. */
  note: z.string().max(LIMITS.note).default(''),
});
export type EndingDraft = z.output<typeof endingDraftFields>;

/** Everything the Ending panel and tab show. */
export type EndingPage = {
  applicationId: number;
  role: string;
  company: string;
  /** The present ending; null while none is recorded. */
  ending: Ending | null;
  /** True when the card stands on an outcome now. */
  ended: boolean;
  outcome: { stageId: number; code: string | null; name: string } | null;
  endedOn: string | null;
  /** What was typed and not saved; null when there is nothing. */
  draft: { fields: EndingDraft; revision: number } | null;
  /** Earlier endings of the same application, newest first. */
  earlier: Ending[];
};

/** One line of the Endings screen. */
export type EndingRow = {
  id: number;
  applicationId: number;
  role: string;
  company: string;
  outcomeName: string;
  outcomeCode: string | null;
  endedOn: string;
  look: Look | null;
  lookOn: string | null;
  howCame: HowCame | null;
  /** First words of what was said, at most 200 characters; empty when nothing was. */
  saidStart: string;
  themes: { code: string; name: string; grade: Grade; control: Control }[];
  requestState: 'drafted' | 'sent' | 'answered' | 'declined' | 'no_answer' | null;
  reviewState: 'begun' | 'finished' | null;
  reopened: boolean;
  revision: number;
};

/** What is small enough to stand on a card of the board. */
export type EndingMark = {
  applicationId: number;
  mark: 'review_waiting' | 'feedback_asked' | 'feedback_due' | 'has_feedback';
};

export const forApplicationInput = z.object({ applicationId: idInput });
export const endingsListInput = z.object({ list: z.enum(ENDING_LISTS) });
export const suggestInput = z.object({ text: z.string().max(LIMITS.body) });
/** `text`: plain text or pasted HTML; `uploadId`: an .eml that was uploaded. Exactly one of them. */
export const readMessageInput = z.object({
  text: z.string().max(LIMITS.body).optional(),
  uploadId: z.string().length(32).optional(),
});
/** A message as words: `text` is what is kept word for word. */
export type ReadMessage = { text: string; who: string; on: string | null; subject: string };

export const saveDraftInput = z.object({
  applicationId: idInput,
  /** 0 begins it. */
  revision: revisionInput,
  fields: endingDraftFields,
});
export const dropDraftInput = z.object({ applicationId: idInput, revision: revisionInput });

const themeInput = z.object({
  code: z.string().min(1).max(60),
  control: z.enum(CONTROLS),
  named: line.default(''),
  sureness: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .default(null),
  /** In the words saved with it; empty for a theme the person added without words. */
  spans: z
    .array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]))
    .max(200)
    .default([]),
});

/** Saves the ending of an application whose card stands on an outcome; makes it when there is none. */
export const saveEndingInput = z.object({
  applicationId: idInput,
  /** 0 when there is none yet. */
  revision: revisionInput,
  /** Of what was typed and goes into it; 0 when nothing was. */
  draftRevision: revisionInput.default(0),
  howCame: z.enum(HOW_CAME).nullable(),
  /** Another day corrects the date of the move. */
  endedOn: dayInput,
  /** New words, kept word for word; null: none to add. Saved words are never edited. */
  words: z.object({ text: z.string().min(1).max(LIMITS.body), who: line.default('') }).nullable(),
  /** The themes of grade `said`, whole: those not named are taken off. */
  themes: z.array(themeInput).max(40),
  look: z.enum(LOOKS).nullable(),
  lookOn: dayInput.nullable(),
});
export const setLookInput = z.object({
  id: idInput,
  revision: revisionInput,
  look: z.enum(LOOKS).nullable(),
  lookOn: dayInput.nullable().default(null),
});
/** Themes of one grade on an ending, whole. */
export const setThemesInput = z.object({
  id: idInput,
  revision: revisionInput,
  grade: z.enum(GRADES),
  themes: z.array(themeInput).max(40),
});
export const addEndingNoteInput = z.object({
  endingId: idInput,
  text: z.string().trim().min(1).max(LIMITS.note),
  on: dayInput,
});
export const removeEndingNoteInput = z.object({ id: idInput, revision: revisionInput });

export type SaveEnding = z.output<typeof saveEndingInput>;
export type SetLook = z.output<typeof setLookInput>;

export type ThemeOnEnding = z.output<typeof themeInput>;
