import { plainText } from '../../../shared/domain/journal-text.ts';
import type { PrivateParts, PrivatePartsInput } from '../../../shared/reports-private.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type Period = Pick<PrivatePartsInput, 'from' | 'to'>;

const feelingRows = prepared<[Period], PrivateParts['feelings'][number]>(
  `SELECT day AS "on", energy, worry FROM journal_entries
   WHERE deleted_at IS NULL AND (energy IS NOT NULL OR worry IS NOT NULL) AND day BETWEEN @from AND @to
   ORDER BY day DESC, id DESC`,
);
const writingRows = prepared<[Period], { on: string; title: string; body: string }>(
  `SELECT day AS "on", title, body FROM journal_entries
   WHERE deleted_at IS NULL AND private = 1 AND day BETWEEN @from AND @to ORDER BY day DESC, id DESC`,
);

/** What was ticked for one report, and nothing else. */
export function privateParts(db: Db, { feelings, writing, ...period }: PrivatePartsInput): PrivateParts {
  return {
    feelings: feelings ? feelingRows(db).all(period) : [],
    writing: writing
      ? writingRows(db)
          .all(period)
          .map(({ on, title, body }) => ({ on, title: title.trim(), text: plainText(body).trim() }))
      : [],
  };
}
