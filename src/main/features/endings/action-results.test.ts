import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

async function actionAtEnding(named = 'SQL') {
  const applicationId = await endApplication(app, { role: 'Regional lead', company: 'Halden Freight' });
  const text = 'We would have liked to see stronger SQL.';
  const { ending } = await app.call.endings.save(
    endingOf(applicationId, {
      words: { text, who: 'Dana Whitlow' },
      themes: [{ code: 'skill_gap', control: 'within', named, sureness: 3, spans: [[27, 39]] }],
    }),
  );
  const action = await app.call.endings.actions.save({
    id: null,
    revision: 0,
    kind: 'upskill',
    ifText: 'it is Wednesday evening',
    thenText: 'I write one query',
    dueOn: null,
    link: '',
    evidence: '',
    themeCode: 'skill_gap',
    endingIds: ending ? [ending.id] : [],
  });
  return { applicationId, ending, action };
}
const results = async () => (await app.call.endings.actions.list({}))[0]?.results;

describe('what an action is turned into', () => {
  it('is a plan for the skill that was named, with its theme and what asked for it', async () => {
    const { ending, action } = await actionAtEnding();
    const result = await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'skill_plan' });
    expect(await results()).toEqual([result]);
    const plan = await app.call.skills.plans.get({ id: result.id });
    expect(plan).toMatchObject({
      skill: 'SQL',
      themeCode: 'skill_gap',
      startLevel: 1,
      fromAction: { id: action.id, thenText: 'I write one query' },
    });
    expect(plan.reasons).toMatchObject([{ kind: 'ending', id: ending?.id }]);
  });

  it('is a plan for the skill in the words of the theme, when nobody wrote it beside', async () => {
    const { action } = await actionAtEnding('');
    const { id } = await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'skill_plan' });
    expect(await app.call.skills.plans.get({ id })).toMatchObject({
      skill: 'SQL',
      why: 'If it is Wednesday evening, then I write one query',
    });
  });

  it('is a goal with its if-then plan, which says where it came from', async () => {
    const { action } = await actionAtEnding();
    await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'goal' });
    expect(await app.call.goals.list()).toMatchObject([
      {
        what: 'I write one query',
        askedBy: 'Halden Freight',
        fromAction: { id: action.id },
        plans: [{ ifText: 'it is Wednesday evening', thenText: 'I write one query' }],
      },
    ]);
  });

  it('is a practice card, once, and a checklist line of the application', async () => {
    const { applicationId, action } = await actionAtEnding();
    const make = (kind: 'practice_card' | 'checklist_line') =>
      app.call.endings.actions.makeResult({ actionId: action.id, kind });
    const card = await make('practice_card');
    expect(await make('practice_card')).toEqual(card);
    expect((await app.call.practice.card({ id: card.id })).fromAction).toEqual({
      id: action.id,
      thenText: 'I write one query',
    });
    expect(await make('checklist_line')).toMatchObject({ name: 'I write one query', applicationId });
    expect((await results())?.map(({ kind }) => kind)).toEqual(['practice_card', 'checklist_line']);
  });

  it('is made once of each kind', async () => {
    const { action } = await actionAtEnding();
    for (const kind of ['skill_plan', 'practice_card', 'goal', 'checklist_line'] as const) {
      const first = await app.call.endings.actions.makeResult({ actionId: action.id, kind });
      expect(await app.call.endings.actions.makeResult({ actionId: action.id, kind })).toEqual(first);
    }
    expect(await results()).toHaveLength(4);
    expect(await app.call.goals.list()).toHaveLength(1);
  });

  it('takes a practice card out of the Trash again', async () => {
    const { action } = await actionAtEnding();
    const input = { actionId: action.id, kind: 'practice_card' as const };
    const card = await app.call.endings.actions.makeResult(input);
    await app.call.practice.trash({ items: [await app.call.practice.card({ id: card.id })] });
    expect(await results()).toEqual([]);
    expect(await app.call.endings.actions.makeResult(input)).toEqual(card);
    expect((await app.call.practice.overview({})).trash).toEqual([]);
  });

  it('is a checklist line nobody answered yet, and leaves one that is there alone', async () => {
    const { applicationId, action } = await actionAtEnding();
    await app.call.materials.checklist.add({ applicationId, text: 'I write one query', kind: 'nice' });
    const before = await app.call.materials.checklist.get({ applicationId });
    const [line] = before.lines;
    if (!line) throw new Error('the line is missing');
    await app.call.materials.checklist.setStanding({ ...line, standing: 'shown', versionId: null });
    await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'checklist_line' });
    const { lines } = await app.call.materials.checklist.get({ applicationId });
    expect(lines).toMatchObject([{ kind: 'nice', standing: 'shown' }]);
    await app.call.materials.checklist.remove(lines[0] ?? line);
    await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'checklist_line' });
    expect((await app.call.materials.checklist.get({ applicationId })).lines).toMatchObject([
      { text: 'I write one query', kind: 'must', standing: null },
    ]);
  });

  it('goes with one undo, and is not shown once it is gone', async () => {
    const { action } = await actionAtEnding();
    const goal = await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'goal' });
    await app.call.undo.undo();
    expect(await results()).toEqual([]);
    expect(await app.call.goals.list()).toEqual([]);
    await app.call.undo.redo();
    const [made] = await app.call.goals.list();
    expect(made?.id).toBe(goal.id);
    if (made) await app.call.goals.remove(made);
    expect(await results()).toEqual([]);
  });

  it('comes back out of the Trash, and is no other row that was given its number', async () => {
    const { action } = await actionAtEnding();
    const made = await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'practice_card' });
    await app.call.practice.trash({ items: [await app.call.practice.card({ id: made.id })] });
    expect(await results()).toEqual([]);
    await app.call.undo.undo();
    expect(await results()).toEqual([made]);
    await app.call.practice.trash({ items: [await app.call.practice.card({ id: made.id })] });
    await app.call.practice.erase({ ids: [made.id] });
    const blank = { id: null, revision: 0, kind: null, tags: [], hint: '', applicationId: null };
    const other = await app.call.practice.save({ ...blank, question: 'Why here?' });
    expect(other.id).toBe(made.id);
    expect(await results()).toEqual([]);
  });

  it('is gone with the row of a checklist line, a plan and a goal, and back with it', async () => {
    const { action } = await actionAtEnding();
    const { db } = app.context;
    for (const [kind, table] of [
      ['checklist_line', 'checklist_lines'],
      ['skill_plan', 'skill_plans'],
      ['goal', 'goals'],
    ] as const) {
      const made = await app.call.endings.actions.makeResult({ actionId: action.id, kind });
      app.context.write('Erase', [], () => db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(made.id));
      const left = db.prepare('SELECT count(*) FROM action_results WHERE kind = ?').pluck();
      expect(left.get(kind)).toBe(0);
      await app.call.undo.undo();
      expect(left.get(kind)).toBe(1);
    }
  });

  it('cannot be a checklist line when the action belongs to no application', async () => {
    const action = await app.call.endings.actions.save({
      id: null,
      revision: 0,
      kind: 'refine_materials',
      ifText: '',
      thenText: 'I shorten the letter',
      dueOn: null,
      link: '',
      evidence: '',
      themeCode: null,
      endingIds: [],
    });
    await expect(
      app.call.endings.actions.makeResult({ actionId: action.id, kind: 'checklist_line' }),
    ).rejects.toMatchObject({ cause: { code: 'INVALID' } });
    const card = await app.call.endings.actions.makeResult({ actionId: action.id, kind: 'practice_card' });
    expect(card.name).toBe('I shorten the letter');
  });
});
