import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { dropOldSnapshots } from './journal-snapshots-store.ts';
import { entryOf } from './journal-test-setup.ts';

const MINUTE = 60_000;

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

let revision = 0;
beforeEach(() => {
  revision = 0;
});
async function write(body: string, title = '') {
  const entry = await app.call.journal.save(entryOf(1, { body, title, revision }));
  revision = entry.revision;
  return entry;
}
function after(minutes: number): void {
  app.time.now = new Date(app.time.now.getTime() + minutes * MINUTE);
}
const bodies = async (entryId: number) => {
  const kept = await app.call.journal.snapshots({ entryId });
  return Promise.all(
    kept.map(async ({ id }) => (await app.call.journal.snapshot({ entryId, snapshotId: id })).body),
  );
};

describe('snapshots', () => {
  it('are taken at most every ten minutes, of how it read before', async () => {
    const { id } = await write('O');
    await write('One');
    after(9);
    await write('One two');
    expect(await bodies(id)).toEqual([]);
    after(1);
    await write('One two three');
    expect(await bodies(id)).toEqual(['One two']);
    after(9);
    await write('One two three four');
    after(1);
    await write('One two three four five');
    expect(await bodies(id)).toEqual(['One two three four', 'One two']);
    expect(await app.call.journal.snapshots({ entryId: id })).toMatchObject([
      { words: 4, takenAt: app.time.now.toISOString() },
      { words: 2 },
    ]);
  });

  it('are always taken when most of the text goes, or when what another window stored is overwritten', async () => {
    const { id } = await write('a'.repeat(82));
    await write('a'.repeat(41));
    expect(await bodies(id)).toEqual([]);
    await write('');
    expect(await bodies(id)).toEqual(['a'.repeat(41)]);
    await write('Elsewhere');
    await app.call.journal.save(entryOf(1, { body: 'Mine', revision, afterConflict: true }));
    expect(await bodies(id)).toEqual(['Elsewhere', 'a'.repeat(41)]);
  });

  it('are not taken when only the day or a number changes, nor of nothing', async () => {
    const { id } = await write('');
    await write('Something');
    after(20);
    await app.call.journal.save(entryOf(1, { body: 'Something', energy: 2, revision }));
    expect(await bodies(id)).toEqual([]);
  });

  it('are kept for thirty days', async () => {
    const { id } = await write('One');
    after(10);
    await write('Two');
    app.wait(29);
    await write('Three');
    expect(await bodies(id)).toEqual(['Two', 'One']);
    app.wait(2);
    expect(await bodies(id)).toEqual(['Two']);
    await write('Four');
    expect(await bodies(id)).toEqual(['Three', 'Two']);
    app.wait(40);
    expect(await bodies(id)).toEqual([]);
    const count = app.context.db.prepare<[], number>('SELECT count(*) FROM journal_snapshots').pluck();
    expect(count.get()).toBe(2);
    const at = app.context.clock().toISOString();
    app.context.write(null, [], (db) => dropOldSnapshots(db, at));
    expect(count.get()).toBe(0);
  });

  it('bring an earlier text back and keep the later one, within ten minutes too', async () => {
    const { id } = await write('One #early', 'First');
    after(10);
    await write('Two #late', 'Second');
    const [snapshot] = await app.call.journal.snapshots({ entryId: id });
    const restored = await app.call.journal.restoreSnapshot({ id, revision, snapshotId: snapshot?.id ?? 0 });
    expect(restored).toMatchObject({ title: 'First', body: 'One #early', tags: ['early'], revision: 3 });
    expect((await bodies(id)).toSorted()).toEqual(['One #early', 'Two #late']);
  });

  it('belong to one entry, and a stale revision restores nothing', async () => {
    const { id } = await write('One');
    after(10);
    await write('Two');
    const other = await app.call.journal.save(entryOf(2, { body: 'Another' }));
    const [snapshot] = await app.call.journal.snapshots({ entryId: id });
    const snapshotId = snapshot?.id ?? 0;
    await expect(
      app.call.journal.restoreSnapshot({ id: other.id, revision: 1, snapshotId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.call.journal.restoreSnapshot({ id, revision: 1, snapshotId })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});
