import type { Context } from '../src/main/context.ts';
import { keysBetween } from '../src/shared/domain/order-keys.ts';

const GRADES = ['said', 'feedback', 'own'];
const CONTROLS = ['within', 'partly', 'outside', 'unknown'];

/** Ends every application, over two years, each with two themes; every third has a third one. */
export function seedEndings(context: Context): void {
  context.write(null, ['endings'], (db) => {
    const rejected = db.prepare<[], number>("SELECT id FROM stages WHERE code = 'rejected'").pluck().get();
    const themeIds = db.prepare<[], number>('SELECT id FROM themes').pluck().all();
    const applicationIds = db.prepare<[], number>('SELECT id FROM applications').pluck().all();
    const keys = keysBetween(null, null, applicationIds.length);
    const move = db.prepare(
      `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at)
       VALUES (?, 'move', ?, date('2024-12-01', ?), '2026-11-01T10:00:00.000Z')`,
    );
    const stand = db.prepare('UPDATE applications SET stage_id = ?, position = ? WHERE id = ?');
    const end = db.prepare(
      `INSERT INTO endings (application_id, outcome_event_id, how_came, created_at)
       VALUES (?, ?, 'email', '2026-11-01T10:00:00.000Z')`,
    );
    const name = db.prepare(
      'INSERT INTO ending_themes (ending_id, theme_id, grade, control) VALUES (?, ?, ?, ?)',
    );
    for (const [at, applicationId] of applicationIds.entries()) {
      const event = move.run(applicationId, rejected, `+${at % 700} days`);
      stand.run(rejected, keys[at], applicationId);
      const ending = end.run(applicationId, event.lastInsertRowid);
      for (let theme = 0; theme < (at % 3 === 0 ? 3 : 2); theme += 1)
        name.run(
          ending.lastInsertRowid,
          themeIds[(at + theme * 7) % themeIds.length],
          GRADES[(at + theme) % 3],
          CONTROLS[(at + theme) % 4],
        );
    }
  });
}
