import { z } from 'zod';
import { cleanFileName, SHA256 } from './attachments.ts';
import { localTimeInput } from './inputs.ts';

/** A calendar day, `YYYY-MM-DD`. */
const dayInput = z.iso.date();
export const idInput = z.number().int().positive();
export const revisionInput = z.number().int().nonnegative();

/** The longest texts the database keeps; longer ones are refused with a sentence, never cut. */
export const LIMITS = { line: 500, note: 20_000, body: 2_000_000, tags: 30 } as const;

const line = z.string().trim().max(LIMITS.line);
const filledLine = line.min(1);
const note = z.string().max(LIMITS.note);
export const webAddress = line.refine(
  (value) => value === '' || /^https?:\/\//i.test(value),
  'Start the link with https://.',
);

const STAGE_KINDS = ['stage', 'outcome'] as const;
export const STAGE_COLOURS = [
  'saved',
  'applied',
  'screening',
  'interview',
  'final',
  'stone',
  'clay',
  'accent',
] as const;
export const HOW_BEGAN = ['i_applied', 'they_wrote', 'referral', 'other'] as const;
export const REMOTE_KINDS = ['on_site', 'hybrid', 'remote'] as const;
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export const INTERVIEW_KINDS = [
  'recruiter_call',
  'technical',
  'panel',
  'behavioural',
  'task',
  'final',
  'other',
] as const;
export const TIMELINE_KINDS = ['note', 'email', 'call'] as const;
export const DOCUMENT_KINDS = ['cv', 'cover_letter', 'posting', 'offer', 'task', 'other'] as const;

export type StageKind = (typeof STAGE_KINDS)[number];
export type StageColour = (typeof STAGE_COLOURS)[number];
export type HowBegan = (typeof HOW_BEGAN)[number];
export type RemoteKind = (typeof REMOTE_KINDS)[number];
export type PayPeriod = (typeof PAY_PERIODS)[number];
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A column of the board: an open stage, or an outcome (how it ended). Shipped ones keep their `code` when renamed. */
export type Stage = {
  id: number;
  kind: StageKind;
  code: string | null;
  name: string;
  colour: StageColour;
  softLimit: number | null;
  hidden: boolean;
  revision: number;
};

/** What the board and the table show of one application. Days are `YYYY-MM-DD`; `position` orders cards within a stage by code unit. */
export type Card = {
  id: number;
  role: string;
  company: string;
  stageId: number;
  position: string;
  /** The day it entered its present stage, from the history. */
  stageSince: string;
  /** The first day it counted as applied, from the history; null when it never did. */
  appliedOn: string | null;
  nextStep: string;
  nextStepOn: string | null;
  tags: string[];
  place: string;
  source: string;
  url: string;
  /** Local time of the next interview that has not begun, or null. */
  nextInterviewAt: string | null;
  archived: boolean;
  revision: number;
};

/** The facts a person can edit on the Overview. Empty text means "not known". */
export type ApplicationFacts = {
  role: string;
  company: string;
  place: string;
  remoteKind: RemoteKind | null;
  source: string;
  howBegan: HowBegan;
  url: string;
  payMin: number | null;
  payMax: number | null;
  payCurrency: string;
  payPeriod: PayPeriod | null;
  closesOn: string | null;
  nextStep: string;
  nextStepOn: string | null;
  tags: string[];
  note: string;
};

/** One counted move of an application: moves undone or marked as mistakes are not among them. */
export type StageEvent = {
  id: number;
  applicationId: number;
  stageId: number;
  stageName: string;
  /** `move` changed where the card is; `reached` was added afterwards and changes only the history. */
  kind: 'move' | 'reached';
  on: string;
  recordedAt: string;
};

export type TimelineEntry = {
  id: number;
  applicationId: number;
  kind: TimelineKind;
  on: string;
  text: string;
  revision: number;
};

/** Another document that holds the same bytes. */
export type DocumentCopy = { applicationId: number; name: string; company: string };

