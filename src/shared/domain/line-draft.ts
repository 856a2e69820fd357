import type { InterviewKind } from '../applications.ts';
import type { TouchChannel } from '../network-contacts.ts';
import type { EventKind } from '../network-events.ts';
import type { AddByLine, LineReading } from '../today.ts';
import { foldText } from './fold-text.ts';
import { CONNECTORS } from './quick-add/guess-names.ts';
import type { QuickAddPiece } from './quick-add/quick-add-line.ts';

export type LineKind = AddByLine['kind'];

/** What a typed line comes to, piece by piece, while the person looks at it. Each can be changed; nothing is saved. */
export type LineDraft = {
  /** Null: the line does not say, so it is asked. */
  kind: LineKind | null;
  /** `new`: by company and role. Null: the line leaves open which, so it is asked. */
  applicationId: number | 'new' | null;
  company: string;
  role: string;
  interviewKind: InterviewKind;
  /** `new`: by name. Null: the line leaves open who. */
  personId: number | 'new' | null;
  person: string;
  channel: TouchChannel;
  eventKind: EventKind;
  /** Of a networking event. */
  name: string;
  place: string;
  day: string | null;
  /** `HH:MM`, or empty. */
  time: string;
  endTime: string;
  /** The next step, the note of a touch, or what to prepare for an interview. */
  text: string;
  /** A new application was sent already. */
  wasSent: boolean;
};
type LineField = 'kind' | 'application' | 'company' | 'role' | 'person' | 'name' | 'day' | 'time' | 'text';
export type LineProblems = Partial<Record<LineField, string>>;

/** What a line proposes. A day with two meanings stays open, and so does a kind it does not say. */
export function draftOfLine(line: string, found: LineReading, today: string): LineDraft {
  const { reading } = found;
  const kindWords = foldText(pieceText(line, reading.pieces, 'kind'));
  const wasSent = /^(?:applied|beworben|postule)/.test(kindWords);
  const isAhead = reading.day !== null && reading.day > today;
  let kind: LineKind | null = reading.kind === 'unknown' ? null : reading.kind;
  // It is on the board already, so what is left is to send it.
  if (kind === 'application' && reading.applicationId !== null) kind = 'next_step';
  // A touch is over; what is to come stands in the calendar.
  if (kind === 'touch' && isAhead) kind = 'networking_event';
  const isOver = (kind === 'touch' || wasSent) && reading.ask === null;
  return {
    kind,
    applicationId: reading.applicationId ?? (found.applications.some(({ open }) => open) ? null : 'new'),
    company: reading.company,
    role: reading.role,
    interviewKind: reading.interviewKind ?? 'other',
    personId: reading.contactId ?? (found.people.length > 0 ? null : 'new'),
    person: reading.person,
    channel: channelOf(kindWords),
    eventKind: eventKindOf(foldText(line)),
    name: without(line, reading.pieces, ['day', 'time']),
    place: '',
    day: reading.day ?? (isOver ? today : null),
    time: reading.time ?? '',
    endTime: reading.endTime ?? '',
    text: kind === 'next_step' ? stepOf(line, reading) : reading.text,
    wasSent,
  };
}

/** The fields of the line that were only guessed and want a look. */
export function unsureFields({ reading }: LineReading): Set<QuickAddPiece['field']> {
  return new Set(reading.pieces.filter(({ sure }) => !sure).map(({ field }) => field));
}

/** What the draft is checked against: the day, the zone here, and the applications as they were read. */
type DraftContext = { today: string; timeZone: string; applications: LineReading['applications'] };

/** What is still missing, or what to add. */
export function checkDraft(
  draft: LineDraft,
  context: DraftContext,
): { problems: LineProblems; input: AddByLine | null } {
  const { today } = context;
  const problems: LineProblems = {};
  const need = (field: LineField, isThere: boolean, sentence: string) => {
    if (!isThere) problems[field] = sentence;
  };
  const isTouch = draft.kind === 'touch';
  need('kind', draft.kind !== null, 'Say what it is.');
  if (draft.kind === 'interview' || draft.kind === 'next_step' || draft.kind === 'application') {
    const isNew = draft.kind === 'application' || draft.applicationId === 'new';
    const isKnown = context.applications.some(({ id }) => id === draft.applicationId);
    need('application', isNew || isKnown, 'Choose which application.');
    need('company', !isNew || draft.company.trim() !== '', 'Name the company.');
    need('role', !isNew || draft.role.trim() !== '', 'Name the role.');
  }
  if (draft.kind === 'interview') {
    need('day', draft.day !== null, 'Choose the day.');
    need('time', draft.time !== '', 'Give the time.');
  }
  if (draft.kind === 'next_step') need('text', draft.text.trim() !== '', 'Write what you will do.');
  if (isTouch) {
    const isNamed = draft.personId === 'new' ? draft.person.trim() !== '' : draft.personId !== null;
    need('person', isNamed, 'Say who it was.');
    need('day', draft.day !== null && draft.day <= today, 'A touch is over: choose a day up to today.');
  }
  if (draft.kind === 'networking_event') {
    need('name', draft.name.trim() !== '', 'Give it a name.');
    need('day', draft.day !== null, 'Choose the day.');
  }
  const isWhole = Object.keys(problems).length === 0;
  return { problems, input: isWhole ? toInput(draft, context) : null };
}

