import type { MoveApplications, Stage, StageKind } from '../../../shared/applications.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { checkRevisions } from './cards-store.ts';
import {
  appendEvent,
  appendVoid,
  countedEvent,
  countedMoves,
  settleApplication,
} from './stage-events-store.ts';
import { getStage } from './stages-store.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;

type Moment = { now: Date; today: string };

const stageOf = preparedValue<[number], number>('SELECT stage_id FROM applications WHERE id = ?');
const stagesInOrder = prepared<[], { id: number; kind: StageKind }>(
  'SELECT id, kind FROM stages WHERE deleted_at IS NULL ORDER BY kind DESC, position, id',
);
const reorder = prepared<[string | undefined, number]>(
  'UPDATE applications SET position = ?, revision = revision + 1 WHERE id = ?',
);
// `= +?`: see the history's statements.
const firstKey = preparedValue<[number, string], string>(
  'SELECT position FROM applications WHERE stage_id = +? AND position > ? ORDER BY position LIMIT 1',
);
const lastKey = preparedValue<[number], string | null>(
  'SELECT max(position) FROM applications WHERE stage_id = +?',
);
const keyOf = preparedValue<[number, number], string>(
  'SELECT position FROM applications WHERE id = ? AND stage_id = ?',
);
const keyAbove = preparedValue<[number, string, string], string>(
  `SELECT position FROM applications WHERE stage_id = +? AND position < ?
   AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY position DESC LIMIT 1`,
);

/**
 * Moves cards to a stage, below `after`, in the order given. A card that goes back within a day of its move takes
 * that move out of the history; later than that it is a real return, and its id is answered so the user can be asked.
 */
export function moveApplications(db: Db, input: MoveApplications, moment: Moment): { askWhyBack: number[] } {
  checkRevisions(db, input.items);
  const target = getStage(db, input.stageId);
  const ids = input.items.map((item) => item.id);
  const keys = keysForPlace(db, target.id, input.after, ids);
  const rank = stageRanks(db);
  const askWhyBack: number[] = [];
  ids.forEach((id, index) => {
    const key = keys[index];
    if (stageOf(db).get(id) === target.id) {
      reorder(db).run(key, id);
      return;
    }
    if (leave(db, id, target, rank, input.on ?? moment.today, moment.now) === 'returned') askWhyBack.push(id);
    settleApplication(db, id, key);
  });
  return { askWhyBack };
}

/** The user said the move back was a mistake put right: the detour leaves the history, the card stays in place. */
export function takeBack(db: Db, ids: readonly number[], moment: Moment): void {
  const rank = stageRanks(db);
  for (const id of ids) {
    const moves = countedMoves(db, id);
    const back = moves.pop();
    if (!back || moves.length === 0) continue;
    const at = moment.now.toISOString();
    appendVoid(db, id, back.id, at);
    const top = voidBeyond(db, id, moves, back.stageId, rank, at, () => true);
    if (top !== back.stageId)
      appendEvent(db, { applicationId: id, kind: 'move', stageId: back.stageId, on: moment.today, at });
    settleApplication(db, id);
  }
}

/** Takes one entry out of the history as a mistake; the card follows when it was its last move. */
export function voidEvent(db: Db, eventId: number, now: Date): number {
  const { applicationId, kind, stageId } = countedEvent(db, eventId);
  const moves = countedMoves(db, applicationId);
  if (kind === 'move' && moves.length === 1)
    throw new ExpectedError('INVALID', 'This is the only entry of its history. Move the card instead.');
  appendVoid(db, applicationId, eventId, now.toISOString());
  const remaining = moves.filter((move) => move.id !== eventId).at(-1);
  const movesCard =
    kind === 'move' && moves.at(-1)?.id === eventId && remaining && remaining.stageId !== stageId;
  settleApplication(
    db,
    applicationId,
    movesCard ? keysForPlace(db, remaining.stageId, null, [applicationId])[0] : undefined,
  );
  return applicationId;
}

/** Fresh order keys for `ids` in a stage, below `after` (null: the top, `end`: the bottom). */
export function keysForPlace(
  db: Db,
  stageId: number,
  after: number | null | 'end',
  ids: readonly number[],
): string[] {
  const lower = lowerKey(db, stageId, after, ids);
  const upper = firstKey(db).get(stageId, lower ?? '');
  return keysBetween(lower, upper ?? null, ids.length);
}

function lowerKey(
  db: Db,
  stageId: number,
  after: number | null | 'end',
  ids: readonly number[],
): string | null {
  if (after === null) return null;
  if (after === 'end') return lastKey(db).get(stageId) ?? null;
  const anchor = keyOf(db).get(after, stageId);
  if (anchor === undefined)
    throw new ExpectedError('CONFLICT', 'The board changed meanwhile. Try the move once more.');
  if (!ids.includes(after)) return anchor;
  // The anchor moves too: settle for the nearest card above it that stays.
  return keyAbove(db).get(stageId, anchor, JSON.stringify(ids)) ?? null;
}

type Ranks = (stageId: number) => number;

/** How far along a stage is: open stages in board order, every outcome beyond them. Removed stages count as the start. */
function stageRanks(db: Db): Ranks {
  const ranks = new Map(
    stagesInOrder(db)
      .all()
      .map(({ id, kind }, index) => [id, kind === 'outcome' ? Number.POSITIVE_INFINITY : index]),
  );
  return (stageId) => ranks.get(stageId) ?? -1;
}

/** Writes the events of one card leaving for `target`; says whether it went back as a return nobody explained yet. */
function leave(db: Db, id: number, target: Stage, rank: Ranks, on: string, now: Date): 'moved' | 'returned' {
  const at = now.toISOString();
  const moves = countedMoves(db, id);
  const last = moves.at(-1);
  const isRecent = (recordedAt: string) => now.getTime() - Date.parse(recordedAt) < A_DAY_MS;
  const endsDiffer = last && rank(last.stageId) === Number.POSITIVE_INFINITY && target.kind === 'outcome';
  const goesBack = last !== undefined && (rank(last.stageId) > rank(target.id) || endsDiffer === true);
  if (!last || !goesBack) {
    appendEvent(db, { applicationId: id, kind: 'move', stageId: target.id, on, at });
    return 'moved';
  }
  const top = voidBeyond(db, id, moves, target.id, rank, at, isRecent);
  if (top !== target.id) appendEvent(db, { applicationId: id, kind: 'move', stageId: target.id, on, at });
  return isRecent(last.recordedAt) || endsDiffer ? 'moved' : 'returned';
}

/** Voids moves from the end while they lie beyond `stageId` and may be voided; answers the stage then on top, if any. */
function voidBeyond(
  db: Db,
  applicationId: number,
  moves: { id: number; stageId: number; recordedAt: string }[],
  stageId: number,
  rank: Ranks,
  at: string,
  mayVoid: (recordedAt: string) => boolean,
): number | null {
  const rest = [...moves];
  let top = rest.at(-1);
  while (top && top.stageId !== stageId && mayVoid(top.recordedAt)) {
    const isBeyond = rank(top.stageId) > rank(stageId) || rank(top.stageId) === Number.POSITIVE_INFINITY;
    if (!isBeyond) break;
    appendVoid(db, applicationId, top.id, at);
    rest.pop();
    top = rest.at(-1);
  }
  return top?.stageId ?? null;
}
