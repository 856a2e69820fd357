import { replyDays } from '../../../shared/domain/insights/reply-days.ts';
import { waitedFor } from '../../../shared/domain/insights/reply-waiting.ts';
import type { ReplyTime } from '../../../shared/domain/quiet-applications.ts';
import type { Db } from '../../context.ts';
import { readLatestHistories, readStageOrder } from '../applications/histories-store.ts';
import { wordDaysByApplication } from '../endings/word-days-store.ts';

/** So many of the applications sent last tell how long replies take; what was years ago says little. */
const LATEST = 500;

/** How long each of the applications sent last waited for a reply; those still waiting, or ended otherwise, are censored. */
export function replyTimes(db: Db, today: string): ReplyTime[] {
  const order = readStageOrder(db);
  const words = wordDaysByApplication(db);
  return readLatestHistories(db, LATEST).flatMap((history) => {
    const waited = waitedFor(history, replyDays(history, words.get(history.id) ?? [], order), order, today);
    return waited === null ? [] : [{ days: waited.days, replied: waited.answer !== null }];
  });
}
