import { differenceOf, shareOf } from '../../../shared/domain/compare-reach.ts';
import type { MaterialPage, Version } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { furthestStages } from '../applications/furthest-stage-store.ts';

const sentOfMaterial = prepared<[number], { versionId: number; applicationId: number; isOpen: 0 | 1 }>(
  `SELECT s.version_id AS versionId, s.application_id AS applicationId, st.kind = 'stage' AS isOpen
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
 * further. Nothing here says why.
 */
export function reachOf(db: Db, versions: readonly Version[]): Pick<MaterialPage, 'reach' | 'verdict'> {
  const materialId = versions[0]?.materialId;
  const sent = Map.groupBy(
    materialId === undefined ? [] : sentOfMaterial(db).all(materialId),
    (row) => row.versionId,
  );
  const furthest = furthestStages(db);
  const stages = rankedStages(db).all();
  const sentAt = stages.find(({ code }) => code === 'applied')?.rank ?? 0;
  const beyond = stages.filter(({ rank, isRemoved }) => rank > sentAt && isRemoved === 0);
  const reach = versions.map(({ id }) => {
    const with_ = sent.get(id) ?? [];
    const ranks = with_.map(({ applicationId }) => furthest.get(applicationId)?.rank ?? -1);
    return {
      versionId: id,
      n: with_.length,
      open: with_.filter(({ isOpen }) => isOpen === 1).length,
      stages: beyond.map(({ id: stageId, name, rank }) => ({
        stageId,
        name,
        ...shareOf(ranks.filter((reached) => reached >= rank).length, with_.length),
      })),
    };
  });
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));
  const difference = differenceOf(
    reach.map(({ versionId, ...row }) => ({ ...row, number: numbers.get(versionId) ?? 0 })),
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
