import type { InterviewKind } from '../../../../shared/applications.ts';
import type { LineKind } from '../../../../shared/domain/line-draft.ts';
import type { TouchChannel } from '../../../../shared/network-contacts.ts';
import type { EventKind } from '../../../../shared/network-events.ts';

export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  interview: 'An interview',
  next_step: 'A next step',
  application: 'A new application',
  touch: 'A touch with a person',
  networking_event: 'An event',
};
export const INTERVIEW_WORDS: Readonly<Record<InterviewKind, string>> = {
  recruiter_call: 'Recruiter call',
  technical: 'Technical',
  panel: 'Panel',
  behavioural: 'Behavioural',
  task: 'Task',
  final: 'Final',
  other: 'Other',
};
export const CHANNEL_WORDS: Readonly<Record<TouchChannel, string>> = {
  email: 'E-mail',
  message: 'Message',
  call: 'Call',
  video: 'Video call',
  in_person: 'In person',
  letter: 'Letter',
  other: 'Another way',
};
export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  fair: 'Fair',
  meetup: 'Meetup',
  talk: 'Talk',
  group: 'Group',
  other: 'Other',
};
/** What the rest of the line is, by kind; an application and an event have no place for it. */
export const TEXT_LABELS: Readonly<Record<LineKind, string | null>> = {
  interview: 'Preparation',
  next_step: 'Next step',
  application: null,
  touch: 'Note',
  networking_event: null,
};

/** The choices of a native select from a table of words. */
export function choices(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The key a select gave back; null for any other choice. */
export function chosen<Key extends string>(words: Readonly<Record<Key, string>>, value: string): Key | null {
  return keysOf(words).find((key) => key === value) ?? null;
}

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  const isKey = (name: string): name is Key => name in words;
  return Object.keys(words).filter(isKey);
}
