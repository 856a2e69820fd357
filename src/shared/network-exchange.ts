import { z } from 'zod';
import { idInput, LIMITS, revisionInput, webAddress } from './applications.ts';
import type { SameReason } from './domain/find-same-people.ts';
import { CHOSEN_FIELDS, type PersonFields } from './domain/merge-people.ts';
import { MOST_IN_FILE } from './domain/people-file/people-file.ts';

const line = z.string().max(LIMITS.line);
const note = z.string().max(LIMITS.note);

const filePersonInput = z.object({
  name: line.min(1),
  role: line,
  company: line,
  email: line,
  phone: line,
  url: webAddress,
  howMet: line,
  note,
  addedOn: z.iso.date().nullable(),
});
export const bringPeopleInput = z.object({
  people: z.array(filePersonInput).max(MOST_IN_FILE),
  /** True: only people at companies the person applied to. */
  onlyApplied: z.boolean(),
});
export type BringPeople = z.output<typeof bringPeopleInput>;
export type PeoplePreview = {
  add: number;
  known: number;
  /** Of the known, how many have an empty field that is filled. */
  fill: number;
  repeated: number;
  inTrash: number;
  elsewhere: number;
  /** How many companies the person applied to. */
  appliedCompanies: number;
  /** The first of those who are new. */
  first: { name: string; role: string; company: string }[];
};
export type BroughtPeople = { added: number; filled: number };

const fileEventInput = z.object({
  name: line.min(1),
  day: z.iso.date(),
  link: webAddress,
  went: z.literal(0).nullable(),
});
export const bringEventsInput = z.object({ events: z.array(fileEventInput).max(MOST_IN_FILE) });
export type BringEvents = z.output<typeof bringEventsInput>;
export type EventsPreview = { add: number; known: number; first: { name: string; day: string }[] };

export const exportPeopleInput = z.object({
  /** Null: everybody. */
  ids: z.array(idInput).max(100_000).nullable(),
  withNote: z.boolean(),
  withToldMe: z.boolean(),
  withCanOffer: z.boolean(),
  after: z.number().int().nonnegative(),
});
export type ExportPeople = z.output<typeof exportPeopleInput>;

export type SamePeople = { why: SameReason; people: [NamedPerson, NamedPerson] };
type NamedPerson = { id: number; name: string; role: string; company: string };
/** How much hangs on a person, for choosing whom to keep. */
export type PersonToMerge = PersonFields & { id: number; revision: number; holds: number };

export const mergePairInput = z.object({ keptId: idInput, otherId: idInput });
export const mergePeopleInput = mergePairInput.extend({
  keptRevision: revisionInput,
  otherRevision: revisionInput,
  choice: z.partialRecord(z.enum(CHOSEN_FIELDS), z.enum(['kept', 'other'])),
});
export type MergePeople = z.output<typeof mergePeopleInput>;
