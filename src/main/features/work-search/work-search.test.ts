import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SaveActivity } from '../../../shared/work-search.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { leadingTo } from './work-search-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const WEEK = { from: '2026-11-16', to: '2026-11-23' };
const add = (changes: Partial<SaveActivity> = {}) =>
  app.call.workSearch.save({ ...leadingTo('Halden Freight'), ...changes });
const employers = async () => (await app.call.workSearch.list(WEEK)).map(({ employer }) => employer);
const stored = async (id: number) => {
  const { revision } = await app.call.workSearch.activity({ id });
  return { id, revision };
};

describe('the work-search log', () => {
  it('keeps what was entered, in the order of its days and times, through a restart', async () => {
    await add({ employer: 'B', day: '2026-11-19', startTime: '14:00' });
    await add({ employer: 'A', day: '2026-11-19', startTime: '09:30', minutes: 45, note: 'Between us.' });
    await add({ employer: 'Earlier', day: '2026-11-15' });
    await add({ employer: 'C', day: '2026-11-17' });
    app.reopen();
    expect(await employers()).toEqual(['C', 'A', 'B']);
    const [, second] = await app.call.workSearch.list(WEEK);
    expect(second).toMatchObject({ startTime: '09:30', minutes: 45, note: 'Between us.', result: 'sent' });
  });

  it('refuses a stale change, a nameless activity and a period that ends before it begins', async () => {
    const { id, revision } = await add();
    await add({ id, revision, position: 'Shift planner' });
    await expect(add({ id, revision })).rejects.toThrow('changed elsewhere');
    await expect(add({ employer: '' })).rejects.toThrow('Say what it was, or with whom.');
    await expect(add({ minutes: 1_441 })).rejects.toThrow('1,440');
    await expect(app.call.workSearch.list({ from: '2026-11-02', to: '2026-11-01' })).rejects.toThrow(
      'ends before it begins',
    );
  });

  it('can be taken back step by step, and gives removed activities back until they are erased', async () => {
    const { id, revision } = await add();
    await add({ id, revision, employer: 'Other' });
    await app.call.undo.undo({});
    expect(await employers()).toEqual(['Halden Freight']);
    await app.call.undo.redo({});
    await app.call.workSearch.remove(await stored(id));
    expect(await employers()).toEqual([]);
    expect(await app.call.workSearch.removed({})).toEqual([{ id, name: '2026-11-19 Other' }]);
    await app.call.workSearch.restore({ id });
    expect(await employers()).toEqual(['Other']);
    await app.call.workSearch.remove(await stored(id));
    await app.call.workSearch.erase({ id });
    expect(await app.call.workSearch.removed({})).toEqual([]);
    const kept = app.context.db
      .prepare("SELECT count(*) FROM undo_changes WHERE before LIKE '%Halden%' OR before LIKE '%Other%'")
      .pluck()
      .get();
    expect(kept).toBe(0);
  });

  it('remembers for which form it is, and takes an unknown one for the usual form', async () => {
    expect(await app.call.workSearch.form({})).toEqual({ preset: 'us', language: 'en', weekStart: null });
    await app.call.workSearch.saveForm({ preset: 'de', language: 'fr', weekStart: 'sunday' });
    app.reopen();
    expect(await app.call.workSearch.form({})).toEqual({
      preset: 'de',
      language: 'fr',
      weekStart: 'sunday',
    });
    app.context.db.prepare(`UPDATE work_search_form SET fields = '{"preset":"atlantis"}'`).run();
    expect((await app.call.workSearch.form({})).preset).toBe('us');
  });

  it('can be searched, and leads to the activity', async () => {
    const { id } = await add({ confirmation: 'ZX-4471' });
    const { hits } = await app.call.search.find({ text: 'ZX-4471' });
    expect(hits).toMatchObject([{ kind: 'activity', sourceId: id, day: '2026-11-19' }]);
  });
});
