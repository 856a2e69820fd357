/**
 * An event as a calendar file tells it. Times are local, `YYYY-MM-DDTHH:MM` in `timeZone` (an IANA name, or null when
 * the file names none); an all-day event has its first and last day, `YYYY-MM-DD`, and no zone. Empty text means "not
 * known".
 */
export type CalendarEvent = {
  uid: string;
  title: string;
  allDay: boolean;
  startsAt: string;
  endsAt: string | null;
  timeZone: string | null;
  place: string;
  link: string;
  description: string;
};

export type InvitedPerson = { name: string; email: string; isOrganiser: boolean };

export type InvitationProblem =
  /** The times are as written, but the zone has to be asked for. */
  | { kind: 'unknown_zone'; zone: string }
  | { kind: 'unreadable_end' }
  /** It changes one date of a series. */
  | { kind: 'one_of_series' }
  | { kind: 'shortened'; property: string };

export type Invitation = CalendarEvent & {
  people: InvitedPerson[];
  cancelled: boolean;
  /** It has a rule for further dates, which are not worked out. */
  repeats: boolean;
  problems: InvitationProblem[];
};

export type InvitationFile = {
  events: Invitation[];
  problems: (
    | { kind: 'no_events' }
    | { kind: 'too_large' }
    | { kind: 'too_many'; read: number }
    /** An event whose beginning cannot be read is left out. */
    | { kind: 'no_start'; title: string }
  )[];
};

export const CALENDAR_LIMITS = {
  line: 500,
  description: 20_000,
  uid: 1_000,
  people: 100,
  events: 1_000,
  file: 1_048_576,
} as const;
