import { differenceOf, isSettled, shareOf } from '../../../shared/domain/compare-reach.ts';
import type { MaterialPage, Version } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { furthestStages } from '../applications/furthest-stage-store.ts';

type SentRow = { versionId: number; applicationId: number; sentOn: string; isOpen: 0 | 1 };
const sentOfMaterial = prepared<[number], SentRow>(
  `SELECT s.version_id AS versionId, s.application_id AS applicationId, s.sent_on AS sentOn,
     st.kind = 'stage' AS isOpen
   FROM sent_versions s JOIN material_versions v ON v.id = s.version_id
     JOIN applications a ON a.id = s.application_id AND a.deleted_at IS NULL JOIN stages st ON st.id = a.stage_id
   WHERE v.material_id = ?`,
);

type RankedStage = { id: number; code: string | null; name: string; isRemoved: 0 | 1; rank: number };
// Removed stages keep their rank, because the history still counts them.
const rankedStages = prepared<[], RankedStage>(
  `SELECT id, code, name, deleted_at IS NOT NULL AS isRemoved, row_number() OVER (ORDER BY position, id) - 1 AS rank
   FROM stages WHERE kind = 'stage' ORDER BY rank`,
);

/**
 * How far the applications sent with each version came: at each stage beyond Applied, how many ever reached it or one
 * further. Versions are compared only by what is settled on the day `today`. Nothing here says why.
 */
export function reachOf(
  db: Db,
  versions: readonly Version[],
  today: string,
): Pick<MaterialPage, 'reach' | 'verdict'> {
  const materialId = versions[0]?.materialId;
  const sent = Map.groupBy(
    materialId === undefined ? [] : sentOfMaterial(db).all(materialId),
    (row) => row.versionId,
  );
  const furthest = furthestStages(db);
  const stages = rankedStages(db).all();
  const sentAt = stages.find(({ code }) => code === 'applied')?.rank ?? 0;
  const beyond = stages.filter(({ rank, isRemoved }) => rank > sentAt && isRemoved === 0);
  const stagesOf = (rows: readonly SentRow[]) => {
    const ranks = rows.map(({ applicationId }) => furthest.get(applicationId)?.rank ?? -1);
    return beyond.map(({ id: stageId, name, rank }) => ({
      stageId,
      name,
      ...shareOf(ranks.filter((reached) => reached >= rank).length, rows.length),
    }));
  };
  const reach = versions.map(({ id }) => {
    const rows = sent.get(id) ?? [];
    const open = rows.filter(({ isOpen }) => isOpen === 1).length;
    return { versionId: id, n: rows.length, open, stages: stagesOf(rows) };
  });
  const difference = differenceOf(
    versions.map(({ id, number }) => {
      const settled = (sent.get(id) ?? []).filter(({ isOpen, sentOn }) =>
        isSettled({ isOpen: isOpen === 1, sentOn }, today),
      );
      return { number, n: settled.length, stages: stagesOf(settled) };
    }),
  );
  return {
    reach,
    verdict: difference === null ? { kind: 'cannot_tell_yet' } : { kind: 'differ', ...difference },
  };
}

/** The names of the open stages by id, removed ones too. */
export function stageNames(db: Db): ReadonlyMap<number, string> {
  return new Map(
    rankedStages(db)
      .all()
      .map(({ id, name }) => [id, name]),
  );
}
