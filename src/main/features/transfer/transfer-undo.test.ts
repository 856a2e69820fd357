import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { checkedBackups } from '../backups/backups-test-setup.ts';

const STATUSES = ['Applied', 'Rejected', 'Interview', 'Saved', 'Offer'];

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

/** Imports a list of so many rows, each with a person, and gives the id of the import. */
async function importList(rowCount: number): Promise<number> {
  const rows = Array.from(
    { length: rowCount },
    (_, index) =>
      `Company ${index},Role ${index % 70},${STATUSES[index % 5]},2026-10-01,https://jobs.example/${index},Person ${index % 9},person${index % 9}@agency.example`,
  );
  const file = join(app.dataDir, 'chosen');
  writeFileSync(file, `Company,Role,Status,Applied on,Link,Contact,Contact Email\n${rows.join('\n')}\n`);
  const uploadId = app.context.uploads.keep(file);
  const { jobId } = await app.call.transfer.startReading({ uploadId, fileName: 'list.csv' });
  for (;;) {
    const job = await app.call.transfer.job({ jobId });
    if (job.state === 'stopped') throw new Error(job.message);
    if (job.state === 'ready')
      return (await app.call.transfer.run({ jobId, answers: job.sheet.answers })).importId;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Every row an import can touch. */
function everything() {
  const all = (table: string) => app.context.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all();
  return {
    applications: all('applications'),
    events: all('stage_events'),
    contacts: all('contacts'),
    imports: all('imports'),
  };
}

describe('undo around an import', () => {
  it('takes a whole import back in one step and brings it again on redo', async () => {
    const before = everything();
    await importList(40);
    const imported = everything();
    expect([imported.applications.length, imported.contacts.length]).toEqual([40, 9]);
    const { undo } = await app.call.undo.state();
    expect(undo?.label).toBe('Import list.csv');
    await app.call.undo.undo();
    expect(everything()).toEqual(before);
    await app.call.undo.redo();
    expect(everything()).toEqual(imported);
  });

  it('makes a backup before more than 20 applications go with their import', async () => {
    const made = async () => (await checkedBackups(app)).map(({ reason }) => reason);
    await app.call.transfer.undoImport({ importId: await importList(20) });
    expect(await made()).not.toContain('before_delete');
    await app.call.transfer.undoImport({ importId: await importList(21) });
    expect(await made()).toContain('before_delete');
  });

  it('brings back everything after an import was undone by mistake', async () => {
    const importId = await importList(40);
    const imported = everything();
    expect(await app.call.transfer.undoImport({ importId })).toEqual({ removed: 40 });
    expect(everything()).toEqual({ applications: [], events: [], contacts: [], imports: [] });
    await app.call.undo.undo();
    expect(everything()).toEqual(imported);
    expect((await app.call.transfer.imports())[0]).toMatchObject({ id: importId, remaining: 40, changed: 0 });
  });

  it('counts a move made since as a change', async () => {
    const importId = await importList(5);
    const { cards, stages } = await app.call.applications.board();
    const card = cards[0];
    const stage = stages.at(-1);
    if (!card || !stage) throw new Error('The board is empty');
    app.wait(1);
    await app.call.applications.move({
      items: [{ id: card.id, revision: card.revision }],
      stageId: stage.id,
      after: 'end',
    });
    expect((await app.call.transfer.imports())[0]).toMatchObject({ id: importId, remaining: 5, changed: 1 });
  });

  it('writes 10,000 rows with their undo step in seconds, not minutes', async () => {
    const started = performance.now();
    const importId = await importList(10_000);
    const imported = performance.now();
    await app.call.transfer.undoImport({ importId });
    const removed = performance.now();
    console.info(
      `10,000 rows with undo: import ${(imported - started).toFixed(0)} ms, undo of the import ${(removed - imported).toFixed(0)} ms`,
    );
    // Wide enough for a busy machine: this is for a step that grows with the square of the rows.
    expect(imported - started).toBeLessThan(20_000);
    expect(removed - imported).toBeLessThan(20_000);
  });
});