function toInput(draft: LineDraft, { timeZone, applications }: DraftContext): AddByLine | null {
  const { kind, company, role, day } = draft;
  const application =
    typeof draft.applicationId === 'number' ? { id: draft.applicationId } : { company, role };
  switch (kind) {
    case null:
      return null;
    case 'next_step': {
      const revision = applications.find(({ id }) => id === draft.applicationId)?.revision ?? 0;
      const as = 'id' in application ? { ...application, revision } : application;
      return { kind, application: as, what: draft.text, day };
    }
    case 'application': {
      const { wasSent } = draft;
      return { kind, company, role, appliedOn: wasSent ? day : null, closesOn: wasSent ? null : day };
    }
    case 'interview':
      return day === null
        ? null
        : {
            kind,
            application,
            interviewKind: draft.interviewKind,
            day,
            time: draft.time,
            endTime: draft.endTime === '' || draft.endTime <= draft.time ? null : draft.endTime,
            timeZone,
            preparation: draft.text,
          };
    case 'touch': {
      const person = typeof draft.personId === 'number' ? { id: draft.personId } : { name: draft.person };
      return day === null ? null : { kind, person, channel: draft.channel, day, note: draft.text };
    }
    case 'networking_event':
      return day === null
        ? null
        : {
            kind,
            eventKind: draft.eventKind,
            name: draft.name,
            day,
            time: draft.time === '' ? null : draft.time,
            timeZone,
            place: draft.place,
          };
  }
}

/** The sentence above the pieces. `named` is what was chosen; `dayWords` writes a day. */
export function draftWords(
  draft: LineDraft,
  named: { application: LineReading['applications'][number] | null; person: string | null },
  dayWords: (day: string) => string,
): string {
  const day = draft.day === null ? '' : dayWords(draft.day);
  const at = draft.time === '' ? '' : ` at ${draft.time}`;
  const on = day === '' ? '' : `, ${day}${at}`;
  const application = named.application
    ? `${named.application.role} at ${named.application.company}`
    : `${draft.role || (draft.applicationId === 'new' ? 'a new application' : 'an application')}${draft.company ? ` at ${draft.company}` : ''}`;
  switch (draft.kind) {
    case null:
      return 'Rebound is not sure what this is.';
    case 'interview':
      return `${INTERVIEWS[draft.interviewKind]} for ${application}${on || ', no day yet'}.`;
    case 'next_step':
      return `A next step for ${application}: ${draft.text || 'what to do'}${day === '' ? '' : `, ${day}`}${replacedWords(named.application, dayWords)}.`;
    case 'application': {
      const when = draft.wasSent ? 'sent' : 'closes';
      return `A new application: ${draft.role || 'a role'} at ${draft.company || 'a company'}${day === '' ? '' : `, ${when} ${day}`}.`;
    }
    case 'touch':
      return `In touch with ${named.person ?? (draft.person || 'somebody')}${day === '' ? '' : `, ${day}`}.`;
    case 'networking_event':
      return `An event: ${draft.name || 'no name yet'}${on || ', no day yet'}.`;
  }
}

/** Which next step goes when the new one is added. */
function replacedWords(
  application: LineReading['applications'][number] | null,
  dayWords: (day: string) => string,
): string {
  if (!application) return '';
  const { nextStep, nextStepOn } = application;
  const on = nextStepOn === null ? '' : dayWords(nextStepOn);
  if (nextStep !== '') return `, replaces “${nextStep}”${on && ` (${on})`}`;
  return on && `, replaces the one of ${on}`;
}

const INTERVIEWS: Readonly<Record<InterviewKind, string>> = {
  recruiter_call: 'A recruiter call',
  technical: 'A technical interview',
  panel: 'A panel interview',
  behavioural: 'A behavioural interview',
  task: 'A task',
  final: 'A final interview',
  other: 'An interview',
};

function channelOf(kindWords: string): TouchChannel {
  if (/\b(?:coffee|lunch|met|meet|bumped|ran into|kaffee|mittagessen|treffen|cafe)\b/.test(kindWords))
    return 'in_person';
  return /\b(?:call|spoke|phone)\b/.test(kindWords) ? 'call' : 'other';
}

function eventKindOf(line: string): EventKind {
  if (/\b(?:fair|jobmesse|karrieremesse|salon|forum)\b/.test(line)) return 'fair';
  if (/\bmeet-?up\b/.test(line)) return 'meetup';
  return /\b(?:talk|webinar|conference)\b/.test(line) ? 'talk' : 'other';
}

/** The line without day, time and the application it is about: "Send the CV". */
function stepOf(line: string, reading: LineReading['reading']): string {
  const about: QuickAddPiece['field'][] = reading.company === '' ? [] : ['company', 'role'];
  const words = without(line, reading.pieces, ['day', 'time', ...about]).split(' ');
  while (words.length > 1 && CONNECTORS.has(foldText(words.at(-1) ?? ''))) words.pop();
  const step = words.join(' ');
  return step.charAt(0).toUpperCase() + step.slice(1);
}

function without(
  line: string,
  pieces: readonly QuickAddPiece[],
  fields: readonly QuickAddPiece['field'][],
): string {
  let from = 0;
  const parts: string[] = [];
  for (const { field, start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    if (!fields.includes(field)) continue;
    parts.push(line.slice(from, start));
    from = end;
  }
  parts.push(line.slice(from));
  return parts
    .join('')
    .replace(/\s{1,500}/g, ' ')
    .replace(/ (?=[,;.:])/g, '')
    .replace(/^[\s,;.:@]{1,20}|[\s,;@]{1,20}$/g, '')
    .slice(0, 500);
}

function pieceText(line: string, pieces: readonly QuickAddPiece[], field: QuickAddPiece['field']): string {
  const piece = pieces.find((one) => one.field === field);
  return piece ? line.slice(piece.start, piece.end) : '';
}
