import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { entryOf } from '../journal/journal-test-setup.ts';

const SECRET = 'Heron-7 is nobody’s business';
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

it('gives each private part only where it was ticked, and only of the period', async () => {
  const { journal, reports } = app.call;
  await journal.save(entryOf(1, { body: 'Open to all', energy: 4 }));
  await journal.save(entryOf(2, { body: `**${SECRET}**`, title: 'Night', private: true, worry: 5 }));
  await journal.save(entryOf(3, { day: '2026-10-31', body: 'Before', private: true, energy: 1 }));
  const gone = await journal.save(entryOf(4, { body: 'Gone', private: true, energy: 2 }));
  await journal.trash({ items: [{ id: gone.id, revision: gone.revision }] });

  expect(await reports.progressPrivate(PERIOD)).toEqual({ feelings: [], writing: [] });
  expect(await reports.progressPrivate({ ...PERIOD, feelings: true })).toEqual({
    feelings: [
      { on: '2026-11-23', energy: null, worry: 5 },
      { on: '2026-11-23', energy: 4, worry: null },
    ],
    writing: [],
  });
  expect(await reports.progressPrivate({ ...PERIOD, writing: true })).toEqual({
    feelings: [],
    writing: [{ on: '2026-11-23', title: 'Night', text: SECRET }],
  });
  expect(JSON.stringify(await reports.progress(PERIOD))).not.toContain('Heron');
});
