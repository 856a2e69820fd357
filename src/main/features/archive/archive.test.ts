import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeSankeymatic } from '../../../shared/domain/insights/write-sankeymatic.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { keepBytes } from '../../attachments/open-attachments.ts';
import { bringBack, EVERYTHING, exportEverything, readBack } from './archive-test-setup.ts';

const open: TestApp[] = [];
function openApp(options?: Parameters<typeof openTestApp>[1]): TestApp {
  const test = openTestApp(undefined, options);
  open.push(test);
  return test;
}
afterEach(() => {
  for (const test of open.splice(0)) test.close();
});

function dataOf(path: string): string {
  return Buffer.from(
    unzipSync(readFileSync(path), { filter: ({ name }) => name === 'rebound.json' })['rebound.json'] ?? [],
  ).toString();
}

let sample: TestApp;
let first: Awaited<ReturnType<typeof exportEverything>>;
beforeAll(async () => {
  sample = openTestApp(undefined, { sample: true });
  first = await exportEverything(sample);
});
afterAll(() => sample.close());

describe('everything that is exported', () => {
  it('comes back into an empty profile as it was, files too, and exported again is the same bytes', async () => {
    expect(first.made.counts).toEqual({ applications: 60, entries: 58, people: 54, files: 3 });
    const to = openApp();
    expect((await to.call.archive.state()).isEmpty).toBe(true);
    await bringBack(to, first.path);

    const state = await to.call.archive.state();
    expect(state).toMatchObject({ isEmpty: false, counts: first.made.counts });
    expect((await to.call.profile.state()).firstRun).toBe(false);
    for (const name of Object.keys(unzipSync(readFileSync(first.path))).filter((one) =>
      one.startsWith('attachments/'),
    )) {
      const path = to.app.attachments.path(name.slice('attachments/'.length));
      expect(
        createHash('sha256')
          .update(readFileSync(path ?? ''))
          .digest('hex'),
      ).toBe(name.slice(12));
    }
    to.time.now = new Date('2027-01-02T10:00:00');
    expect(dataOf((await exportEverything(to)).path)).toBe(dataOf(first.path));
    // The empty database it took the place of is kept, and nothing of the reading is left.
    expect(readdirSync(join(to.dataDir, 'backups')).filter((name) => name.endsWith('.db'))).toHaveLength(1);
    expect(to.context.db.pragma('foreign_key_check')).toEqual([]);
    to.reopen();
    expect((await to.call.archive.state()).counts).toEqual(first.made.counts);
    const { hits } = await to.call.search.find({ text: 'Halden' });
    expect(hits.length).toBeGreaterThan(0);
  });

  it('holds the flow of all that was sent, as Insights draws it', async () => {
    const { flow } = await sample.call.insights.figures({ from: '2000-01-01', to: sample.context.today() });
    const text = unzipSync(readFileSync(first.path))['sankeymatic.txt'];
    expect(Buffer.from(text ?? []).toString()).toBe(writeSankeymatic(flow));
    expect(flow.links.length).toBeGreaterThan(5);
  });

  it('leaves private writing and what hangs on it out unless it was ticked, and says how much', async () => {
    const from = openApp();
    const picture = keepBytes(join(from.dataDir, 'attachments'), Buffer.from('a picture'));
    from.context.db
      .prepare(
        `INSERT INTO journal_entries (id, key, day, body, private, created_at, updated_at)
         VALUES (1, ?, '2026-11-20', 'Only for me', 1, 'x', 'x'), (2, ?, '2026-11-21', 'For the drawer', 0, 'x', 'x')`,
      )
      .run('a'.repeat(36), 'b'.repeat(36));
    from.context.db
      .prepare('INSERT INTO journal_images (entry_id, sha256) VALUES (1, ?)')
      .run(picture.sha256);
    const whole = await exportEverything(from);
    expect(dataOf(whole.path)).toContain('Only for me');
    const { path, made } = await exportEverything(from, { ...EVERYTHING, withPrivate: false });
    expect(made).toMatchObject({ leftOut: 1, counts: { entries: 1, files: 0 } });
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files).filter((name) => name.startsWith('attachments/'))).toEqual([]);
    expect(Object.values(files).some((bytes) => Buffer.from(bytes).includes('Only for me'))).toBe(false);
    expect(dataOf(path)).toContain('For the drawer');
    expect((await from.call.archive.state()).privateEntries).toBe(1);
  });

  it('says which files were lost or changed before, and comes back without them', async () => {
    const from = openApp();
    from.context.db
      .prepare(
        "INSERT INTO journal_entries (id, key, day, created_at, updated_at) VALUES (1, ?, '2026-11-20', 'x', 'x')",
      )
      .run('a'.repeat(36));
    const add = from.context.db.prepare('INSERT INTO journal_images (entry_id, sha256) VALUES (1, ?)');
    const kept = keepBytes(join(from.dataDir, 'attachments'), Buffer.from('changed since'));
    add.run(kept.sha256);
    add.run('0'.repeat(64));
    writeFileSync(from.app.attachments.path(kept.sha256) ?? '', 'changed sinCe');
    const { path, made } = await exportEverything(from);
    expect(made.missingFiles).toBe(2);
    const to = openApp();
    const { job } = await readBack(to, path);
    expect(job).toMatchObject({ state: 'read', summary: { missingFiles: 2 } });
  });
});

describe('bringing an export back', () => {
  it('is refused where something was recorded, before and after it was read, and nothing changes', async () => {
    const to = openApp();
    const { jobId } = await readBack(to, first.path);
    to.context.db.prepare("INSERT INTO wins (day, text) VALUES ('2026-11-20', 'Wrote to Ana')").run();
    await expect(to.call.archive.bringBack({ jobId })).rejects.toThrow(/nothing was recorded yet/);
    await expect(readBack(to, first.path)).rejects.toThrow(/Restore a backup instead/);
    expect((await to.call.archive.state()).counts.applications).toBe(0);
    expect(to.context.db.prepare('SELECT text FROM wins').pluck().all()).toEqual(['Wrote to Ana']);
    expect(existsSync(join(to.dataDir, 'backups'))).toBe(false);
  });

  it('can be cancelled, and leaves nothing behind', async () => {
    const to = openApp();
    const { jobId } = await readBack(to, first.path);
    await to.call.archive.end({ jobId });
    expect(readdirSync(join(to.dataDir, 'uploads'))).toEqual([]);
    expect(await to.call.archive.job({ jobId })).toMatchObject({ state: 'stopped' });
    await expect(to.call.archive.bringBack({ jobId })).rejects.toThrow(/Begin again/);
    expect((await to.call.archive.state()).isEmpty).toBe(true);
    // In the middle of the work as well.
    const { jobId: making } = await sample.call.archive.make(EVERYTHING);
    await sample.call.archive.end({ jobId: making });
    expect(readdirSync(join(sample.dataDir, 'sample/uploads'))).toEqual([]);
  });
});
