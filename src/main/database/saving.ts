import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/errors.ts';

/** Turns what the disk refuses into a sentence; everything else passes through. */
export function saving<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Database.SqliteError) {
      if (error.code === 'SQLITE_FULL')
        throw new ExpectedError(
          'NOT_SAVED',
          'Your last change was not saved: the disk is full. Make some room and try again.',
        );
      // Beware: after an I/O error it is unknown whether the commit reached the disk.
      if (error.code.startsWith('SQLITE_IOERR'))
        throw new ExpectedError(
          'NOT_SAVED',
          'Rebound could not write to the disk, so your last change may not be saved. Check the disk, then start Rebound again.',
        );
    }
    throw error;
  }
}
