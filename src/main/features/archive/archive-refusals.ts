import { ExpectedError } from '../../../shared/errors.ts';

export const NOT_AN_EXPORT =
  'This is not an export of Rebound. Choose the zip file that “Export everything” made.';
export const DAMAGED =
  'This export is damaged, cut off, or was changed since Rebound made it, so nothing was brought back. Try another copy of it.';
export const NEWER =
  'This export was made by a newer Rebound, so nothing was brought back. Update Rebound, then try again.';
export const TOO_MUCH =
  'This file unpacks to far more than an export of Rebound holds, so nothing was brought back.';
export const NOT_EMPTY =
  'An export can only be brought back where nothing was recorded yet, so that nothing of yours is mixed or lost. Nothing was changed. Restore a backup instead, or bring it back in an empty Rebound.';

/** A file that cannot be brought back, with the sentence that says so. */
export function refusal(sentence: string): ExpectedError {
  return new ExpectedError('INVALID', sentence);
}
