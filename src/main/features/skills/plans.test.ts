import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceWeeks } from '../../../shared/domain/practice-weeks.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { undoableTables } from '../../database/undo.ts';
import { endApplication } from '../endings/endings-test-setup.ts';
import { addPlan, evidenceOf } from './skills-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const GOAL = {
  id: null,
  revision: 0,
  what: 'Plan a depot',
  shownBy: '',
  realistic: '',
  askedBy: '',
  byOn: null,
  links: [],
};
const plans = () => app.call.skills.plans;
const evidence = () => app.call.skills.evidence;

/** Every row undo can bring back, without revisions, which only ever rise. */
function rows(): string {
  const tables = undoableTables.filter((name) => /^(skill|plan|evidence|level|own)/.test(name));
  const all = tables.map((name) => [
    name,
    app.context.db
      .prepare<[], Record<string, unknown>>(`SELECT * FROM ${name} ORDER BY id`)
      .all()
      .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'revision'))),
  ]);
  return JSON.stringify(Object.fromEntries(all));
}

describe('a plan', () => {
  it('begins at its start level, with what asked for it under its name of now', async () => {
    const applicationId = await endApplication(app, { role: 'Planner', company: 'Halden Freight' });
    const [choice] = await plans().reasonChoices({ text: 'halden' });
    expect(choice).toMatchObject({ kind: 'ending', label: 'Planner, Halden Freight' });
    const head = await addPlan(app, {
      reasons: [
        { kind: 'ending', id: choice?.id ?? 0, label: '' },
        { kind: 'application', id: applicationId, label: '' },
        { kind: 'goal', id: 7, label: 'Earn as much as before' },
      ],
    });
    expect(head).toMatchObject({ state: 'active', level: 1, minutes: 0, milestones: 0 });
    const { card } = await app.call.applications.get({ id: applicationId });
    await app.call.applications.update({
      id: applicationId,
      revision: card.revision,
      changes: { role: 'Lead planner' },
      appliedOn: undefined,
    });
    const { reasons } = await plans().get({ id: head.id });
    expect(reasons.map(({ kind, label, applicationId: to }) => [kind, label, to])).toEqual([
      ['ending', 'Lead planner, Halden Freight', applicationId],
      ['application', 'Lead planner, Halden Freight', applicationId],
      ['goal', 'Earn as much as before', null],
    ]);
    app.context.db.prepare('UPDATE applications SET deleted_at = ? WHERE id = ?').run('x', applicationId);
    expect((await plans().get({ id: head.id })).reasons.map(({ label }) => label)[0]).toBe(
      'Planner, Halden Freight',
    );
  });

  it('keeps the name of a reason that was erased, and never shows another row under its number', async () => {
    const first = await app.call.applications.create({
      facts: { role: 'Planner', company: 'Halden Freight' },
    });
    const { id } = first.card;
    const goal = await app.call.goals.save({ ...GOAL, links: [{ kind: 'application', id }] });
    const head = await addPlan(app, { reasons: [{ kind: 'application', id, label: '' }] });
    const shown = async () =>
      (await plans().get({ id: head.id })).reasons.map(({ label, applicationId }) => [label, applicationId]);
    const links = async () => (await app.call.goals.list())[0]?.links.map(({ name }) => name);
    const { db } = app.context;
    app.context.write('Erase', [], () => db.prepare('DELETE FROM applications WHERE id = ?').run(id));
    expect(await links()).toEqual([]);
    await app.call.undo.undo();
    expect(await shown()).toEqual([['Planner, Halden Freight', id]]);
    expect(await links()).toEqual(['Planner, Halden Freight']);
    await app.call.undo.redo();
    const other = await app.call.applications.create({ facts: { role: 'Clerk', company: 'Marlin Rail' } });
    expect(other.card.id).toBe(id);
    expect(await shown()).toEqual([['Planner, Halden Freight', null]]);
    expect(await links()).toEqual([]);
    // The form hands over every reason it was given; the other row can be one beside the erased one.
    const { reasons, revision } = await plans().get({ id: head.id });
    const given = reasons.map(({ kind, targetId, label }) => ({ kind, id: targetId, label }));
    const both = [...given, { kind: 'application' as const, id, label: '' }];
    const changed = await plans().update({ id: head.id, revision, changes: { reasons: both } });
    expect((await shown()).map(([label]) => label)).toEqual([
      'Planner, Halden Freight',
      'Clerk, Marlin Rail',
    ]);
    await plans().update({ id: head.id, revision: changed.revision, changes: { reasons: [] } });
    expect(await shown()).toEqual([]);
    await expect(addPlan(app, { reasons: [{ kind: 'goal', id: -goal.id, label: 'x' }] })).rejects.toThrow(
      'not there any more',
    );
  });

  it('refuses a reason that is not there, and a stale revision', async () => {
    await expect(addPlan(app, { reasons: [{ kind: 'ending', id: 99, label: '' }] })).rejects.toThrow(
      'This ending is not there any more',
    );
    expect(await plans().list()).toEqual([]);
    const { id, revision } = await addPlan(app);
    await plans().update({ id, revision, changes: { skill: 'SQL reporting' } });
    await expect(plans().update({ id, revision, changes: { why: 'x' } })).rejects.toThrow(
      'changed elsewhere',
    );
  });

  it('that was removed can be restored with its evidence, and erased for good', async () => {
    const head = await addPlan(app);
    await evidence().save(evidenceOf(head.id, { shows: 'Joins.', level: 2 }));
    await expect(plans().erase({ id: head.id })).rejects.toThrow('not among the removed ones');
    await plans().remove({ id: head.id, revision: head.revision });
    expect(await plans().removed()).toEqual([{ id: head.id, name: 'SQL' }]);
    await plans().restore({ id: head.id });
    expect(await plans().removed()).toEqual([]);
    expect(await plans().list()).toMatchObject([{ id: head.id, level: 2, evidence: 1 }]);
    await app.call.undo.undo();
    await plans().erase({ id: head.id });
    expect(await plans().removed()).toEqual([]);
    expect(app.context.db.prepare('SELECT count(*) AS n FROM evidence').get()).toEqual({ n: 0 });
  });

  it('is closed as not worth it with a reason, which goes when it is taken up again', async () => {
    const { id, revision } = await addPlan(app);
    const on = '2026-11-23';
    const closed = await plans().setState({ id, revision, state: 'closed', because: 'Too long.', on });
    expect(closed).toMatchObject({ state: 'closed', closedBecause: 'Too long.', closedOn: on });
    const again = await plans().setState({ ...closed, state: 'active', because: 'ignored', on });
    expect(again).toMatchObject({ state: 'active', closedBecause: '', closedOn: null });
  });

  it('keeps its milestones in the order they are put into', async () => {
    const { id: planId } = await addPlan(app);
    const made = [];
    for (const text of ['one', 'two', 'three'])
      made.push(await plans().saveMilestone({ id: null, revision: 0, planId, text }));
    const texts = async () => (await plans().get({ id: planId })).milestoneList.map(({ text }) => text);
    const [one, , three] = made;
    if (!one || !three) throw new Error('Three milestones are needed');
    await plans().moveMilestone({ id: three.id, revision: three.revision, after: one.id });
    expect(await texts()).toEqual(['one', 'three', 'two']);
    await plans().moveMilestone({ id: one.id, revision: one.revision, after: made[1]?.id ?? null });
    expect(await texts()).toEqual(['three', 'two', 'one']);
    await plans().setMilestoneDone({ id: one.id, revision: one.revision + 1, doneOn: '2026-11-20' });
    expect(await plans().list()).toMatchObject([{ milestones: 3, milestonesDone: 1 }]);
  });
});

