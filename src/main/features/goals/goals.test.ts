import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const GOAL = {
  id: null,
  revision: 0,
  what: 'Tell the rota story in two minutes',
  shownBy: 'Hal stops the watch in time, three times',
  realistic: 'The story is there',
  askedBy: 'Two panels',
  byOn: '2026-12-11',
  links: [],
};

describe('goals', () => {
  it('are kept, changed, and there after a restart', async () => {
    const goal = await app.call.goals.save(GOAL);
    await app.call.goals.save({
      ...GOAL,
      id: goal.id,
      revision: goal.revision,
      what: 'Tell it in ninety seconds',
    });
    app.reopen();
    const [kept] = await app.call.goals.list();
    expect(kept).toMatchObject({ what: 'Tell it in ninety seconds', startedOn: '2026-11-23', state: 'open' });
  });

  it('refuse a change of what somebody else changed', async () => {
    const goal = await app.call.goals.save(GOAL);
    await app.call.goals.replan({ ...goal, byOn: null });
    await expect(
      app.call.goals.save({ ...GOAL, id: goal.id, revision: goal.revision }),
    ).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
  });

  it('can be given another day, let go with a reason, and opened again', async () => {
    const goal = await app.call.goals.save(GOAL);
    const later = await app.call.goals.replan({ ...goal, byOn: '2027-01-15' });
    const gone = await app.call.goals.setState({
      ...later,
      state: 'let_go',
      because: 'Took the offer',
      on: '2026-11-25',
    });
    expect(gone).toMatchObject({
      byOn: '2027-01-15',
      closedOn: '2026-11-25',
      closedBecause: 'Took the offer',
    });
    const again = await app.call.goals.setState({ ...gone, state: 'open', on: '2026-11-26' });
    expect(again).toMatchObject({ state: 'open', closedOn: null, closedBecause: '' });
  });

  it('come down to if-then plans that can be carried out and taken back', async () => {
    const goal = await app.call.goals.save(GOAL);
    const plan = await app.call.goals.savePlan({
      id: null,
      revision: 0,
      goalId: goal.id,
      ifText: 'it is Wednesday, 19:00',
      thenText: 'I tell it aloud, once',
    });
    const done = await app.call.goals.setPlanDone({ ...plan, doneOn: '2026-11-25' });
    expect((await app.call.goals.list())[0]?.plans).toEqual([done]);
    await app.call.goals.removePlan(done);
    expect((await app.call.goals.list())[0]?.plans).toEqual([]);
    await app.call.undo.undo();
    await app.call.undo.undo();
    expect((await app.call.goals.list())[0]?.plans).toMatchObject([{ doneOn: null }]);
  });

  it('that were removed can be restored, and erased for good', async () => {
    const goal = await app.call.goals.save(GOAL);
    await expect(app.call.goals.erase({ id: goal.id })).rejects.toThrow('not among the removed ones');
    await app.call.goals.remove(goal);
    expect(await app.call.goals.removed({})).toEqual([{ id: goal.id, name: GOAL.what }]);
    await app.call.goals.restore({ id: goal.id });
    expect(await app.call.goals.removed({})).toEqual([]);
    expect(await app.call.goals.list()).toMatchObject([{ id: goal.id, what: GOAL.what }]);
    await app.call.undo.undo();
    expect(await app.call.goals.list()).toEqual([]);
    await app.call.goals.erase({ id: goal.id });
    expect(await app.call.goals.removed({})).toEqual([]);
    await expect(app.call.goals.restore({ id: goal.id })).rejects.toThrow('not among the removed ones');
  });

  it('name what they are tied to, and say nothing of what is gone', async () => {
    const { card } = await app.call.applications.create({ facts: { role: 'Planner', company: 'Tidewell' } });
    const link = { kind: 'application' as const, id: card.id };
    await app.call.goals.save({ ...GOAL, links: [link, { kind: 'skill_plan', id: 77 }] });
    const names = async () => (await app.call.goals.list())[0]?.links.map(({ name }) => name);
    expect(await names()).toEqual(['Planner, Tidewell', '']);
    await app.call.applications.trash({ items: [card] });
    expect(await names()).toEqual(['', '']);
  });

  it('are found by their words and by those of their plans, until they are removed', async () => {
    const goal = await app.call.goals.save(GOAL);
    await app.call.goals.savePlan({
      id: null,
      revision: 0,
      goalId: goal.id,
      ifText: 'rain falls',
      thenText: 'I read',
    });
    const found = async (text: string) => (await app.call.search.find({ text })).hits.map(({ kind }) => kind);
    expect(await found('rota story')).toEqual(['goal']);
    expect(await found('rain falls')).toEqual(['goal']);
    await app.call.goals.remove(goal);
    expect(await found('rota story')).toEqual([]);
    await app.call.undo.undo();
    expect(await found('rota story')).toEqual(['goal']);
  });
});
