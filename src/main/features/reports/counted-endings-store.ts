import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

/** An ending that counts, with its application; `code` and `outcome` say how it ended. */
export type CountedEnding = {
  id: number;
  on: string;
  company: string;
  role: string;
  stageId: number;
  code: string | null;
  outcome: string;
};
export type CountedEndings = ReadonlyMap<number, CountedEnding>;

const allEndings = prepared<[], CountedEnding>(
  `SELECT c.id, c.ended_on AS "on", a.company, a.role, s.id AS stageId, s.code, s.name AS outcome
   FROM counted_endings c JOIN applications a ON a.id = c.application_id JOIN stages s ON s.id = c.stage_id`,
);

/** Every ending that counts, by its number. The view behind it is dear, so a report reads it once. */
export function countedEndings(db: Db): CountedEndings {
  return new Map(
    allEndings(db)
      .all()
      .map((ending) => [ending.id, ending]),
  );
}
