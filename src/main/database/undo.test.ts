import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../context.ts';
import { closeDatabase, openDatabase } from './open.ts';
import { nextSteps, notUndoableTables, recordStep, redo, undo, undoableTables } from './undo.ts';

const clock = () => new Date('2026-11-23T10:00:00Z');
const NOW = clock().toISOString();

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-undo-'));
  db = openDatabase(join(folder, 'rebound.db'), { mustExist: false });
  // Nothing here is about power cuts, and there are thousands of commits.
  db.pragma('synchronous = OFF');
});
afterEach(() => {
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

function step(label: string, change: () => void): void {
  db.transaction(() => recordStep(db, label, ['applications'], clock, change)).immediate();
}

function ids(table: string): number[] {
  return db.prepare<[], number>(`SELECT id FROM "${table}" ORDER BY id`).pluck().all();
}

/** All undoable rows as the person sees them: without revisions, the history as it counts. */
function snapshot(): string {
  const tables = [...undoableTables.filter((table) => table !== 'stage_events'), 'effective_stage_events'];
  const contents = tables.map((table) => {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY 1`).all();
    return [table, rows.map(({ revision: _, ...row }) => row)];
  });
  return JSON.stringify(contents);
}

let made = 0;
function createApplication(stageId: number): number {
  made += 1;
  const id = Number(
    db
      .prepare(
        `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at, pay_min)
         VALUES ('Planner', 'Tidewell', ?, ?, '2026-11-01', ?, 41000.5)`,
      )
      .run(stageId, `p${made}`, NOW).lastInsertRowid,
  );
  move(id, stageId);
  return id;
}

function move(id: number, stageId: number): void {
  made += 1;
  db.prepare(
    `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at) VALUES (?, 'move', ?, ?, ?)`,
  ).run(id, stageId, `2026-10-${String((made % 28) + 1).padStart(2, '0')}`, NOW);
  db.prepare('UPDATE applications SET stage_id = ?, position = ?, revision = revision + 1 WHERE id = ?').run(
    stageId,
    `p${made}`,
    id,
  );
}

type Write = { kind: string; pick: number; stage: number };

/** One write on a row that exists, if there is one to write on. */
function perform({ kind, pick, stage }: Write): void {
  const applications = ids('applications');
  const application = applications[pick % applications.length];
  if (kind === 'create' || application === undefined) {
    createApplication(stage);
    return;
  }
  const events = db
    .prepare<[], { id: number; applicationId: number }>(
      'SELECT id, application_id AS applicationId FROM effective_stage_events ORDER BY id',
    )
    .all();
  const event = events[pick % events.length];
  if (kind === 'move') move(application, stage);
  if (kind === 'swap') {
    const [a, b] = [application, applications[(pick + 1) % applications.length] ?? application];
    const place = db.prepare<[number], string>('SELECT position FROM applications WHERE id = ?').pluck();
    const [first, second] = [place.get(a), place.get(b)];
    const put = db.prepare('UPDATE applications SET stage_id = 1, position = ? WHERE id = ?');
    made += 1;
    put.run(`p${made}`, a);
    put.run(first, b);
    if (a !== b) put.run(second, a);
  }
  if (kind === 'erase') db.prepare('DELETE FROM applications WHERE id = ?').run(application);
  if (kind === 'void' && event)
    db.prepare(
      `INSERT INTO stage_events (application_id, kind, target_event_id, recorded_at) VALUES (?, 'void', ?, ?)`,
    ).run(event.applicationId, event.id, NOW);
  if (kind === 'correct' && event)
    db.prepare(
      `INSERT INTO stage_events (application_id, kind, target_event_id, occurred_on, recorded_at) VALUES (?, 'correction', ?, ?, ?)`,
    ).run(event.applicationId, event.id, `2026-09-${String((pick % 28) + 1).padStart(2, '0')}`, NOW);
  if (kind === 'posting')
    db.prepare(
      `INSERT INTO postings (application_id, text, saved_on) VALUES (?, ?, '2026-11-01')
       ON CONFLICT (application_id) DO UPDATE SET text = excluded.text, revision = revision + 1`,
    ).run(application, `Advert “${pick}”\n`);
  if (kind === 'interview') {
    const contact = db.prepare("INSERT INTO contacts (name) VALUES ('Amira Holt')").run().lastInsertRowid;
    const interview = db
      .prepare(
        `INSERT INTO interviews (application_id, kind, starts_at, time_zone) VALUES (?, 'panel', '2026-12-01T10:00', 'Europe/London')`,
      )
      .run(application).lastInsertRowid;
    db.prepare('INSERT INTO interview_people (interview_id, contact_id) VALUES (?, ?)').run(
      interview,
      contact,
    );
  }
  if (kind === 'all') db.prepare('UPDATE applications SET tags = ?, next_step_on = NULL').run(`["t${pick}"]`);
}

const KINDS = ['create', 'move', 'move', 'swap', 'erase', 'void', 'correct', 'posting', 'interview', 'all'];
const write = fc.record({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat(50),
  stage: fc.integer({ min: 1, max: 5 }),
});
const steps = fc.array(fc.array(write, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });

describe('undo', () => {
  it('knows every table of the schema', () => {
    const tables = db
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name`,
      )
      .pluck()
      .all();
    expect([...undoableTables, ...notUndoableTables].toSorted()).toEqual(tables);
  });

  it('takes any writes back to the start and brings them again to the end, over and over', () => {
    fc.assert(
      fc.property(steps, (planned) => {
        db.exec('DELETE FROM applications; DELETE FROM contacts; DELETE FROM undo_steps');
        createApplication(1);
        const states = [snapshot()];
        for (const writes of planned) {
          const count = db.prepare<[], number>('SELECT count(*) FROM undo_steps').pluck().get();
          step('Change', () => writes.forEach(perform));
          if (db.prepare('SELECT count(*) FROM undo_steps').pluck().get() !== count) states.push(snapshot());
        }
        for (let round = 0; round < 2; round += 1) {
          for (const state of states.slice(0, -1).toReversed()) {
            expect(undo(db, clock)).not.toBeNull();
            expect(snapshot()).toBe(state);
          }
          expect(undo(db, clock)).toBeNull();
          for (const state of states.slice(1)) {
            expect(redo(db, clock)).not.toBeNull();
            expect(snapshot()).toBe(state);
          }
          expect(redo(db, clock)).toBeNull();
        }
        expect(db.pragma('foreign_key_check')).toEqual([]);
      }),
      { seed: 2311, numRuns: 25 },
    );
  });

  it('never removes an event of a history that stays', () => {
    createApplication(1);
    step('Move', () => move(ids('applications')[0] ?? 0, 2));
    const events = ids('stage_events').length;
    undo(db, clock);
    redo(db, clock);
    undo(db, clock);
    expect(ids('stage_events')).toHaveLength(events + 3);
    expect(db.prepare('SELECT count(*) FROM effective_stage_events').pluck().get()).toBe(1);
  });

  it('raises the revision both ways, so an older window cannot overwrite unseen', () => {
    const id = createApplication(1);
    const revision = db.prepare<[number], number>('SELECT revision FROM applications WHERE id = ?').pluck();
    step('Tag', () => db.prepare(`UPDATE applications SET tags = '["a"]', revision = revision + 1`).run());
    const before = revision.get(id) ?? 0;
    undo(db, clock);
    expect(revision.get(id)).toBe(before + 1);
    redo(db, clock);
    expect(revision.get(id)).toBe(before + 2);
  });

  it('brings back only what the step changed, so that a text saved meanwhile outside any step stays', () => {
    const id = createApplication(1);
    const row = () =>
      db
        .prepare<[number], { tags: string; note: string }>('SELECT tags, note FROM applications WHERE id = ?')
        .get(id);
    step('Tag', () => db.prepare(`UPDATE applications SET tags = '["a"]'`).run());
    db.prepare(`UPDATE applications SET note = 'typed since'`).run();
    undo(db, clock);
    expect(row()).toEqual({ tags: '[]', note: 'typed since' });
    redo(db, clock);
    expect(row()).toEqual({ tags: '["a"]', note: 'typed since' });
  });

  it('leaves no step for a change that wrote nothing, and keeps what can be redone', () => {
    createApplication(1);
    step('Tag', () => db.prepare(`UPDATE applications SET tags = '["a"]'`).run());
    undo(db, clock);
    step('Nothing', () => {});
    expect(nextSteps(db)).toMatchObject({ undo: null, redo: { label: 'Tag', features: ['applications'] } });
    step('Note', () => db.prepare(`UPDATE applications SET note = 'x'`).run());
    expect(nextSteps(db)).toMatchObject({ undo: { label: 'Note' }, redo: null });
  });

  it('keeps at least the last 100 steps, never many more, whole ones only', () => {
    const count = db.prepare<[], number>('SELECT count(*) FROM undo_steps').pluck();
    for (let at = 0; at < 300; at += 1) {
      step(`Step ${at}`, () => createApplication(1));
      expect(count.get()).toBeGreaterThanOrEqual(Math.min(at + 1, 100));
      expect(count.get()).toBeLessThan(100 + 32);
    }
    const changes = db.prepare('SELECT count(DISTINCT step_id) FROM undo_changes').pluck().get();
    expect(changes).toBe(count.get());
    for (let at = 299; at >= 200; at -= 1) expect(undo(db, clock)?.label).toBe(`Step ${at}`);
    expect(ids('applications')).toHaveLength(200);
  });

  it('forgets a step whose change went wrong', () => {
    for (let at = 0; at < 5; at += 1) step(`Step ${at}`, () => createApplication(1));
    expect(() =>
      step('Broken', () => {
        createApplication(1);
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(ids('undo_steps')).toHaveLength(5);
    expect(nextSteps(db).undo?.label).toBe('Step 4');
    db.prepare(`UPDATE applications SET note = 'outside any step'`).run();
    expect(
      db
        .prepare('SELECT count(*) FROM undo_changes WHERE step_id NOT IN (SELECT id FROM undo_steps)')
        .pluck()
        .get(),
    ).toBe(0);
    expect(db.prepare('SELECT count(*) FROM temp.undo_context').pluck().get()).toBe(0);
  });

  it('notices the writes of the next step after the first of all went wrong', () => {
    const broken = () =>
      step('Broken', () => {
        createApplication(1);
        throw new Error('stop');
      });
    expect(broken).toThrow('stop');
    step('Add', () => createApplication(1));
    expect(broken).toThrow('stop');
    step('Add another', () => createApplication(1));
    expect(undo(db, clock)?.label).toBe('Add another');
    expect(undo(db, clock)?.label).toBe('Add');
    expect(ids('applications')).toEqual([]);
  });

  it('says so and changes nothing when a later write stands in the way', () => {
    const id = createApplication(1);
    step('Contact', () => db.prepare("INSERT INTO contacts (id, name) VALUES (9, 'Amira Holt')").run());
    db.prepare(
      `INSERT INTO interviews (id, application_id, kind, starts_at, time_zone) VALUES (1, ?, 'panel', '2026-12-01T10:00', 'UTC')`,
    ).run(id);
    db.prepare('INSERT INTO interview_people (interview_id, contact_id) VALUES (1, 9)').run();
    expect(() => undo(db, clock)).toThrow('can no longer be undone');
    expect(ids('contacts')).toEqual([9]);
    expect(nextSteps(db).undo?.label).toBe('Contact');
  });
});
