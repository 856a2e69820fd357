import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';
import { SHA256 } from './attachments.ts';
import type { Interval } from './domain/statistics.ts';

export const MATERIAL_KINDS = ['resume', 'letter', 'portfolio'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/**
 * How the text of a version came: typed here, or read from a file that may hold none (`no_text`), be locked
 * (`encrypted`), cut off or broken (`damaged`), or be more than Rebound reads (`too_heavy`).
 */
const READINGS = ['typed', 'read', 'no_text', 'encrypted', 'damaged', 'too_heavy'] as const;
export type Reading = (typeof READINGS)[number];

/** What reading a file gave. `refused` is a sentence: the file is not kept. */
export type FileReading =
  | { reading: Exclude<Reading, 'typed'>; text: string; hasMacros: boolean }
  | { refused: string };

/** The longest text kept of a version, in UTF-16 units. */
export const VERSION_TEXT = 500_000;

export type VersionFile = { sha256: string; size: number; name: string; mediaType: string };

/** A version without its text. */
export type Version = {
  id: number;
  materialId: number;
  number: number;
  label: string;
  note: string;
  madeOn: string;
  reading: Reading;
  hasMacros: boolean;
  /** Null: typed in Rebound. */
  file: VersionFile | null;
  /** With how many applications it went, outside the Trash. */
  sentCount: number;
  /** It is listed with one at all, so it cannot be removed. */
  isSent: boolean;
  /** It was listed with one at any time, so it stays as it was. */
  wasSent: boolean;
  revision: number;
};

/** How many applications sent with a version came to a stage or further. */
type StageReach = { stageId: number; name: string; k: number; interval: Interval };
type VersionReach = {
  versionId: number;
  n: number;
  /** Of these `n`, how many are open still, so that more may come. */
  open: number;
  /** Stages beyond the one where an application counts as sent, in the order of the board. */
  stages: StageReach[];
};
/**
 * Whether versions of one material differ at a stage, by the applications that are closed or were sent long enough
 * ago; below 5 of these or with intervals that overlap nobody can tell.
 */
type ReachVerdict =
  | { kind: 'cannot_tell_yet' }
  | { kind: 'differ'; stage: string; more: number; less: number };

export type Material = {
  id: number;
  kind: MaterialKind;
  name: string;
  madeOn: string;
  /** Newest first. */
  versions: Version[];
  openNotes: number;
  revision: number;
};
export type EditNote = {
  id: number;
  text: string;
  madeOn: string;
  /** The number of the version that did it. */
  doneIn: number | null;
  applicationId: number | null;
  revision: number;
};
export type MaterialPage = Material & { notes: EditNote[]; reach: VersionReach[]; verdict: ReachVerdict };

/** An application a version went with. */
export type SentWith = {
  id: number;
  applicationId: number;
  role: string;
  company: string;
  sentOn: string;
  /** The furthest stage it ever reached; null when none is known. */
  furthest: string | null;
};
export type VersionText = { version: Version; text: string; sentWith: SentWith[] };

/** A version that went with an application. */
export type SentVersion = {
  id: number;
  sentOn: string;
  material: string;
  kind: MaterialKind;
  version: Version;
  revision: number;
};

/** A version as one of a list to choose from. */
export type VersionChoice = {
  id: number;
  material: string;
  materialId: number;
  kind: MaterialKind;
  number: number;
  label: string;
  isSent: boolean;
};

/** A material, or a version of one that is there, that was removed and can come back. */
export type RemovedMaterial = {
  kind: 'material' | 'version';
  id: number;
  name: string;
  deletedAt: string;
};

export type LetterTemplate = { id: number; name: string; body: string; revision: number };

const line = z.string().trim().max(200);
const filledLine = line.min(1);
const day = z.iso.date();
const item = z.object({ id: idInput, revision: revisionInput });

const contentInput = z.discriminatedUnion('from', [
  z.object({ from: z.literal('text'), text: z.string().max(VERSION_TEXT) }),
  z.object({
    from: z.literal('file'),
    sha256: z.string().regex(SHA256),
    name: filledLine,
    mediaType: z.string().max(100),
  }),
]);
export const addMaterialInput = z.object({
  kind: z.enum(MATERIAL_KINDS),
  name: filledLine,
  label: line,
  content: contentInput,
});
export const addVersionInput = z.object({
  materialId: idInput,
  label: line,
  content: contentInput,
  /** The edit notes this version took care of. */
  doneNotes: z.array(idInput).max(500),
});
export const renameMaterialInput = item.extend({ name: filledLine });
export const removeItemInput = item;
export const removedItemInput = z.object({ kind: z.enum(['material', 'version']), id: idInput });
export const materialInput = z.object({ id: idInput });
export const versionInput = z.object({ id: idInput });
export const describeVersionInput = item.extend({ label: line, note: z.string().max(LIMITS.note) });
export const saveVersionTextInput = item.extend({ text: z.string().max(VERSION_TEXT) });
export const sentWithInput = z.object({ applicationId: idInput });
export const sendVersionInput = z.object({ applicationId: idInput, versionId: idInput, on: day });
export const sentDayInput = item.extend({ on: day });
export const addEditNoteInput = z.object({
  materialId: idInput,
  text: z.string().trim().min(1).max(2000),
  lineId: idInput.nullable(),
});
export const markEditNoteInput = item.extend({ versionId: idInput.nullable() });
export const saveTemplateInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  name: filledLine,
  body: z.string().max(LIMITS.note),
});
/** `date` is today as the person writes it. */
export const letterInput = z.object({ applicationId: idInput, templateId: idInput, date: line });

export type RemovedItem = z.output<typeof removedItemInput>;
export type VersionContent = z.output<typeof contentInput>;
