import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const dayInput = z.iso.date();
const oneToFive = z.number().int().min(1).max(5).nullable();

/** The longest entry, in UTF-16 units: 2 MB of plain letters. A longer one is refused, never cut. */
export const ENTRY_LENGTH = 2_097_152;

export const ENTRY_KINDS = ['entry', 'after_rejection', 'after_interview', 'weekly_review'] as const;
export const MENTION_KINDS = ['application', 'contact', 'ending'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Who or what an entry can name. `about` is a short line such as "Tidewell Health, Screening". */
export type Mention = { kind: MentionKind; id: number; name: string; about: string };
/** A mention as an entry shows it; null `applicationId` for a contact; `gone` when it was erased or is in the Trash. */
export type LinkedMention = Mention & { applicationId: number | null; gone: boolean };

/** An entry as lists show it. `key` names it (a UUID of the window that began it); `excerpt` is plain text, empty for private ones. */
export type EntryHead = {
  id: number;
  key: string;
  day: string;
  kind: EntryKind;
  title: string;
  excerpt: string;
  updatedAt: string;
  energy: number | null;
  worry: number | null;
  pinned: boolean;
  private: boolean;
  tags: string[];
  /** Names of what it mentions, at most three. */
  mentions: string[];
  trashed: boolean;
  revision: number;
};

/** One whole entry; `body` is Markdown exactly as it was written. */
export type Entry = Omit<EntryHead, 'excerpt' | 'mentions'> & { body: string; mentions: LinkedMention[] };

/** How an entry read at `takenAt`. */
export type Snapshot = { id: number; takenAt: string; title: string; words: number };

export type EntriesPage = { entries: EntryHead[]; next: { day: string; id: number } | null };
/** A day of the calendar on which something was written. */
export type WrittenDay = { day: string; entries: number };

/** What one week held, counted from the records; for the weekly review. */
export type WeekFacts = {
  from: string;
  to: string;
  sent: WeekFact[];
  heard: WeekFact[];
  /** How many are open now; null for a week that is over, of which it is not known. */
  waiting: number | null;
  wins: string[];
  /** Names of people met that week until now who were not written to since. */
  people: string[];
};
export type WeekFact = { applicationId: number; role: string; company: string; on: string; what: string };

export const entryKeyInput = z.uuid();

export const mentionInput = z.object({ kind: z.enum(MENTION_KINDS), id: idInput });

export const listEntriesInput = z.object({
  from: dayInput.nullable().default(null),
  to: dayInput.nullable().default(null),
  kind: z.enum(ENTRY_KINDS).nullable().default(null),
  tag: z.string().max(100).nullable().default(null),
  mention: mentionInput.nullable().default(null),
  pinned: z.boolean().default(false),
  private: z.boolean().default(false),
  trashed: z.boolean().default(false),
  /** Goes on after this entry, newest first. */
  after: z.object({ day: dayInput, id: idInput }).nullable().default(null),
  limit: z.number().int().min(1).max(200).default(50),
});
export const writtenDaysInput = z.object({ from: dayInput, to: dayInput });
export const getEntryInput = z.object({ key: entryKeyInput });
export const mentionableInput = z.object({ text: z.string().max(200) });

/** Saves an entry as it stands; the first save (revision 0) makes it. */
export const saveEntryInput = z.object({
  key: entryKeyInput,
  revision: revisionInput,
  /** A write of the same window is under way and may have arrived: then the next revision is right as well. */
  orNext: z.boolean().default(false),
  /** It overwrites what another window stored, as the person chose: that is kept as an earlier version. */
  afterConflict: z.boolean().default(false),
  day: dayInput,
  kind: z.enum(ENTRY_KINDS),
  title: z.string().max(LIMITS.line, 'A title can have 500 letters. Put the rest into the text.'),
  body: z
    .string()
    .max(ENTRY_LENGTH, 'An entry can hold 2 MB of text. Copy what goes beyond into another entry.'),
  energy: oneToFive,
  worry: oneToFive,
  private: z.boolean(),
});
const itemInput = z.object({ id: idInput, revision: revisionInput });
export const pinEntryInput = itemInput.extend({ pinned: z.boolean() });
export const entryItemsInput = z.object({ items: z.array(itemInput).min(1).max(500) });
export const entryIdsInput = z.object({ ids: z.array(idInput).min(1).max(500) });
export const snapshotInput = z.object({ entryId: idInput, snapshotId: idInput });
export const restoreSnapshotInput = itemInput.extend({ snapshotId: idInput });
/** Which entries leave as files or on paper: those named, or all, within what is asked (private ones only when chosen). */
export const exportEntriesInput = z.object({
  ids: z.array(idInput).max(5000).nullable(),
  from: dayInput.nullable().default(null),
  to: dayInput.nullable().default(null),
  kind: z.enum(ENTRY_KINDS).nullable().default(null),
  tag: z.string().max(100).nullable().default(null),
  withPrivate: z.boolean().default(false),
  after: z.object({ day: dayInput, id: idInput }).nullable().default(null),
});
export const weekInput = z.object({ from: dayInput, to: dayInput });

/** One entry for a Markdown file, and the pictures it shows. */
export type ExportedEntry = {
  id: number;
  day: string;
  kind: EntryKind;
  title: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  energy: number | null;
  worry: number | null;
  pinned: boolean;
  private: boolean;
  tags: string[];
  images: string[];
};
export type ExportPage = { entries: ExportedEntry[]; next: { day: string; id: number } | null };

export type ListEntries = z.output<typeof listEntriesInput>;
export type SaveEntry = z.output<typeof saveEntryInput>;
/** What the person writes of an entry; the rest of it follows from where it is kept. */
export type WrittenEntry = Omit<SaveEntry, 'key' | 'revision' | 'orNext' | 'afterConflict'>;
export type ExportEntries = z.output<typeof exportEntriesInput>;
