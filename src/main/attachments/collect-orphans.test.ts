import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachmentSources } from '../app.ts';
import { openTestApp, type TestApp } from '../app-for-tests.ts';

const DAY_MS = 86_400_000;

let app: TestApp;
let applicationId: number;
beforeEach(async () => {
  app = openTestApp();
  const { card } = await app.call.applications.create({ facts: { role: 'Planner', company: 'Tidewell' } });
  applicationId = card.id;
});
afterEach(() => app.close());

async function keep(content: string, daysAgo: number): Promise<string> {
  const path = join(app.dataDir, 'upload.part');
  writeFileSync(path, content);
  const { sha256 } = await app.context.attachments.keep(path);
  age(placeOf(sha256), daysAgo);
  return sha256;
}
function age(path: string, days: number): void {
  const then = new Date(app.time.now.getTime() - days * DAY_MS);
  utimesSync(path, then, then);
}
const placeOf = (sha256: string) => join(app.dataDir, 'attachments', sha256.slice(0, 2), sha256);
const add = (sha256: string) =>
  app.call.applications.addDocument({
    applicationId,
    sha256,
    name: 'CV.pdf',
    mediaType: 'application/pdf',
    kind: 'cv',
    on: '2026-11-20',
  });

describe('collecting orphans', () => {
  it('removes what no document names, a day after it came', async () => {
    const used = await keep('used', 90);
    await add(used);
    const old = await keep('old', 1.1);
    const fresh = await keep('fresh', 0.9);
    await app.app.tidy();
    expect([used, old, fresh].map((sha256) => existsSync(placeOf(sha256)))).toEqual([true, false, true]);
  });

  it('keeps what an undo or a redo can still bring back', async () => {
    const added = await keep('added, then undone', 9);
    await add(added);
    await app.call.undo.undo();
    const removed = await keep('removed', 9);
    await app.app.tidy();
    expect(existsSync(placeOf(added))).toBe(true);
    await app.call.undo.redo();
    const document = await add(await keep('removed', 9));
    await app.call.applications.removeDocument(document);
    await app.app.tidy();
    expect(existsSync(placeOf(removed))).toBe(true);
    await app.call.undo.undo();
    const documents = await app.call.applications.documents({ applicationId });
    expect(documents.map(({ sha256 }) => sha256)).toEqual([added, removed]);
  });

  it('lets go of it once nothing can bring it back', async () => {
    const sha256 = await keep('removed long ago', 9);
    await app.call.applications.removeDocument(await add(sha256));
    app.context.db.exec('DELETE FROM undo_steps');
    await app.app.tidy();
    expect(existsSync(placeOf(sha256))).toBe(false);
  });

  it('keeps the pictures of an entry while it or an earlier version of it shows them', async () => {
    const shown = await keep('shown', 9);
    const before = await keep('shown before', 9);
    const key = '00000000-0000-4000-8000-000000000001';
    const write = async (body: string) => {
      const stored = await app.call.journal.get({ key });
      const rest = { day: '2026-11-23', kind: 'entry', title: '', energy: null, worry: null } as const;
      return app.call.journal.save({ ...rest, key, revision: stored?.revision ?? 0, body, private: false });
    };
    const both = () => [shown, before].map((sha256) => existsSync(placeOf(sha256)));
    await write(`![A desk](images/${shown}.png) ![A door](images/${before}.jpg "by Tom")`);
    await write(`![A desk](images/${shown}.png)`);
    await app.app.tidy();
    expect(both()).toEqual([true, true]);
    app.wait(31);
    await write(`![A desk](images/${shown}.png) and words`);
    await app.app.tidy();
    expect(both()).toEqual([true, false]);
    const { id } = await write('Words alone');
    await app.app.tidy();
    expect(both()).toEqual([true, false]);
    const [entry] = (await app.call.journal.list({})).entries;
    await app.call.journal.trash({ items: entry ? [entry] : [] });
    await app.call.journal.erase({ ids: [id] });
    await app.app.tidy();
    expect(both()).toEqual([false, false]);
  });

  it('takes old files that never arrived, and leaves what is not its own', async () => {
    await keep('something', 0);
    const folder = join(app.dataDir, 'attachments');
    for (const [name, days] of [
      ['incoming/cut-off', 2],
      ['incoming/arriving', 0],
      ['notes.txt', 400],
    ] as const) {
      writeFileSync(join(folder, name), 'x');
      age(join(folder, name), days);
    }
    mkdirSync(join(folder, 'ab'), { recursive: true });
    writeFileSync(join(folder, 'ab', 'own notes.txt'), 'x');
    age(join(folder, 'ab', 'own notes.txt'), 400);
    await app.app.tidy();
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['arriving']);
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
    expect(existsSync(join(folder, 'ab', 'own notes.txt'))).toBe(true);
  });

  it('works on the profile that is open, and on none before a file came', async () => {
    const own = await keep('own', 9);
    await app.call.profile.switchTo({ profile: 'sample' });
    const files = join(app.dataDir, 'sample', 'attachments');
    const shipped = readdirSync(files, { recursive: true }).toSorted();
    expect(shipped.length).toBeGreaterThan(3);
    await app.app.tidy();
    expect(readdirSync(files, { recursive: true }).toSorted()).toEqual(shipped);
    expect(existsSync(placeOf(own))).toBe(true);
    await app.call.profile.switchTo({ profile: 'own' });
    rmSync(join(app.dataDir, 'attachments'), { recursive: true });
    await app.app.tidy();
    expect(existsSync(join(app.dataDir, 'attachments'))).toBe(false);
  });
});

it('every table that names files is known to the collecting of orphans', () => {
  const tables = app.context.db
    .prepare<[], string>(
      `SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c
       WHERE t.schema = 'main' AND t.type = 'table' AND c.name LIKE '%sha256%' ORDER BY t.name`,
    )
    .pluck()
    .all();
  expect(attachmentSources.map(({ table }) => table).toSorted()).toEqual(tables);
});
