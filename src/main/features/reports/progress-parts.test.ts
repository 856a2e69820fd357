import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { touchOf } from '../network/network-test-setup.ts';
import { addCard, tryCard } from '../practice/practice-test-setup.ts';
import { addPlan, evidenceOf } from '../skills/skills-test-setup.ts';

const PRIVATE = 'Heron-7 is nobody’s business';
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const report = (period = PERIOD) => app.call.reports.progress(period);

describe('skills on the progress report', () => {
  it('has minutes, weeks and evidence of the period, and the level of its last day', async () => {
    const { evidence, plans } = app.call.skills;
    const { id } = await addPlan(app, { skill: 'SQL', startLevel: 1, targetLevel: 4, why: PRIVATE });
    await evidence.save(evidenceOf(id, { day: '2026-10-30', minutes: 500, shows: 'Basics', level: 2 }));
    // Monday to Sunday: 2–8, 9–15 and 23–29 November.
    await evidence.save(evidenceOf(id, { day: '2026-11-02', minutes: 60, shows: 'Joins' }));
    await evidence.save(evidenceOf(id, { day: '2026-11-08', minutes: 30, seenBy: PRIVATE }));
    await evidence.save(evidenceOf(id, { day: '2026-11-09', minutes: 45, shows: ' A report ', level: 3 }));
    await evidence.save(evidenceOf(id, { day: '2026-11-23', minutes: 0, shows: 'Said to be sound' }));
    await evidence.save(evidenceOf(id, { day: '2026-12-01', minutes: 90, shows: 'Later', level: 4 }));
    await addPlan(app, { skill: 'Welding', startedOn: '2026-09-01' });
    const removed = await addPlan(app, { skill: 'French', startedOn: '2026-11-02' });
    await plans.remove({ id: removed.id, revision: removed.revision });
    const closed = await addPlan(app, { skill: 'SAP', startedOn: '2026-09-02' });
    await plans.setState({
      ...{ id: closed.id, revision: closed.revision },
      ...{ state: 'closed', because: PRIVATE, on: '2026-11-10' },
    });
    const { skills } = await report();
    expect(skills).toEqual([
      { name: 'SAP', start: 1, now: 1, target: 3, minutes: 0, weeks: 0, evidence: [] },
      {
        ...{ name: 'SQL', start: 1, now: 3, target: 4, minutes: 135, weeks: 2 },
        evidence: ['Said to be sound', 'A report', 'Joins'],
      },
    ]);
  });
});

describe('practice on the progress report', () => {
  it('counts tries and questions of the period, without those in the Trash', async () => {
    const card = await addCard(app, 'Why rail?');
    const other = await addCard(app, 'Tell me about yourself.');
    const gone = await addCard(app, 'Why us?');
    await tryCard(app, card.id, '2026-10-31', 2);
    await tryCard(app, card.id, '2026-11-01', 2, PRIVATE);
    await tryCard(app, card.id, '2026-11-12', 3);
    await tryCard(app, other.id, '2026-11-30', 3);
    await tryCard(app, gone.id, '2026-11-12', 3);
    const { cards } = await app.call.practice.overview();
    await app.call.practice.trash({ items: cards.filter(({ id }) => id === gone.id) });
    const { practice } = await report();
    expect(practice).toEqual({ attempts: 3, questions: 2, mocks: [] });
  });

  it('sets my own view beside that of each partner and adds nothing up', async () => {
    const { mocks } = app.call.practice;
    const begin = (day: string) =>
      mocks.begin({
        ...{ day, applicationId: null, competencies: ['Teamwork', 'Planning', 'Calm'] },
        people: [
          { contactId: null, name: 'Hal' },
          { contactId: null, name: 'Marguerite' },
        ],
        questions: [{ cardId: null, question: 'Why rail?' }],
      });
    const mock = await begin('2026-11-12');
    const [hal, marguerite] = mock.people.map(({ id }) => id);
    const rate = (competency: string, personId: number | null, rating: 1 | 2 | 3 | 4 | 5) =>
      mocks.rate({ mockId: mock.id, competency, personId, rating });
    await rate('Planning', null, 2);
    await rate('Teamwork', null, 3);
    await rate('Teamwork', marguerite ?? 0, 5);
    await rate('Teamwork', hal ?? 0, 4);
    const before = await begin('2026-10-31');
    await mocks.rate({ mockId: before.id, competency: 'Calm', personId: null, rating: 1 });
    const { practice } = await report();
    expect(practice.mocks).toEqual([
      { on: '2026-11-12', competency: 'Teamwork', own: 3, partner: 4 },
      { on: '2026-11-12', competency: 'Teamwork', own: 3, partner: 5 },
      { on: '2026-11-12', competency: 'Planning', own: 2, partner: null },
    ]);
  });
});

