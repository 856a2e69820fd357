import { ExpectedError } from '../../shared/errors.ts';

/** What to do when the page has read the row anew. */
const RELOADED = 'It has been reloaded; try once more.';
/** What to do when the page has not. */
export const RELOAD = 'Reload and try once more.';
/** What to do when a longer text is being written. */
export const COPY_AND_RELOAD = 'Copy your text, reload and try once more.';
/** What to do where a text is saved as it is typed, and both are there to choose from. */
export const CHOOSE_ONE = 'Both texts are kept: choose one.';

type Revised = { revision: number };

/** What the caller has read of a row that its first save makes. */
export const NOT_STORED: Revised = { revision: 0 };

/**
 * The stored row, when it is there and as the caller read it: otherwise NOT_FOUND, or CONFLICT with what to do about
 * it. The sentences begin with `subject`.
 */
export function checkRevision<Row extends Revised>(
  stored: Row | undefined,
  read: Revised,
  subject: string,
  advice: string = RELOADED,
): Row {
  if (!stored) throw new ExpectedError('NOT_FOUND', `${subject} is not there any more.`);
  if (stored.revision !== read.revision)
    throw new ExpectedError('CONFLICT', `${subject} was changed elsewhere. ${advice}`);
  return stored;
}
