import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';

/** Notes that a reminder of one's own is done with; `doneOn` null takes it back. CONFLICT when the revision is stale. */
export function setReminderDone(db: Db, item: { id: number; revision: number }, doneOn: string | null): void {
  const { changes } = db
    .prepare('UPDATE reminders SET done_on = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
    .run(doneOn, item.id, item.revision);
  if (changes !== 1)
    throw new ExpectedError(
      'CONFLICT',
      'This reminder was changed elsewhere. It has been reloaded; try once more.',
    );
}
