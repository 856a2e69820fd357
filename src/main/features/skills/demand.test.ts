import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from '../endings/endings-test-setup.ts';
import { settleSkills } from './skill-mentions-store.ts';
import { addPlan, evidenceOf } from './skills-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

async function savePosting(company: string, text: string): Promise<number> {
  const facts = { role: 'Planner', company };
  const { card } = await app.call.applications.create({ facts, posting: { text, html: null } });
  return card.id;
}

/** Each call reads for a few milliseconds only: on a busy computer the first may leave some for the next. */
async function demand() {
  let list = await app.call.skills.demand.list();
  while (list.unread > 0) list = await app.call.skills.demand.list();
  return list;
}
async function found(skill: string) {
  return (await demand()).skills.find((one) => one.skill === skill);
}

const SQL_LINE = 'What you bring:\n- SQL for pulling your own data\n- Patience';

describe('demand', () => {
  it('counts the saved adverts that name a skill, and quotes the line that does', async () => {
    const id = await savePosting('Halden Freight', SQL_LINE);
    await savePosting('Marlin Rail', 'What you bring:\n- Forklift licence');
    expect(await demand()).toMatchObject({ of: 2, unread: 0 });
    expect(await found('SQL')).toMatchObject({ postings: 1, words: 0, have: false, planId: null });
    const { mentions, of } = await app.call.skills.demand.mentions({ skill: 'SQL' });
    expect(of).toBe(1);
    expect(mentions).toMatchObject([
      {
        kind: 'posting',
        applicationId: id,
        company: 'Halden Freight',
        sentence: [
          { text: 'SQL', hit: true },
          { text: ' for pulling your own data', hit: false },
        ],
      },
    ]);
  });

  it('follows an advert that is changed, thrown away and brought back', async () => {
    const id = await savePosting('Halden Freight', SQL_LINE);
    expect((await found('SQL'))?.postings).toBe(1);
    const text = 'What you bring:\n- Patience';
    await app.call.applications.savePosting({ applicationId: id, revision: 1, text, html: null, url: '' });
    expect(await found('SQL')).toBeUndefined();
    await app.call.undo.undo();
    expect((await found('SQL'))?.postings).toBe(1);
    app.context.db.prepare("UPDATE applications SET deleted_at = 'x' WHERE id = ?").run(id);
    expect(await demand()).toMatchObject({ skills: [], of: 0 });
    expect(await app.call.skills.demand.mentions({ skill: 'SQL' })).toEqual({ mentions: [], of: 0 });
  });

  it('counts what was said in endings apart', async () => {
    const id = await endApplication(app);
    const text = 'We were looking for somebody with more SQL experience.';
    await app.call.endings.save(endingOf(id, { words: { text, who: '' }, themes: [] }));
    expect(await found('SQL')).toMatchObject({ postings: 0, words: 1 });
    const { mentions } = await app.call.skills.demand.mentions({ skill: 'SQL' });
    expect(mentions).toMatchObject([{ kind: 'words', applicationId: id }]);
  });

  it('is no gap once a plan reached its target, or the person has the skill', async () => {
    await savePosting('Halden Freight', SQL_LINE);
    const { id } = await addPlan(app, { skill: 'SQL reporting', targetLevel: 2 });
    expect(await found('SQL')).toMatchObject({ have: false, planId: id });
    await app.call.skills.evidence.save(evidenceOf(id, { shows: 'Joins.', level: 2 }));
    expect(await found('SQL')).toMatchObject({ have: true, planId: id });
    await app.call.undo.undo();
    await app.call.skills.demand.change({ skill: 'SQL', changes: { have: true } });
    expect(await found('SQL')).toMatchObject({ have: true });
  });

  it('stays a gap while the aim is only where the person said to begin', async () => {
    await savePosting('Halden Freight', SQL_LINE);
    const { id, revision } = await addPlan(app, { startLevel: 1, targetLevel: 3 });
    await app.call.skills.plans.update({ id, revision, changes: { startLevel: 4 } });
    expect(await found('SQL')).toMatchObject({ have: false, planId: id });
    await app.call.skills.evidence.save(evidenceOf(id, { shows: 'Joins.' }));
    expect(await found('SQL')).toMatchObject({ have: false });
    await app.call.skills.evidence.save(evidenceOf(id, { shows: 'Windows.', level: 4 }));
    expect(await found('SQL')).toMatchObject({ have: true });
  });

  it('knows skills that were added, renamed and hidden', async () => {
    await savePosting('Halden Freight', 'What you bring:\n- SQL\n- Zorbing and trailer lore');
    const added = await app.call.skills.demand.add({ name: 'Zorbing', synonyms: ['trailer lore'] });
    expect(await found('Zorbing')).toMatchObject({ postings: 1 });
    await expect(app.call.skills.demand.add({ name: 'zorbing' })).rejects.toThrow('in your list already');
    await app.call.skills.demand.change({ skill: 'SQL', changes: { name: 'Query language' } });
    expect(await found('SQL')).toMatchObject({ name: 'Query language', postings: 1 });
    await app.call.skills.demand.change({ skill: 'SQL', changes: { hidden: true } });
    expect(await found('SQL')).toBeUndefined();
    expect((await demand()).hidden).toMatchObject([{ skill: 'SQL', name: 'Query language' }]);
    await app.call.skills.demand.remove({ id: added.id, revision: added.revision });
    expect(await found('Zorbing')).toBeUndefined();
  });

  it('reads many texts a few at a time', async () => {
    for (const company of ['A', 'B', 'C']) await savePosting(company, SQL_LINE);
    const { db } = app.context;
    const settle = (most: number) => db.transaction(() => settleSkills(db, most))();
    expect(settle(1)).toBe(2);
    expect(settle(5)).toBe(0);
    expect(settle(5)).toBe(0);
    expect((await found('SQL'))?.postings).toBe(3);
  });

  it('says of the sample what its adverts say', async () => {
    app.close();
    app = openTestApp('2026-11-27T09:00:00', { sample: true });
    expect((await demand()).of).toBe(23);
    expect(await found('SQL')).toMatchObject({ postings: 7 });
    expect(await app.call.skills.plans.list()).toMatchObject([
      { skill: 'Waiting list management', level: 1, state: 'active' },
      { skill: 'SQL reporting', level: 2, targetLevel: 3, milestonesDone: 4, milestones: 6 },
      { skill: 'Driver CPC', state: 'closed' },
    ]);
  });
});