describe('people on the progress report', () => {
  it('counts touches and names talks, and nobody who is not to be contacted or is gone', async () => {
    const { people, touches, talks, exchange } = app.call.network;
    const add = (name: string) => people.add({ name });
    const dana = await add('Dana Voss');
    const erik = await add('Erik Lund');
    const never = await add('Nora Never');
    const gone = await add('Gina Gone');
    const plan = async (contactId: number, ...steps: ['asked' | 'held' | 'thanked', string][]) => {
      let talk = await talks.plan({ contactId });
      for (const [step, on] of steps)
        talk = await talks.note({ id: talk.id, revision: talk.revision, step, on });
      return talk;
    };
    const agree = async (contactId: number, startsAt: string) => {
      const talk = await plan(contactId, ['asked', '2026-11-20']);
      const time = { startsAt, timeZone: 'Europe/Berlin', minutes: 20, place: '' };
      await talks.saveTime({ id: talk.id, revision: talk.revision, ...time });
    };
    for (const { id } of [dana, never, gone]) {
      await touches.save(touchOf(id, '2026-11-03', PRIVATE));
      await touches.save(touchOf(id, '2026-10-31'));
      // Asked before the period, held in it on a day of its own, thanked on a day with a touch.
      await plan(id, ['asked', '2026-10-20'], ['held', '2026-11-02'], ['thanked', '2026-11-03']);
    }
    // Agreed for a day to come, agreed for a day that passed, asked for without a day, only thought of.
    await agree(erik.id, '2026-12-02T10:00');
    await agree(erik.id, '2026-11-21T10:00');
    await plan(dana.id, ['asked', '2026-11-22']);
    await plan(dana.id);
    await agree(never.id, '2026-12-03T10:00');
    await people.change({ id: never.id, revision: never.revision, changes: { doNotContact: true } });
    await exchange.remove({ id: gone.id, revision: gone.revision });
    const { network } = await report();
    // Dana: noted on the 3rd (which has the thanks in it), held on the 2nd, asked on the 22nd; Erik: asked on the 20th.
    expect(network).toEqual({
      touches: 4,
      talksHeld: [{ on: '2026-11-02', name: 'Dana Voss' }],
      next: [
        { on: '2026-12-02', name: 'Erik Lund' },
        { on: null, name: 'Dana Voss' },
      ],
    });
  });
});

describe('wins on the progress report', () => {
  it('are those of the period in the person’s words, the latest first', async () => {
    const { save, remove } = app.call.journal.wins;
    const win = (day: string, text: string) => save({ id: null, revision: 0, day, text });
    await win('2026-10-31', 'Before');
    await win('2026-11-01', 'Asked for feedback');
    await win('2026-11-30', 'Kept Saturday free');
    const gone = await win('2026-11-02', PRIVATE);
    await remove({ id: gone.id, revision: gone.revision });
    expect((await report()).wins).toEqual([
      { on: '2026-11-30', text: 'Kept Saturday free' },
      { on: '2026-11-01', text: 'Asked for feedback' },
    ]);
  });
});

it('the progress report of a profile holds nothing private', async () => {
  const { id } = await addPlan(app, { why: PRIVATE, stopRule: PRIVATE });
  await app.call.skills.evidence.save(evidenceOf(id, { seenBy: PRIVATE, shows: 'Joins' }));
  const card = await addCard(app, 'Why rail?', { hint: PRIVATE });
  await tryCard(app, card.id, '2026-11-12', 3, PRIVATE);
  const dana = await app.call.network.people.add({ name: 'Dana Voss', note: PRIVATE, toldMe: PRIVATE });
  await app.call.network.touches.save(touchOf(dana.id, '2026-11-03', PRIVATE));
  const { skills, practice, network, wins } = await report();
  expect(skills[0]?.evidence).toEqual(['Joins']);
  expect(network.touches).toBe(1);
  expect(JSON.stringify({ skills, practice, network, wins })).not.toContain('Heron');
});
