import { ExpectedError } from '../../../shared/errors.ts';
import type { Timer } from '../../../shared/skills.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const currentTimer = prepared<[], Timer>(
  `SELECT t.plan_id AS planId, p.skill, t.started_at AS startedAt, t.stopped_at AS stoppedAt
   FROM skill_timer t JOIN skill_plans p ON p.id = t.plan_id WHERE p.deleted_at IS NULL`,
);

/** The timer that runs, or is stopped and not logged yet; null when there is none. */
export function readTimer(db: Db): Timer | null {
  return currentTimer(db).get() ?? null;
}

/** Starts the timer for a plan. INVALID while another time waits to be logged: nothing is thrown away unasked. */
export function startTimer(db: Db, planId: number, at: string): Timer | null {
  if (readTimer(db))
    throw new ExpectedError(
      'INVALID',
      'A timer is there already. Log its time or leave it, then start anew.',
    );
  // A timer of a removed plan may still be there.
  db.prepare(
    `INSERT INTO skill_timer (id, plan_id, started_at) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET plan_id = excluded.plan_id, started_at = excluded.started_at, stopped_at = NULL`,
  ).run(planId, at);
  return readTimer(db);
}

/** Stops the timer; its time stays until it is logged or left. A second stop changes nothing. */
export function stopTimer(db: Db, at: string): Timer | null {
  db.prepare('UPDATE skill_timer SET stopped_at = coalesce(stopped_at, ?)').run(at);
  return readTimer(db);
}

/** Leaves the timer without logging its time. */
export function dropTimer(db: Db): void {
  db.prepare('DELETE FROM skill_timer').run();
}
