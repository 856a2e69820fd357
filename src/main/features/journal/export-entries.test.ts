import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExportedEntry, exportEntriesInput } from '../../../shared/journal.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { entryOf } from './journal-test-setup.ts';

/** The longest entry, in UTF-16 units. */
const ENTRY_LENGTH = 2_097_152;

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

async function exported(asked: { ids: number[] | null; withPrivate?: boolean }) {
  const entries: ExportedEntry[] = [];
  const sizes: number[] = [];
  let after: { day: string; id: number } | null = null;
  do {
    const page = await app.call.journal.export(exportEntriesInput.parse({ ...asked, after }));
    entries.push(...page.entries);
    sizes.push(page.entries.length);
    after = page.next;
  } while (after);
  return { entries, sizes };
}

it('gives every entry once, page by page', async () => {
  for (let number = 1; number <= 401; number += 1)
    await app.call.journal.save(entryOf(number, { day: number % 2 ? '2026-11-20' : '2026-11-21' }));
  const { entries, sizes } = await exported({ ids: null });
  expect(new Set(entries.map(({ id }) => id)).size).toBe(401);
  expect(sizes).toEqual([200, 200, 1]);
});

it('begins another page before an answer grows too long', async () => {
  for (let number = 1; number <= 4; number += 1)
    await app.call.journal.save(entryOf(number, { body: 'a'.repeat(ENTRY_LENGTH) }));
  const { entries, sizes } = await exported({ ids: null });
  expect(entries).toHaveLength(4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2);
});

it('leaves private writing and the Trash out, unless private writing is chosen', async () => {
  const open = await app.call.journal.save(entryOf(1, { title: 'Open', body: 'Text #sql' }));
  const kept = await app.call.journal.save(entryOf(2, { title: 'For me', private: true }));
  await app.call.journal.trash({ items: [await app.call.journal.save(entryOf(3, { title: 'Gone' }))] });
  const titles = async (ids: number[] | null, withPrivate = false) =>
    (await exported({ ids, withPrivate })).entries.map(({ title }) => title);
  expect(await titles(null)).toEqual(['Open']);
  expect(await titles([open.id, kept.id])).toEqual(['Open']);
  expect(await titles(null, true)).toEqual(['For me', 'Open']);
  expect(await titles([kept.id], true)).toEqual(['For me']);
});

it('names the pictures of an entry and when it was written', async () => {
  const sha256 = 'ab'.repeat(32);
  await app.call.journal.save(entryOf(1, { body: `![A desk](images/${sha256}.png) #desk` }));
  const { entries } = await exported({ ids: null });
  expect(entries).toMatchObject([
    { images: [sha256], tags: ['desk'], createdAt: app.time.now.toISOString(), private: false },
  ]);
});

it('gives what was asked for by period, kind and tag, and private writing only when it was chosen', async () => {
  const save = (number: number, changes: Parameters<typeof entryOf>[1]) =>
    app.call.journal.save(entryOf(number, changes));
  await save(1, { day: '2026-10-31', body: 'Before #Depot' });
  await save(2, { day: '2026-11-01', body: 'First day #depot' });
  await save(3, { day: '2026-11-02', body: 'A full week #depot', kind: 'weekly_review' });
  await save(4, { day: '2026-11-30', body: 'Last day' });
  await save(5, { day: '2026-11-15', body: 'Heron-7 #depot', private: true });
  const asked = async (changes: object) => {
    const input = { ids: null, from: '2026-11-01', to: '2026-11-30', ...changes };
    const { entries } = await app.call.journal.export(exportEntriesInput.parse(input));
    return entries.map(({ body }) => body.split(' ')[0]);
  };
  expect(await asked({})).toEqual(['Last', 'A', 'First']);
  expect(await asked({ tag: 'Depot' })).toEqual(['A', 'First']);
  expect(await asked({ kind: 'weekly_review' })).toEqual(['A']);
  expect(await asked({ tag: 'depot', withPrivate: true })).toEqual(['Heron-7', 'A', 'First']);
});
