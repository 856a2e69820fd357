/** What Rebound knows of a person and a vCard can carry. Empty text means "not known". */
export type Vcard = {
  name: string;
  given: string;
  family: string;
  emails: string[];
  phones: string[];
  company: string;
  role: string;
  url: string;
  note: string;
};

export type VcardProblem =
  /** Nothing in the card can serve as a name. */
  | { kind: 'no_name' }
  /** The file ends inside the card. */
  | { kind: 'cut_off' }
  | { kind: 'shortened'; property: string };

/** A card as it was read; `leftOut` counts the properties Rebound has no place for, in the order of the file. */
export type ReadVcard = Vcard & { leftOut: { property: string; count: number }[]; problems: VcardProblem[] };

export type VcardFile = {
  cards: ReadVcard[];
  problems: ({ kind: 'no_cards' } | { kind: 'too_large' } | { kind: 'too_many'; read: number })[];
};

/** Lengths of what is kept, in UTF-16 units, and how much of a file is read. Photos make files of cards large. */
export const VCARD_LIMITS = {
  line: 500,
  note: 20_000,
  list: 20,
  cards: 5_000,
  file: 30_000_000,
} as const;
