/** What a column of a sheet can become in Rebound; `ignore` leaves the column out. */
export const FIELD_KEYS = [
  'company',
  'role',
  'status',
  'savedOn',
  'appliedOn',
  'screeningOn',
  'interviewOn',
  'offerOn',
  'acceptedOn',
  'declinedOn',
  'rejectedOn',
  'withdrawnOn',
  'closedOn',
  'noReplyOn',
  'statusOn',
  'history',
  'url',
  'place',
  'source',
  'pay',
  'note',
  'tags',
  'nextStep',
  'nextStepOn',
  'contactName',
  'contactEmail',
  'ignore',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** Fields read as dates. Some sheets keep one date column per stage, hence more than appliedOn. */
export const DATE_FIELDS = [
  'savedOn',
  'appliedOn',
  'screeningOn',
  'interviewOn',
  'offerOn',
  'acceptedOn',
  'declinedOn',
  'rejectedOn',
  'withdrawnOn',
  'closedOn',
  'noReplyOn',
  'statusOn',
  'nextStepOn',
] as const satisfies readonly FieldKey[];
export type DateField = (typeof DATE_FIELDS)[number];

export const STAGE_CODES = ['saved', 'applied', 'screening', 'interview', 'offer'] as const;
export const OUTCOME_CODES = [
  'accepted',
  'declined_by_me',
  'rejected',
  'withdrawn',
  'closed_by_employer',
  'no_reply',
] as const;
/** The codes of the stages and outcomes Rebound ships; a stage the user made has no code. */
export type StageCode = (typeof STAGE_CODES)[number] | (typeof OUTCOME_CODES)[number];

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** `certain` is false when the user should look at the umlauts and accents before going on. */
export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  certain: boolean;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** One record: `line` is the physical line of the file it starts on, counted from 1. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** `stops` means nothing of this file may be written until the user has changed it. */
export interface SheetProblem {
  line: number;
  message: string;
  stops: boolean;
}

export interface Sheet {
  delimiter: Delimiter;
  /** Physical line of the header, or 0 when the sheet is read as having none. */
  headerLine: number;
  /** As wide as the widest row; columns beyond the header have an empty name. */
  headers: string[];
  rows: SheetRow[];
  /** What stood above the header, so it can be shown rather than vanish. */
  preamble: SheetRow[];
  problems: SheetProblem[];
}

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

export interface DateOrderDecision {
  /** Null when nothing needs an order, or when the values cannot tell. */
  order: DateOrder | null;
  /** True when the user has to say which part is the day. */
  ambiguous: boolean;
  /** True when some values only work day first and others only month first. */
  contradictory: boolean;
  /** What to preselect when asking; never applied by itself. */
  likely: 'dmy' | 'mdy' | null;
  /** A value as it stands in the sheet, for the question. */
  example?: string;
}

export type SheetKind =
  | 'linkedin-applications'
  | 'linkedin-saved'
  | 'linkedin-connections'
  | 'linkedin-positions'
  | 'simplify'
  | 'teal'
  | 'huntr'
  | 'other';

export interface ProposedColumn {
  index: number;
  /** The header as written, perhaps empty. */
  header: string;
  /** A name that is never empty and never used twice. */
  label: string;
  field: FieldKey;
  /** Why a column that holds something is left out, for the user; null otherwise. */
  ignoredBecause: string | null;
  /** Up to three values, for the preview. */
  examples: string[];
}

export interface RecognisedSheet {
  kind: SheetKind;
  /** The stage its rows are in when the sheet has no status, or null. */
  stageCode: 'saved' | 'applied' | null;
  /** The order its dates are known to have, or null: decide it from the values. */
  dateOrder: DateOrder | null;
  /** A sentence when the file does not look like a list of applications. */
  warning: string | null;
  columns: ProposedColumn[];
}

/** A stage or outcome column of the board. Pass them in board order: the order says what is further. */
export interface ImportStage {
  id: string;
  code: string | null;
  kind: 'stage' | 'outcome';
}

export type StatusChoice = { kind: 'stage'; stageId: string } | { kind: 'skip' };

/** The user's answer for one status; `status` may be in any spelling that has the same status key. */
export interface StatusAnswer {
  status: string;
  choice: StatusChoice;
}

export interface StageGuess {
  code: StageCode;
  certain: boolean;
}

/** One status found in the sheet with all its spellings counted together. */
export interface SheetStatus {
  key: string;
  /** The first spelling met. */
  status: string;
  count: number;
  guess: StageGuess | null;
  /** The answer given, else a certain guess whose stage exists, else null: ask. */
  choice: StatusChoice | null;
  /** The stage to preselect when asking. */
  proposedStageId: string | null;
}

export type ImportQuestion =
  | { kind: 'missing-column'; field: 'company' | 'role' }
  | {
      kind: 'date-order';
      column: number;
      label: string;
      example: string;
      likely: 'dmy' | 'mdy' | null;
      contradictory: boolean;
    }
  | { kind: 'status'; key: string; status: string; count: number; proposedStageId: string | null }
  | { kind: 'missing-role'; count: number };

export interface ExistingApplication {
  id: string;
  company: string;
  role: string;
  url: string | null;
}

/** What a row repeats: an application on the board, or an earlier row of the same file. */
export type SameAs =
  | { kind: 'application'; id: string; by: 'url' | 'company-and-role' }
  | { kind: 'row'; line: number; by: 'url' | 'company-and-role' };

/** A dated move. `dateKnown` is false when the sheet had no date for it and one had to be taken. */
export interface PlannedEvent {
  stageId: string;
  on: string;
  dateKnown: boolean;
}

export interface PlannedRow {
  line: number;
  company: string;
  role: string;
  /** The stage or outcome the application ends up in: the stage of the last event. */
  stageId: string;
  events: PlannedEvent[];
  url: string | null;
  place: string | null;
  source: string | null;
  pay: string | null;
  note: string | null;
  tags: string[];
  nextStep: string | null;
  nextStepOn: string | null;
  contact: { name: string | null; email: string | null } | null;
  /** Sentences to show beside the row: what was read differently from what the sheet says. */
  remarks: string[];
  /** Set when the row repeats something and is imported all the same. */
  sameAs: SameAs | null;
}

export type ListedCause =
  | 'missing-company'
  | 'missing-role'
  | 'too-long'
  | 'status-skipped'
  | 'status-open'
  | 'duplicate';

/** A row that will not be imported, with the reason to show. */
export interface ListedRow {
  line: number;
  cause: ListedCause;
  reason: string;
  sameAs: SameAs | null;
}

export interface ImportPlan {
  rows: PlannedRow[];
  listed: ListedRow[];
  questions: ImportQuestion[];
}

/** The user's answers so far; `dateOrders` goes by column index, null or missing means not answered. */
export interface ImportAnswers {
  mapping: readonly FieldKey[];
  dateOrders: readonly (DateOrder | null | undefined)[];
  statusChoices: readonly StatusAnswer[];
  /** Undefined while the user has not said. */
  allowMissingRole?: boolean;
}
