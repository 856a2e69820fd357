import {
  type ApplicationHistory,
  furthestRank,
  isEnd,
  type StageOrder,
} from '../../../shared/domain/insights/application-history.ts';
import type { Db } from '../../context.ts';
import { readEvents, readHistories, readStageOrder } from './histories-store.ts';

/** An open stage reached, with its place in the order of the board (0 first). */
export type ReachedStage = { applicationId: number; stageId: number; code: string | null; rank: number };

/** The furthest open stage each application that is not in the Trash ever reached, from the counted history. */
export function furthestStages(db: Db): Map<number, ReachedStage> {
  const order = readStageOrder(db);
  return new Map(
    readHistories(db).flatMap((history) => {
      const reached = furthestOf(history, order);
      return reached === null ? [] : [[history.id, reached]];
    }),
  );
}

/** The furthest open stage one application ever reached; null when it only ever stood on outcomes. */
export function furthestStage(db: Db, applicationId: number): ReachedStage | null {
  return furthestOf({ id: applicationId, events: readEvents(db, applicationId) }, readStageOrder(db));
}

function furthestOf(
  history: Pick<ApplicationHistory, 'id' | 'events'>,
  order: StageOrder,
): ReachedStage | null {
  const rank = furthestRank(history, order);
  const stage = order.all.find((one) => !isEnd(one) && one.rank === rank);
  return stage && rank !== null
    ? { applicationId: history.id, stageId: stage.id, code: stage.code, rank }
    : null;
}
