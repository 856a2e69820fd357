import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

async function stageId(name: string): Promise<number> {
  const { stages } = await app.call.applications.board({});
  const stage = stages.find((candidate) => candidate.name === name);
  if (!stage) throw new Error(`no stage ${name}`);
  return stage.id;
}

async function add(role: string, stage = 'Saved', appliedOn: string | null = null) {
  const { card } = await app.call.applications.create({
    facts: { role, company: 'Wexcombe Hospital' },
    stageId: await stageId(stage),
    appliedOn,
  });
  return card.id;
}

async function cardOf(id: number) {
  const { cards } = await app.call.applications.board({});
  const card = cards.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

async function move(id: number, stage: string, after: number | null | 'end' = null) {
  const { revision } = await cardOf(id);
  return app.call.applications.move({ items: [{ id, revision }], stageId: await stageId(stage), after });
}

async function historyOf(id: number): Promise<string[]> {
  const { history } = await app.call.applications.get({ id });
  return history.map((event) => `${event.stageName} ${event.on}`);
}

async function rolesIn(stage: string): Promise<string[]> {
  const id = await stageId(stage);
  const { cards } = await app.call.applications.board({});
  return cards.filter((card) => card.stageId === id).map((card) => card.role);
}

describe('moving an application', () => {
  it('appends a dated event and shows since when it is there', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    app.wait(3);
    await move(id, 'Screening');
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01', 'Screening 2026-11-26']);
    expect(await cardOf(id)).toMatchObject({ stageSince: '2026-11-26', appliedOn: '2026-11-01' });
  });

  it('places cards below the named one, at the top and at the bottom', async () => {
    const [a, b, c] = [await add('A'), await add('B'), await add('C')];
    expect(await rolesIn('Saved')).toEqual(['C', 'B', 'A']);
    await move(a, 'Saved', c);
    expect(await rolesIn('Saved')).toEqual(['C', 'A', 'B']);
    await move(c, 'Saved', 'end');
    expect(await rolesIn('Saved')).toEqual(['A', 'B', 'C']);
    await move(b, 'Saved', null);
    expect(await rolesIn('Saved')).toEqual(['B', 'A', 'C']);
  });

  it('keeps the chosen order when several are moved, even around one of themselves', async () => {
    const ids = [await add('A'), await add('B'), await add('C'), await add('D')];
    const items = await Promise.all([ids[0], ids[2]].map(async (id) => cardOf(id ?? 0)));
    await app.call.applications.move({ items, stageId: await stageId('Saved'), after: ids[2] ?? null });
    expect(await rolesIn('Saved')).toEqual(['D', 'A', 'C', 'B']);
  });

  it('refuses a stale revision and changes nothing', async () => {
    const id = await add('Depot manager');
    await expect(
      app.call.applications.move({
        items: [{ id, revision: 99 }],
        stageId: await stageId('Offer'),
        after: null,
      }),
    ).rejects.toThrow('changed elsewhere');
    expect(await rolesIn('Saved')).toEqual(['Depot manager']);
  });
});

describe('going back', () => {
  it('takes a mis-drop of the same day out of the history', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    app.wait(2);
    await move(id, 'Offer');
    const { askWhyBack } = await move(id, 'Applied');
    expect(askWhyBack).toEqual([]);
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01']);
    expect((await cardOf(id)).stageSince).toBe('2026-11-01');
  });

  it('replaces the first stage when an application was added to the wrong one', async () => {
    const id = await add('Depot manager', 'Offer');
    await move(id, 'Saved');
    expect(await historyOf(id)).toEqual(['Saved 2026-11-23']);
  });

  it('is a return, and asks, when the move was older than a day', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    await move(id, 'Interview');
    app.wait(2);
    const { askWhyBack } = await move(id, 'Applied');
    expect(askWhyBack).toEqual([id]);
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01', 'Interview 2026-11-23', 'Applied 2026-11-25']);
    await app.call.applications.takeBack({ ids: [id] });
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01']);
    expect((await cardOf(id)).stageId).toBe(await stageId('Applied'));
  });

  it('swaps one outcome for another on the same day without counting both', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    await move(id, 'Rejected');
    await move(id, 'Withdrawn');
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01', 'Withdrawn 2026-11-23']);
  });
});

describe('undo and redo', () => {
  it('takes a move out of every history and count, and puts it back', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    const before = await cardOf(id);
    await move(id, 'Offer');
    await app.call.undo.undo({});
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01']);
    expect(await cardOf(id)).toMatchObject({ stageId: before.stageId, position: before.position });
    await app.call.undo.redo({});
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01', 'Offer 2026-11-23']);
    await app.call.undo.undo({});
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01']);
    await app.call.undo.redo({});
    app.reopen();
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01', 'Offer 2026-11-23']);
  });

  it('brings back an application whose adding was undone, with its history', async () => {
    const id = await add('Depot manager', 'Interview', '2026-10-01');
    const history = await historyOf(id);
    await app.call.undo.undo({});
    expect((await app.call.applications.board({})).cards).toEqual([]);
    await app.call.undo.redo({});
    expect(await historyOf(id)).toEqual(history);
  });
});

describe('the history', () => {
  it('keeps the first day when a date is corrected, and can be undone', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    const { history } = await app.call.applications.get({ id });
    await app.call.applications.correctEventDate({ eventId: history[0]?.id ?? 0, on: '2026-10-28' });
    expect(await historyOf(id)).toEqual(['Applied 2026-10-28']);
    expect(await cardOf(id)).toMatchObject({ stageSince: '2026-10-28', appliedOn: '2026-10-28' });
    await app.call.undo.undo({});
    expect(await historyOf(id)).toEqual(['Applied 2026-11-01']);
  });

  it('refuses to be edited or deleted by SQL', async () => {
    const id = await add('Depot manager');
    const { db } = app.context;
    expect(() => db.prepare("UPDATE stage_events SET occurred_on = '2020-01-01'").run()).toThrow(
      'append-only',
    );
    expect(() => db.prepare('DELETE FROM stage_events WHERE application_id = ?').run(id)).toThrow(
      'append-only',
    );
  });

  it('moves the card back when its last entry is taken out, but keeps the only one', async () => {
    const id = await add('Depot manager', 'Applied', '2026-11-01');
    await move(id, 'Interview');
    const { history } = await app.call.applications.get({ id });
    await app.call.applications.voidEvent({ eventId: history[1]?.id ?? 0 });
    expect((await cardOf(id)).stageId).toBe(await stageId('Applied'));
    await expect(app.call.applications.voidEvent({ eventId: history[0]?.id ?? 0 })).rejects.toThrow(
      'only entry',
    );
  });
});
