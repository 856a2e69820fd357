import type { StageEvent } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { stageIdByCode } from './stages-store.ts';

/** A counted move, as the rules of moving back need it. */
export type CountedMove = { id: number; stageId: number; recordedAt: string };
type CountedEvent = { applicationId: number; kind: 'move' | 'reached'; stageId: number };

const insertEvent = prepared<[number, string, number, string, 0 | 1, string]>(
  `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, date_known, recorded_at)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const insertVoid = prepared<[number, number, string]>(
  "INSERT INTO stage_events (application_id, kind, target_event_id, recorded_at) VALUES (?, 'void', ?, ?)",
);
const insertCorrection = prepared<[number, number, string, string]>(
  `INSERT INTO stage_events (application_id, kind, target_event_id, occurred_on, recorded_at)
   VALUES (?, 'correction', ?, ?, ?)`,
);
// `= +?` rather than `= ?`: this SQLite looks at a bare parameter's value to choose its plan, and then compiles
// the statement anew for every call, which costs thirty times the query.
const movesOf = prepared<[number], CountedMove>(
  `SELECT id, stage_id AS stageId, recorded_at AS recordedAt FROM effective_stage_events
   WHERE application_id = +? AND kind = 'move' ORDER BY id`,
);
const historyOf = prepared<[number], StageEvent>(
  `SELECT e.id, e.application_id AS applicationId, e.stage_id AS stageId, s.name AS stageName, e.kind,
     e.occurred_on AS "on", e.recorded_at AS recordedAt
   FROM effective_stage_events e JOIN stages s ON s.id = e.stage_id
   WHERE e.application_id = +? ORDER BY e.occurred_on, e.id`,
);
const lastMove = prepared<[number], { stageId: number; since: string }>(
  `SELECT stage_id AS stageId, occurred_on AS since FROM effective_stage_events
   WHERE application_id = +? AND kind = 'move' ORDER BY id DESC LIMIT 1`,
);
const firstDayAt = preparedValue<[number, number], string | null>(
  'SELECT min(occurred_on) FROM effective_stage_events WHERE application_id = +? AND stage_id = +?',
);
const settle = prepared<[number, string, string | null, string | null, number]>(
  `UPDATE applications SET stage_id = ?, stage_since = ?, applied_on = ?, position = coalesce(?, position),
     revision = revision + 1 WHERE id = ?`,
);
const eventById = prepared<[number], CountedEvent>(
  'SELECT application_id AS applicationId, kind, stage_id AS stageId FROM effective_stage_events WHERE id = ?',
);
const firstEventAt = prepared<[number, number], { id: number; on: string }>(
  `SELECT id, occurred_on AS "on" FROM effective_stage_events
   WHERE application_id = +? AND stage_id = +? ORDER BY occurred_on, id LIMIT 1`,
);

/** Appends a dated move (or, as `reached`, a fact added afterwards) to the history. Nothing else is touched. */
export function appendEvent(
  db: Db,
  event: {
    applicationId: number;
    kind: 'move' | 'reached';
    stageId: number;
    on: string;
    at: string;
    dateKnown?: boolean;
  },
): void {
  insertEvent(db).run(
    event.applicationId,
    event.kind,
    event.stageId,
    event.on,
    event.dateKnown === false ? 0 : 1,
    event.at,
  );
}

/** Takes one event out of every history and count; the row itself stays. */
export function appendVoid(db: Db, applicationId: number, eventId: number, at: string): void {
  insertVoid(db).run(applicationId, eventId, at);
}

/** The counted moves of one application, oldest first by the order they were made. */
export function countedMoves(db: Db, applicationId: number): CountedMove[] {
  return movesOf(db).all(applicationId);
}

/** The counted history of one application with stage names, by day. */
export function history(db: Db, applicationId: number): StageEvent[] {
  return historyOf(db).all(applicationId);
}

/**
 * Writes what the history says onto the application: where it is (its last counted move), since when, and the
 * first day it counted as applied. `position` is its new order key when it changes place. The only writer of these.
 */
export function settleApplication(db: Db, applicationId: number, position?: string): void {
  const last = lastMove(db).get(applicationId);
  if (!last) throw new ExpectedError('INVALID', 'An application keeps at least one entry in its history.');
  const appliedOn = firstDayAt(db).get(applicationId, stageIdByCode(db, 'applied'));
  settle(db).run(last.stageId, last.since, appliedOn ?? null, position ?? null, applicationId);
}

/** The application an event that still counts belongs to. NOT_FOUND when it is void or unknown. */
export function countedEvent(db: Db, eventId: number): CountedEvent {
  const event = eventById(db).get(eventId);
  if (!event)
    throw new ExpectedError(
      'NOT_FOUND',
      'This entry of the history does not count any more. Reload the page.',
    );
  return event;
}

/** Corrects the day of a counted event by appending; the first day stays in the file. */
export function correctEventDate(db: Db, input: { eventId: number; on: string }, at: string): number {
  const { applicationId } = countedEvent(db, input.eventId);
  insertCorrection(db).run(applicationId, input.eventId, input.on, at);
  settleApplication(db, applicationId);
  return applicationId;
}

/** Adds a stage the application had been at, without moving its card. */
export function addReached(db: Db, input: { id: number; stageId: number; on: string }, at: string): void {
  appendEvent(db, { applicationId: input.id, kind: 'reached', stageId: input.stageId, on: input.on, at });
  settleApplication(db, input.id);
}

/** Sets the applied day: corrects the first counted one, or adds it to the history. */
export function setAppliedOn(db: Db, applicationId: number, on: string, at: string): void {
  const stageId = stageIdByCode(db, 'applied');
  const first = firstEventAt(db).get(applicationId, stageId);
  if (!first) addReached(db, { id: applicationId, stageId, on }, at);
  else if (first.on !== on) correctEventDate(db, { eventId: first.id, on }, at);
}
