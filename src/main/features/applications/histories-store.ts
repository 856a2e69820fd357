import type { HowBegan } from '../../../shared/applications.ts';
import {
  type ApplicationHistory,
  type PlacedStage,
  type StageOrder,
  stageOrder,
} from '../../../shared/domain/insights/application-history.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedRows } from '../../database/prepared.ts';

type StageRow = Omit<PlacedStage, 'hidden' | 'removed'> & { hidden: 0 | 1; removed: 0 | 1 };
// Removed stages keep their place, because the history still counts them.
const placedStages = prepared<[], StageRow>(
  `SELECT id, kind, code, name, hidden, deleted_at IS NOT NULL AS removed,
     row_number() OVER (PARTITION BY kind ORDER BY position, id) - 1 AS rank
   FROM stages`,
);

type ApplicationRow = [
  id: number,
  company: string,
  source: string,
  howBegan: HowBegan,
  appliedOn: string | null,
  stageId: number,
  stageSince: string,
];
const COLUMNS = 'id, company, source, how_began, applied_on, stage_id, stage_since';
const everyApplication = preparedRows<[], ApplicationRow>(
  `SELECT ${COLUMNS} FROM applications WHERE deleted_at IS NULL ORDER BY id`,
);
const LATEST = `FROM applications WHERE applied_on IS NOT NULL AND deleted_at IS NULL
  ORDER BY applied_on DESC, id DESC LIMIT ?`;
const latestSent = preparedRows<[number], ApplicationRow>(`SELECT ${COLUMNS} ${LATEST}`);

type EventRow = [applicationId: number, stageId: number, on: string];
const everyEvent = preparedRows<[], EventRow>(
  'SELECT application_id, stage_id, occurred_on FROM effective_stage_events',
);
const eventsOfLatest = preparedRows<[number], EventRow>(
  `SELECT application_id, stage_id, occurred_on FROM effective_stage_events
   WHERE application_id IN (SELECT id ${LATEST})`,
);
// `= +?`: see the history's statements.
const eventsOf = prepared<[number], ApplicationHistory['events'][number]>(
  `SELECT stage_id AS stageId, occurred_on AS "on" FROM effective_stage_events WHERE application_id = +?`,
);

/** All stages and outcomes in the order of the board, removed ones too. */
export function readStageOrder(db: Db): StageOrder {
  return stageOrder(
    placedStages(db)
      .all()
      .map((row) => ({ ...row, hidden: row.hidden === 1, removed: row.removed === 1 })),
  );
}

/** The counted history of every application that is not in the Trash, read in one pass. */
export function readHistories(db: Db): ApplicationHistory[] {
  return withEvents(everyApplication(db).all(), everyEvent(db).all());
}

/** The same of so many of the applications that were sent last. */
export function readLatestHistories(db: Db, count: number): ApplicationHistory[] {
  return withEvents(latestSent(db).all(count), eventsOfLatest(db).all(count));
}

/** The counted events of one application. */
export function readEvents(db: Db, applicationId: number): ApplicationHistory['events'] {
  return eventsOf(db).all(applicationId);
}

function withEvents(rows: readonly ApplicationRow[], events: readonly EventRow[]): ApplicationHistory[] {
  const histories = rows.map(
    ([id, company, source, howBegan, appliedOn, stageId, stageSince]): ApplicationHistory => ({
      id,
      company,
      source,
      howBegan,
      appliedOn,
      stageId,
      stageSince,
      events: [],
    }),
  );
  const byId = new Map(histories.map((history) => [history.id, history]));
  for (const [applicationId, stageId, on] of events) byId.get(applicationId)?.events.push({ stageId, on });
  return histories;
}