describe('a level', () => {
  const REFUSED = 'A level changes with evidence.';

  it('does not change without evidence that says what it shows', async () => {
    const { id: planId } = await addPlan(app);
    const step = { planId, level: 2 as const, day: '2026-11-20' };
    await expect(evidence().addLevelStep({ ...step, evidenceId: null })).rejects.toThrow(REFUSED);
    const silent = await evidence().save(evidenceOf(planId));
    await expect(evidence().addLevelStep({ ...step, evidenceId: silent.id })).rejects.toThrow(REFUSED);
    await expect(evidence().save(evidenceOf(planId, { level: 2, shows: '  ' }))).rejects.toThrow(REFUSED);
    const other = await addPlan(app, { skill: 'Welding' });
    const elsewhere = await evidence().save(evidenceOf(other.id, { shows: 'A seam.' }));
    await expect(evidence().addLevelStep({ ...step, evidenceId: elsewhere.id })).rejects.toThrow(REFUSED);
    expect(await plans().list()).toMatchObject([{ level: 1 }, { level: 1 }]);
  });

  it('is the one of the latest step, and goes with its evidence', async () => {
    const { id: planId } = await addPlan(app);
    await evidence().save(evidenceOf(planId, { shows: 'Joins.', level: 3, day: '2026-11-20' }));
    const earlier = await evidence().save(
      evidenceOf(planId, { shows: 'Counting.', level: 2, day: '2026-11-02' }),
    );
    const now = async () => (await plans().get({ id: planId })).level;
    expect(await now()).toBe(3);
    const [last] = (await evidence().list({ planId, limit: 1 })).evidence;
    if (!last) throw new Error('There is evidence');
    await evidence().remove({ id: last.id, revision: last.revision });
    expect(await now()).toBe(2);
    // Silencing the evidence a level rests on would leave the level without any.
    const { id, revision } = earlier;
    await expect(
      evidence().save(evidenceOf(planId, { id, revision, shows: '', level: 2, day: '2026-11-02' })),
    ).rejects.toThrow(REFUSED);
    await app.call.undo.undo();
    expect(await now()).toBe(3);
  });

  it('keeps the start once evidence was logged, which may yet be of no step', async () => {
    const { id, revision } = await addPlan(app);
    const changed = await plans().update({ id, revision, changes: { startLevel: 2 } });
    await evidence().save(evidenceOf(id));
    await expect(
      plans().update({ id, revision: changed.revision, changes: { startLevel: 4 } }),
    ).rejects.toThrow('The start level stays');
  });
});

