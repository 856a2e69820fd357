import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/errors.ts';
import type { Db } from '../context.ts';

/**
 * Turns what the disk refuses into a sentence; everything else passes through. After an I/O error the connection only
 * reads until it is opened anew.
 */
export function saving<Result>(db: Db, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Database.SqliteError) {
      if (error.code === 'SQLITE_FULL')
        throw new ExpectedError(
          'NOT_SAVED',
          'Your last change was not saved: the disk is full. Make some room and try again.',
        );
      if (error.code.startsWith('SQLITE_IOERR')) {
        // Beware: it is unknown whether the commit reached the disk, and a later one that seems to may not have either.
        db.pragma('query_only = ON');
        throw new ExpectedError(
          'NOT_SAVED',
          'Rebound could not write to the disk, so your last change may not be saved. Check the disk, then start Rebound again.',
        );
      }
      if (error.code.startsWith('SQLITE_READONLY') && db.pragma('query_only', { simple: true }) === 1)
        throw new ExpectedError(
          'NOT_SAVED',
          'Nothing is saved any more, because Rebound could not write to the disk. Check the disk, then start Rebound again.',
        );
    }
    throw error;
  }
}