/** A file kept with an application. Its bytes are an attachment, named by `sha256`; `size` in bytes. */
export type ApplicationDocument = {
  id: number;
  applicationId: number;
  sha256: string;
  size: number;
  /** With its ending, as it is saved. */
  name: string;
  mediaType: string;
  kind: DocumentKind;
  on: string;
  note: string;
  copies: DocumentCopy[];
  revision: number;
};

export type Contact = {
  id: number;
  name: string;
  role: string;
  company: string;
  email: string;
  phone: string;
  revision: number;
};

export type Interview = {
  id: number;
  applicationId: number;
  round: number;
  kind: InterviewKind;
  startsAt: string;
  endsAt: string | null;
  timeZone: string;
  place: string;
  link: string;
  preparation: string;
  howItWent: string;
  people: Contact[];
  revision: number;
};

/** The advert as it was saved. `html` must be sanitised before it is shown. */
export type Posting = { text: string; html: string | null; url: string; savedOn: string; revision: number };

/** An earlier or parallel application at the same place. */
export type SimilarApplication = {
  id: number;
  role: string;
  company: string;
  why: 'same_url' | 'same_role' | 'same_company';
  stageName: string;
  stageKind: StageKind;
  since: string;
};

export type ApplicationPage = {
  card: Card;
  facts: ApplicationFacts;
  stage: Stage;
  trashed: boolean;
  history: StageEvent[];
  timeline: TimelineEntry[];
  interviews: Interview[];
  posting: Posting | null;
  similar: SimilarApplication[];
};

export type SavedFilter = { id: number; name: string; query: BoardFilter; revision: number };
export type TrashedApplication = {
  id: number;
  role: string;
  company: string;
  deletedAt: string;
  revision: number;
};

export const boardFilterInput = z.object({
  text: line.default(''),
  stageIds: z.array(idInput).default([]),
  tags: z.array(line).default([]),
  sources: z.array(line).default([]),
  companies: z.array(line).default([]),
  /** Days, both inclusive, on the applied date or, without one, the day it entered its stage. */
  from: dayInput.nullable().default(null),
  to: dayInput.nullable().default(null),
  waitingForMe: z.boolean().default(false),
  /** They answered when asked for feedback. */
  hasFeedback: z.boolean().default(false),
  archived: z.boolean().default(false),
});
export type BoardFilter = z.output<typeof boardFilterInput>;

const factsInput = z.object({
  role: filledLine,
  company: filledLine,
  place: line,
  remoteKind: z.enum(REMOTE_KINDS).nullable(),
  source: line,
  howBegan: z.enum(HOW_BEGAN),
  url: webAddress,
  payMin: z.number().nonnegative().nullable(),
  payMax: z.number().nonnegative().nullable(),
  payCurrency: z.string().trim().max(8),
  payPeriod: z.enum(PAY_PERIODS).nullable(),
  closesOn: dayInput.nullable(),
  nextStep: line,
  nextStepOn: dayInput.nullable(),
  tags: z.array(filledLine).max(LIMITS.tags),
  note,
}) satisfies z.ZodType<ApplicationFacts>;

export const itemInput = z.object({ id: idInput, revision: revisionInput });
const items = z.array(itemInput).min(1).max(100_000);

