import type { EndingList, EndingRow, HowCame } from '../../../../shared/endings.ts';
import type { DueRequest } from '../../../../shared/endings-feedback.ts';

export const LIST_NAMES: Record<EndingList, string> = {
  to_review: 'To review',
  later: 'Later',
  done: 'Done',
  not_this_one: 'Not this one',
};

/** Where each list lives; the first is the screen itself. */
export const LIST_PATHS: Record<EndingList, string> = {
  to_review: '/endings',
  later: '/endings/later',
  done: '/endings/done',
  not_this_one: '/endings/not-this-one',
};

/** Where the ending of an application is recorded. */
export function endingAddress(applicationId: number): string {
  return `/applications/${applicationId}?tab=ending`;
}

/** What an empty list says: its title and what the list is for. */
export const EMPTY_LISTS: Record<EndingList, { title: string; text: string }> = {
  to_review: {
    title: 'Nothing to look at',
    text: 'When an application ends, its ending waits here until you have looked at it, or have said later or not this one. All three are full answers.',
  },
  later: {
    title: 'Nothing set aside',
    text: 'Endings you put off wait here and come back to the first list on the day you chose.',
  },
  done: {
    title: 'Nothing looked at yet',
    text: 'Endings you are finished with are kept here, with what they said and what you made of it.',
  },
  not_this_one: {
    title: 'Nothing left alone',
    text: 'Some endings need no second look. Those you leave alone are kept here and ask for nothing.',
  },
};

export const HOW_CAME_WORDS: Record<HowCame, string> = {
  email: 'by e-mail',
  call: 'by a call',
  portal: 'in their portal',
  in_person: 'in person',
  silence: 'by silence',
};

const REQUEST_WORDS: Record<NonNullable<EndingRow['requestState']>, string> = {
  drafted: 'Question drafted',
  sent: 'Feedback asked',
  answered: 'Feedback received',
  declined: 'Feedback declined',
  no_answer: 'No answer to the question',
};
const REVIEW_WORDS: Record<NonNullable<EndingRow['reviewState']>, string> = {
  begun: 'Review begun',
  finished: 'Review written',
};

/** What was done about an ending so far, in a few words each. */
export function stateWords({ requestState, reviewState, reopened }: EndingRow): string[] {
  return [
    ...(requestState ? [REQUEST_WORDS[requestState]] : []),
    ...(reviewState ? [REVIEW_WORDS[reviewState]] : []),
    ...(reopened ? ['Opened again since'] : []),
  ];
}

/** A step with an employer whose time has come, as a sentence without its end; `day` is written out. */
export function dueWords({ what, company }: DueRequest, day: string): string {
  if (what === 'ask') return `Ask ${company} by ${day}`;
  if (what === 'send_draft') return `Send your question to ${company} by ${day}`;
  if (what === 'remind') return `Remind ${company} once, by ${day}`;
  return `${company} has not answered. You can let the question rest`;
}
