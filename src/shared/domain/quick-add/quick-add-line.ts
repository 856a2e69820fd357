import type { InterviewKind } from '../../applications.ts';

export type QuickAddKind =
  | 'interview'
  | 'application'
  | 'next_step'
  | 'touch'
  | 'networking_event'
  | 'unknown';

/** A piece of the line that was understood, in UTF-16 units; `sure` false wants to be looked at before it is used. */
export type QuickAddPiece = {
  field: 'kind' | 'company' | 'person' | 'role' | 'day' | 'time';
  start: number;
  end: number;
  sure: boolean;
};

/** What a line says. Empty text and null mean that the line does not say it. */
export type QuickAdd = {
  kind: QuickAddKind;
  interviewKind: InterviewKind | null;
  /** The one known application that company or role lead to. */
  applicationId: number | null;
  contactId: number | null;
  company: string;
  person: string;
  role: string;
  /** `YYYY-MM-DD`; null too while `ask` holds the days the words can mean. */
  day: string | null;
  ask: string[] | null;
  /** The day is the last one, as in "by Friday". */
  isDeadline: boolean;
  /** `HH:MM` */
  time: string | null;
  endTime: string | null;
  /** The rest of the line, without the small words that only led to a piece. */
  text: string;
  /** In the order of the line; no two overlap. */
  pieces: QuickAddPiece[];
};

/** The names a line may mean. */
export type KnownNames = {
  applications: readonly { id: number; company: string; role: string }[];
  companies: readonly string[];
  people: readonly { id: number; name: string }[];
};
