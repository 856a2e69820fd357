import type { FeedbackRequest } from '../endings-feedback.ts';
import { addDays } from './days.ts';
import {
  adviseRequest,
  CLOSE_AFTER_DAYS,
  type ContactMade,
  REMIND_AFTER_DAYS,
  REMIND_UNTIL_DAYS,
} from './feedback-request.ts';

/** An ending, and how far the question about it got; all null where there is none. */
export type RequestSoFar = {
  /** Of the outcome. */
  code: string | null;
  endedOn: string;
  state: FeedbackRequest['state'] | null;
  variant: FeedbackRequest['variant'] | null;
  sentOn: string | null;
  remindedOn: string | null;
};

/** The days for a step, both inclusive; `to` null: it can wait. */
export type StepWindow = { what: 'ask' | 'remind'; from: string; to: string } | OpenWindow;
type OpenWindow = { what: 'close'; from: string; to: null };

/** The days for asking, for the one reminder, and those from which the question can be closed; they never overlap. */
export function windowsOfRequest(ending: RequestSoFar, contact: ContactMade): StepWindow[] {
  const { code, endedOn, state, variant, sentOn, remindedOn } = ending;
  if (state === null || state === 'drafted') {
    const { ask, window } = adviseRequest({ outcomeCode: code, contact, endedOn, today: endedOn });
    return ask === 'yes' && window ? [{ what: 'ask', ...window }] : [];
  }
  if (state !== 'sent' || sentOn === null || variant === 'thanks_only') return [];
  if (remindedOn !== null) return [{ what: 'close', from: addDays(remindedOn, CLOSE_AFTER_DAYS), to: null }];
  const closing = addDays(sentOn, REMIND_UNTIL_DAYS);
  return [
    { what: 'remind', from: addDays(sentOn, REMIND_AFTER_DAYS), to: addDays(closing, -1) },
    { what: 'close', from: closing, to: null },
  ];
}
