import { draftRequest } from '../../../../shared/domain/feedback-request.ts';
import type {
  FeedbackRequest,
  RequestPage,
  RequestVariant,
  SaveRequest,
} from '../../../../shared/endings-feedback.ts';

/** What is typed in the composer. */
export type Letter = Omit<SaveRequest, 'endingId' | 'revision'>;

type Names = { role: string; company: string };

/** The letter as it is stored, or the advised one to the likeliest person. */
export function letterOf(request: FeedbackRequest | null, page: RequestPage, names: Names): Letter {
  if (request) {
    const { variant, toName, toEmail, subject, body } = request;
    return { variant, toName, toEmail, subject, body };
  }
  const { name: toName, email: toEmail } = page.people[0] ?? { name: '', email: '' };
  const { variant } = page.advice;
  return { variant, toName, toEmail, ...draftRequest(variant, { ...names, toName }) };
}

/** True while the person has not changed the words of the draft. */
export function isUntouched(letter: Letter, names: Names): boolean {
  const draft = draftRequest(letter.variant, { ...names, toName: letter.toName });
  return letter.body === draft.body && letter.subject === draft.subject;
}

/** The letter with the draft of `variant`, to the same person. */
export function redrafted(letter: Letter, variant: RequestVariant, names: Names): Letter {
  return { ...letter, variant, ...draftRequest(variant, { ...names, toName: letter.toName }) };
}

/** The letter to another person; a draft nobody changed greets them by name. */
export function addressedTo(
  letter: Letter,
  person: { toName?: string; toEmail?: string },
  names: Names,
): Letter {
  const addressed = { ...letter, ...person };
  return isUntouched(letter, names) ? redrafted(addressed, letter.variant, names) : addressed;
}
