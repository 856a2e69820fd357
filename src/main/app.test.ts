import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../shared/changes.ts';
import { addDays } from '../shared/domain/days.ts';
import { type App, createApp } from './app.ts';
import { sampleApplications } from './features/profile/sample-applications.ts';
import { sampleJournal } from './features/profile/sample-journal.ts';
import { sampleWins } from './features/profile/sample-wins.ts';
import { createCaller } from './trpc.ts';
import { workersBeside } from './workers.ts';

let dataDir: string;
let open: App[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rebound-app-'));
  open = [];
});
afterEach(() => {
  for (const app of open) app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const silent = { info() {}, warn() {}, error() {} };

function start(sample = false): App {
  const app = createApp({
    dataDir,
    clock: () => new Date(2026, 10, 23, 9, 0),
    log: silent,
    version: '0.1.0',
    sample,
    workers: workersBeside(pathToFileURL(join(dataDir, 'no-worker.js')).href),
  });
  open.push(app);
  return app;
}

function caller(app: App) {
  return createCaller(app.router)(app.contextFor('window-1'));
}

function addContact(app: App, name: string): void {
  app
    .contextFor('window-1')
    .write('Add contact', ['network'], (db) =>
      db.prepare('INSERT INTO contacts (name) VALUES (?)').run(name),
    );
}

function contactNames(app: App): string[] {
  return app.contextFor(null).db.prepare<[], string>('SELECT name FROM contacts ORDER BY id').pluck().all();
}

describe('the check of the search index', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('waits until nothing was asked for a while shorter than the minute of the reminders, and is done once', () => {
    const app = start();
    const { db } = app.contextFor(null);
    db.exec(
      "INSERT INTO search_documents (id, kind, source_id, ref, day, title, body) VALUES (9, 'win', 1, '', '', 'zeppelin', '')",
    );
    const found = db
      .prepare<[], number>("SELECT count(*) FROM search_index WHERE search_index MATCH 'zeppelin'")
      .pluck();
    const damage = () =>
      db.exec(`INSERT INTO search_index (search_index, rowid, title, body, kind)
        SELECT 'delete', id, title, body, kind FROM search_documents`);
    expect(found.get()).toBe(1);
    damage();
    vi.advanceTimersByTime(40_000);
    app.contextFor('window-1');
    vi.advanceTimersByTime(40_000);
    expect(found.get()).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(found.get()).toBe(1);
    damage();
    app.contextFor('window-1');
    vi.advanceTimersByTime(120_000);
    expect(found.get()).toBe(0);
  });
});

describe('the app', () => {
  it('begins with the first run, remembers the choice, and keeps the profile over a restart', async () => {
    const first = start();
    expect(await caller(first).profile.state()).toEqual({
      profile: 'own',
      firstRun: true,
      folder: dataDir,
      version: '0.1.0',
      lookedAt: null,
    });
    expect((await caller(first).profile.startEmpty()).firstRun).toBe(false);
    await caller(first).settings.update({ changes: { density: 'compact' } });
    addContact(first, 'Amira Holt');
    first.close();
    const second = start();
    expect((await caller(second).profile.state()).firstRun).toBe(false);
    expect(await caller(second).settings.get()).toMatchObject({ density: 'compact', weekStart: 'monday' });
    expect(contactNames(second)).toEqual(['Amira Holt']);
    expect((await caller(second).undo.state()).undo?.label).toBe('Add contact');
  });

  it('undoes and redoes through the router and tells every window what changed', async () => {
    const app = start();
    const heard: Change[] = [];
    const stop = app.onChanged((change) => heard.push(change));
    addContact(app, 'Amira Holt');
    expect((await caller(app).undo.undo()).step?.label).toBe('Add contact');
    expect(contactNames(app)).toEqual([]);
    expect(await caller(app).undo.state()).toMatchObject({ undo: null, redo: { label: 'Add contact' } });
    expect((await caller(app).undo.redo()).step?.label).toBe('Add contact');
    expect(contactNames(app)).toEqual(['Amira Holt']);
    expect(await caller(app).undo.redo()).toEqual({ step: null });
    expect(heard).toEqual(Array(3).fill({ features: ['network', 'undo'], origin: 'window-1' }));
    stop();
    addContact(app, 'Per Lund');
    expect(heard).toHaveLength(3);
  });

  it('answers a conflict when what an undo would remove is in use', async () => {
    const app = start();
    const context = app.contextFor(null);
    addContact(app, 'Amira Holt');
    context.write(null, ['applications'], (db) =>
      db.exec(`INSERT INTO applications (id, role, company, stage_id, position, stage_since, created_at)
          VALUES (1, 'Planner', 'Tidewell', 1, 'a0', '2026-11-01', '2026-11-01T12:00:00Z');
        INSERT INTO interviews (id, application_id, kind, starts_at, time_zone) VALUES (1, 1, 'panel', '2026-12-01T10:00', 'UTC');
        INSERT INTO interview_people (interview_id, contact_id) VALUES (1, 1);`),
    );
    await expect(caller(app).undo.undo()).rejects.toMatchObject({ cause: { code: 'CONFLICT' } });
    expect(contactNames(app)).toEqual(['Amira Holt']);
  });

  it('writes nothing and tells nobody when a change goes wrong', () => {
    const app = start();
    const heard: Change[] = [];
    app.onChanged((change) => heard.push(change));
    expect(() =>
      app.contextFor(null).write('Add contact', ['network'], (db) => {
        db.prepare("INSERT INTO contacts (name) VALUES ('Amira Holt')").run();
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(contactNames(app)).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('says that a change was not saved when the file can grow no further', () => {
    const app = start();
    const context = app.contextFor(null);
    context.db.pragma(`max_page_count = ${context.db.pragma('page_count', { simple: true })}`);
    const fill = () =>
      context.write('Fill', ['network'], (db) => {
        const insert = db.prepare('INSERT INTO contacts (name) VALUES (?)');
        for (let at = 0; at < 1000; at += 1) insert.run('x'.repeat(500));
      });
    expect(fill).toThrow(expect.objectContaining({ code: 'NOT_SAVED' }));
    expect(contactNames(app)).toEqual([]);
  });

  it('keeps uploads under names of its own and empties them at the next start', () => {
    const first = start();
    const temporary = join(dataDir, 'sheet.csv');
    writeFileSync(temporary, 'Company\n');
    const id = first.uploads.keep(temporary);
    expect(readFileSync(first.uploads.path(id) ?? '', 'utf8')).toBe('Company\n');
    expect(existsSync(temporary)).toBe(false);
    expect(first.uploads.path('../rebound.db')).toBeNull();
    first.close();
    expect(start().uploads.path(id)).toBeNull();
  });
});

describe('the sample profile', () => {
  it('is filled on first opening, one card per invented application, and never asks how to begin', async () => {
    const app = start(true);
    expect((await caller(app).profile.state()).firstRun).toBe(false);
    const { db } = app.contextFor(null);
    const counts = db
      .prepare<[], { code: string; cards: number }>(
        'SELECT s.code, count(*) AS cards FROM applications a JOIN stages s ON s.id = a.stage_id GROUP BY s.code',
      )
      .all();
    const expected = Map.groupBy(sampleApplications, (application) => application.history.at(-1)?.stage);
    expect(Object.fromEntries(counts.map(({ code, cards }) => [code, cards]))).toEqual(
      Object.fromEntries([...expected].map(([stage, group]) => [stage, group.length])),
    );
    const wrong = db
      .prepare(
        `SELECT a.id FROM applications a WHERE (a.stage_id, a.stage_since) IS NOT
           (SELECT stage_id, occurred_on FROM effective_stage_events e WHERE e.application_id = a.id AND e.kind = 'move' ORDER BY e.id DESC LIMIT 1)
         OR a.applied_on IS NOT (SELECT min(occurred_on) FROM effective_stage_events e JOIN stages s ON s.id = e.stage_id
           WHERE e.application_id = a.id AND s.code = 'applied')`,
      )
      .all();
    expect(wrong).toEqual([]);
    expect(
      db.prepare('SELECT count(*) FROM (SELECT DISTINCT name, company FROM contacts)').pluck().get(),
    ).toBe(db.prepare('SELECT count(*) FROM contacts').pluck().get());
    expect((await caller(app).undo.state()).undo).toBeNull();
  });

  it('opens with the journal, its wins, and everything in them that can be found', async () => {
    const app = start(true);
    const entries = (await caller(app).journal.list({ limit: 200 })).entries;
    expect(entries.map(({ day, title }) => `${day} ${title}`).toSorted()).toEqual(
      sampleJournal
        .map(({ daysAgo, title }) => `${addDays(app.contextFor(null).today(), -daysAgo)} ${title}`)
        .toSorted(),
    );
    const named = entries.filter(({ mentions }) => mentions.length > 0);
    expect(named.length).toBeGreaterThan(20);
    for (const { key } of named) {
      const entry = await caller(app).journal.get({ key });
      expect(entry?.mentions.filter(({ gone }) => gone)).toEqual([]);
    }
    expect(await caller(app).journal.wins.list({})).toHaveLength(sampleWins.length);
    const kept = sampleJournal.find((entry) => entry.private);
    const { hits } = await caller(app).search.find({
      text: kept?.body.slice(0, 60) ?? '',
      groups: ['journal'],
    });
    expect(hits).toEqual([]);
  });

  it('leaves the own profile untouched until it is asked for', async () => {
    mkdirSync(join(dataDir, 'backups'));
    writeFileSync(join(dataDir, 'rebound.db'), 'not even a database');
    const before = statSync(join(dataDir, 'rebound.db')).mtimeMs;
    const app = start(true);
    addContact(app, 'Amira Holt');
    await expect(caller(app).profile.switchTo({ profile: 'own' })).rejects.toMatchObject({
      cause: { code: 'PROFILE_UNREADABLE' },
    });
    expect((await caller(app).profile.state()).profile).toBe('sample');
    app.close();
    expect(readFileSync(join(dataDir, 'rebound.db'), 'utf8')).toBe('not even a database');
    expect(statSync(join(dataDir, 'rebound.db')).mtimeMs).toBe(before);
    expect(readdirSync(dataDir).toSorted()).toEqual(['backups', 'rebound.db', 'sample']);
  });

  it('is left by an empty start in the name of the window that asked, which need not read all anew', async () => {
    const app = start();
    const heard: Change[] = [];
    app.onChanged((change) => heard.push(change));
    await caller(app).profile.startEmpty();
    expect(heard).toEqual([{ features: ['profile'], origin: 'window-1' }]);
  });

  it('takes turns with the own profile, whose bytes stay as they were meanwhile', async () => {
    const app = start();
    const heard: Change[] = [];
    app.onChanged((change) => heard.push(change));
    addContact(app, 'Own contact');
    expect((await caller(app).profile.switchTo({ profile: 'sample' })).profile).toBe('sample');
    expect(heard.at(-1)?.features).toContain('applications');
    const before = readFileSync(join(dataDir, 'rebound.db'));
    addContact(app, 'Sample contact');
    expect(app.profileFolder()).toBe(join(dataDir, 'sample'));
    expect(readFileSync(join(dataDir, 'rebound.db')).equals(before)).toBe(true);
    await caller(app).profile.switchTo({ profile: 'own' });
    expect(contactNames(app)).toEqual(['Own contact']);
    await caller(app).profile.switchTo({ profile: 'sample' });
    expect(contactNames(app)).toContain('Sample contact');
  });

  it('goes back to the own profile when the sample cannot be opened', async () => {
    const app = start();
    addContact(app, 'Own contact');
    mkdirSync(join(dataDir, 'sample'));
    writeFileSync(join(dataDir, 'sample', 'rebound.db'), 'x'.repeat(1000));
    await expect(caller(app).profile.switchTo({ profile: 'sample' })).rejects.toMatchObject({
      cause: { code: 'PROFILE_UNREADABLE' },
    });
    expect((await caller(app).profile.state()).profile).toBe('own');
    expect(contactNames(app)).toEqual(['Own contact']);
  });
});