describe('evidence', () => {
  it('keeps one file and says when it is not here', async () => {
    const { id: planId } = await addPlan(app);
    const path = join(app.dataDir, 'certificate.txt');
    writeFileSync(path, 'passed');
    const { sha256, size } = await app.context.attachments.keep(path);
    const file = { sha256, name: 'certificate.txt', mediaType: 'text/plain' };
    const saved = await evidence().save(evidenceOf(planId, { file }));
    expect(saved.file).toEqual({ ...file, size });
    await expect(
      evidence().save(evidenceOf(planId, { file: { ...file, sha256: 'a'.repeat(64) } })),
    ).rejects.toThrow('The file is not here');
  });

  it('takes the time of a timer that outlives a restart', async () => {
    const { id: planId } = await addPlan(app);
    await evidence().startTimer({ id: planId });
    app.wait(1 / 24);
    app.reopen();
    expect(await evidence().timer()).toMatchObject({ planId, skill: 'SQL', stoppedAt: null });
    await expect(evidence().startTimer({ id: planId })).rejects.toThrow('A timer is there already');
    const stopped = await evidence().stopTimer();
    app.wait(1);
    expect(await evidence().stopTimer()).toEqual(stopped);
    expect(Date.parse(stopped?.stoppedAt ?? '') - Date.parse(stopped?.startedAt ?? '')).toBe(3_600_000);
    await evidence().save(evidenceOf(planId, { fromTimer: true }));
    expect(await evidence().timer()).toBeNull();
  });

  it('adds up to the same minutes in the log, in the plan and over its weeks', async () => {
    const { id: planId } = await addPlan(app);
    const { db } = app.context;
    const insert = db.prepare(
      "INSERT INTO evidence (plan_id, kind, day, minutes) VALUES (?, 'course', ?, ?)",
    );
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ day, minutes: fc.integer({ min: 0, max: 600 }) }), { maxLength: 30 }),
        fc.constantFrom('monday', 'sunday', 'saturday'),
        async (log, weekStart) => {
          db.exec('DELETE FROM evidence');
          for (const entry of log) insert.run(planId, entry.day, entry.minutes);
          const plan = await plans().get({ id: planId });
          const all = log.reduce((sum, { minutes }) => sum + minutes, 0);
          const weeks = practiceWeeks(plan.days, weekStart, '2026-11-23');
          expect(plan.minutes).toBe(all);
          expect(weeks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(all);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('undo', () => {
  it('takes back each change of plans, evidence and skills, and brings it again', async () => {
    const head = await addPlan(app, { reasons: [{ kind: 'goal', id: 7, label: 'A goal' }] });
    const planId = head.id;
    const milestone = await plans().saveMilestone({ id: null, revision: 0, planId, text: 'one' });
    const second = await plans().saveMilestone({ id: null, revision: 0, planId, text: 'two' });
    const resource = await plans().saveResource({
      id: null,
      revision: 0,
      planId,
      title: 'A',
      link: '',
      note: '',
    });
    const logged = await evidence().save(evidenceOf(planId, { shows: 'Joins.' }));
    const added = await app.call.skills.demand.add({ name: 'Palletising', synonyms: [] });
    const item = ({ id, revision }: { id: number; revision: number }) => ({ id, revision });
    const on = '2026-11-23';
    const changes: (() => Promise<unknown>)[] = [
      () => plans().update({ ...item(head), changes: { skill: 'SQL reporting', reasons: [] } }),
      () => plans().setState({ ...item(head), state: 'closed', because: 'No.', on }),
      () => plans().remove(item(head)),
      () => plans().saveMilestone({ ...item(milestone), planId, text: 'first' }),
      () => plans().setMilestoneDone({ ...item(milestone), doneOn: on }),
      () => plans().moveMilestone({ ...item(second), after: null }),
      () => plans().removeMilestone(item(milestone)),
      () => plans().saveResource({ ...item(resource), planId, title: 'B', link: '', note: '' }),
      () => plans().removeResource(item(resource)),
      () => evidence().save(evidenceOf(planId, { minutes: 5, shows: 'Two.', level: 2 })),
      () => evidence().save(evidenceOf(planId, { ...item(logged), shows: 'Joins.', level: 3 })),
      () => evidence().addLevelStep({ planId, level: 2, day: on, evidenceId: logged.id }),
      () => evidence().remove(item(logged)),
      () => app.call.skills.demand.change({ skill: 'SQL', changes: { have: true } }),
      () => app.call.skills.demand.remove(item(added)),
    ];
    const { db } = app.context;
    for (const change of changes) {
      const before = rows();
      // Each on the revisions of above: an undo raises them.
      const revisions = ['skill_plans', 'plan_milestones', 'plan_resources', 'evidence', 'own_skills'];
      for (const table of revisions) db.exec(`UPDATE ${table} SET revision = 1`);
      await change();
      const after = rows();
      expect(after).not.toBe(before);
      await app.call.undo.undo();
      expect(rows()).toBe(before);
      await app.call.undo.redo();
      expect(rows()).toBe(after);
      await app.call.undo.undo();
    }
  });
});
