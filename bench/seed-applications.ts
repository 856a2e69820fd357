import type { Context } from '../src/main/context.ts';
import { keysBetween } from '../src/shared/domain/order-keys.ts';

const WORDS = ['Operations', 'Depot', 'Service', 'Programme', 'Fleet', 'Production', 'Repairs', 'Planning'];
const KINDS = ['manager', 'lead', 'planner', 'coordinator'];

/** Fills an empty profile with `count` applications, evenly over the open stages, each with its first move. */
export function seedApplications(context: Context, count: number): void {
  context.write(null, ['applications'], (db) => {
    const stageIds = db
      .prepare<[], number>(
        "SELECT id FROM stages WHERE kind = 'stage' AND deleted_at IS NULL ORDER BY position",
      )
      .pluck()
      .all();
    const keys = keysBetween(null, null, Math.ceil(count / stageIds.length));
    const insert = db.prepare(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, next_step, tags, created_at)
       VALUES (?, ?, ?, ?, '2026-11-01', ?, ?, '2026-11-01T09:00:00.000Z')`,
    );
    const move = db.prepare(
      `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at)
       VALUES (?, 'move', ?, '2026-11-01', '2026-11-01T09:00:00.000Z')`,
    );
    for (let index = 0; index < count; index += 1) {
      const stageId = stageIds[index % stageIds.length];
      const key = keys[Math.floor(index / stageIds.length)];
      const role = `${WORDS[index % WORDS.length]} ${KINDS[index % KINDS.length]} ${index}`;
      const { lastInsertRowid } = insert.run(
        role,
        `Company ${index % 997}`,
        stageId,
        key,
        index % 3 === 0 ? 'Send two dates' : '',
        index % 4 === 0 ? '["hybrid"]' : '[]',
      );
      move.run(lastInsertRowid, stageId);
    }
    db.prepare('UPDATE settings SET first_run_done = 1').run();
  });
}
