import type { InterviewKind } from '../applications.ts';
import type { TouchChannel } from '../network-contacts.ts';
import type { EventKind } from '../network-events.ts';

/** The kinds of interviews as they are shown. */
export const INTERVIEW_WORDS: Readonly<Record<InterviewKind, string>> = {
  recruiter_call: 'Recruiter call',
  technical: 'Technical',
  panel: 'Panel',
  behavioural: 'Behavioural',
  task: 'Task',
  final: 'Final',
  other: 'Other',
};

/** The ways of being in touch as they are shown. */
export const CHANNEL_WORDS: Readonly<Record<TouchChannel, string>> = {
  email: 'E-mail',
  message: 'Message',
  call: 'Call',
  video: 'Video call',
  in_person: 'In person',
  letter: 'Letter',
  other: 'Other',
};

/** The kinds of networking events as they are shown. */
export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  fair: 'Job fair',
  meetup: 'Meetup',
  talk: 'Talk or lecture',
  group: 'Group',
  other: 'Other',
};
