import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

/** An open stage reached, with its place in the order of the board (0 first). */
export type ReachedStage = { applicationId: number; stageId: number; code: string | null; rank: number };

const RANKED = `SELECT id, code, row_number() OVER (ORDER BY position, id) - 1 AS rank
  FROM stages WHERE kind = 'stage'`;
// Who accepted had an offer, whether or not the card ever stood there.
const REACHED = `SELECT e.application_id AS applicationId,
    CASE WHEN s.code = 'accepted' THEN (SELECT id FROM stages WHERE code = 'offer') ELSE e.stage_id END AS stageId
  FROM effective_stage_events e JOIN stages s ON s.id = e.stage_id
  WHERE s.kind = 'stage' OR s.code = 'accepted'`;
const furthestOfAll = prepared<[], ReachedStage>(
  `SELECT r.applicationId, k.id AS stageId, k.code, max(k.rank) AS rank
   FROM (${REACHED}) r JOIN (${RANKED}) k ON k.id = r.stageId GROUP BY r.applicationId`,
);
const furthestOfOne = prepared<[number], ReachedStage>(
  `SELECT r.applicationId, k.id AS stageId, k.code, k.rank
   FROM (${REACHED}) r JOIN (${RANKED}) k ON k.id = r.stageId
   WHERE r.applicationId = ? ORDER BY k.rank DESC LIMIT 1`,
);

/** The furthest open stage each application ever reached, from the counted history. */
export function furthestStages(db: Db): Map<number, ReachedStage> {
  return new Map(
    furthestOfAll(db)
      .all()
      .map((reached) => [reached.applicationId, reached]),
  );
}

/** The furthest open stage one application ever reached; null when it only ever stood on outcomes. */
export function furthestStage(db: Db, applicationId: number): ReachedStage | null {
  return furthestOfOne(db).get(applicationId) ?? null;
}
