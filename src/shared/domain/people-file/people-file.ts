/** A person as a file tells of them. Empty text means "the file does not say". */
export type FilePerson = {
  name: string;
  role: string;
  company: string;
  email: string;
  phone: string;
  url: string;
  howMet: string;
  note: string;
  /** The day the file gives for becoming acquainted. */
  addedOn: string | null;
};

/** A networking event as a file tells of it: the day alone, since the file names no time zone. */
export type FileEvent = { name: string; day: string; link: string; went: 0 | null };

/** What is worth knowing of one row or card: `at` says where it stands, as in "Line 12". */
export type FileRemark = { at: string; reason: string };

/** What a file chosen in Network turned out to hold. */
export type NetworkFile =
  | {
      kind: 'people';
      people: FilePerson[];
      leftOut: FileRemark[];
      remarks: FileRemark[];
      /** Columns or properties Rebound has no place for. */
      notRead: string[];
    }
  | { kind: 'events'; events: FileEvent[]; leftOut: FileRemark[] }
  | { kind: 'refused'; message: string };

/** More than any network holds; a longer file is refused whole. */
export const MOST_IN_FILE = 30_000;
/** Lengths of what is kept, in UTF-16 units. */
export const PERSON_LIMITS = { line: 500, note: 20_000 } as const;