export const createApplicationInput = z.object({
  facts: factsInput.partial().required({ role: true, company: true }),
  /** Without one it starts in Saved. */
  stageId: idInput.optional(),
  appliedOn: dayInput.nullable().default(null),
  posting: z
    .object({ text: z.string().max(LIMITS.body), html: z.string().max(LIMITS.body).nullable() })
    .optional(),
});
export const updateApplicationInput = itemInput.extend({
  changes: factsInput.partial(),
  /** Sets, corrects or (null) leaves the applied day. */
  appliedOn: dayInput.optional(),
});
export const moveApplicationsInput = z.object({
  items,
  stageId: idInput,
  /** The card they go below; null puts them at the top; `end` at the bottom. */
  after: z.union([idInput, z.null(), z.literal('end')]),
  on: dayInput.optional(),
});
export const bulkUpdateInput = z.object({
  items,
  stageId: idInput.optional(),
  addTags: z.array(filledLine).default([]),
  removeTags: z.array(filledLine).default([]),
  source: line.optional(),
  archived: z.boolean().optional(),
});
export const itemsInput = z.object({ items });
export const archiveInput = z.object({ items, archived: z.boolean() });
export const idsInput = z.object({ ids: z.array(idInput).min(1) });
export const getApplicationInput = z.object({ id: idInput });
export const similarInput = z.object({
  company: line,
  role: line,
  url: line,
  exceptId: idInput.nullable().default(null),
});
export const eventDateInput = z.object({ eventId: idInput, on: dayInput });
export const eventInput = z.object({ eventId: idInput });
export const addReachedInput = z.object({ id: idInput, stageId: idInput, on: dayInput });
export const savePostingInput = z.object({
  applicationId: idInput,
  /** 0 when there is none yet. */
  revision: revisionInput,
  text: z.string().max(LIMITS.body),
  html: z.string().max(LIMITS.body).nullable(),
  url: webAddress,
});
export const saveTimelineEntryInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  applicationId: idInput,
  kind: z.enum(TIMELINE_KINDS),
  on: dayInput,
  text: z.string().trim().min(1).max(LIMITS.note),
});
const fileName = z
  .string()
  .trim()
  .min(1, 'Give the document a name.')
  .max(LIMITS.line)
  .transform(cleanFileName);
export const documentsInput = z.object({ applicationId: idInput });
export const addDocumentInput = z.object({
  applicationId: idInput,
  sha256: z.string().regex(SHA256),
  name: fileName,
  /** What the browser takes the file for; empty when it does not know. */
  mediaType: z.string().max(100),
  kind: z.enum(DOCUMENT_KINDS),
  on: dayInput,
  note: note.default(''),
});
export const changeDocumentInput = itemInput.extend({
  // What a person types is one name: a stroke in it, as in "offer 3/4", is no folder.
  name: z
    .string()
    .transform((name) => name.replace(/[/\\]/g, '-'))
    .pipe(fileName),
  kind: z.enum(DOCUMENT_KINDS),
  on: dayInput,
  note,
});
export const saveInterviewInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  applicationId: idInput,
  kind: z.enum(INTERVIEW_KINDS),
  startsAt: localTimeInput,
  endsAt: localTimeInput.nullable(),
  timeZone: z.string().min(1).max(64),
  place: line,
  link: webAddress,
  preparation: note,
  howItWent: note,
  contactIds: z.array(idInput).max(50),
});
export const addStageInput = z.object({
  name: filledLine,
  kind: z.enum(STAGE_KINDS),
  colour: z.enum(STAGE_COLOURS),
});
export const updateStageInput = itemInput.extend({
  changes: z.object({
    name: filledLine.optional(),
    colour: z.enum(STAGE_COLOURS).optional(),
    softLimit: z.number().int().min(1).max(999).nullable().optional(),
    hidden: z.boolean().optional(),
  }),
});
export const moveStageInput = itemInput.extend({ afterId: idInput.nullable() });
export const removeStageInput = itemInput.extend({ moveCardsTo: idInput.nullable() });
export const saveFilterInput = z.object({ name: filledLine, query: boardFilterInput });

export type CreateApplication = z.output<typeof createApplicationInput>;
export type UpdateApplication = z.output<typeof updateApplicationInput>;
export type MoveApplications = z.output<typeof moveApplicationsInput>;
export type BulkUpdate = z.output<typeof bulkUpdateInput>;
export type SaveInterview = z.output<typeof saveInterviewInput>;
export type SaveTimelineEntry = z.output<typeof saveTimelineEntryInput>;
export type AddDocument = z.output<typeof addDocumentInput>;
export type ChangeDocument = z.output<typeof changeDocumentInput>;
export type SavePosting = z.output<typeof savePostingInput>;

/** What a move answers: the committed cards, and which of them went back so long after that the user is asked why. */
export type MoveResult = { cards: Card[]; askWhyBack: number[] };
