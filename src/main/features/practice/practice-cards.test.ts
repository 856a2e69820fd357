import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from '../endings/endings-test-setup.ts';
import { addCard, planInterview, tryCard } from './practice-test-setup.ts';

const TODAY = '2026-11-23';

let app: TestApp;
beforeEach(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
});
afterEach(() => app.close());

const overview = () => app.call.practice.overview({});
const questionsOf = async () => (await overview()).cards.map(({ question }) => question);
const todaysIds = async () => (await app.call.practice.today({})).questions.map(({ id }) => id);

describe('cards', () => {
  it('are made of shipped questions, each once, and keep their kind, tags and hint', async () => {
    await app.call.practice.take({ codes: ['two_urgent', 'introduce'] });
    await app.call.practice.take({ codes: ['two_urgent'] });
    const { cards, shippedLeft } = await overview();
    expect(cards.map(({ code }) => code)).toEqual(['introduce', 'two_urgent']);
    expect(cards[1]).toMatchObject({
      kind: 'behaviour',
      question: 'When did two urgent things land on you at once?',
      tags: ['Planning', 'Making decisions'],
      attempts: 0,
      dueOn: null,
    });
    expect(shippedLeft).not.toContain('two_urgent');
    expect(shippedLeft).toContain('mistake');
    await expect(app.call.practice.take({ codes: ['none'] })).rejects.toThrow('does not know this question');
  });

  it('go to the Trash and come back with what was in them, by undo, Restore or being taken again', async () => {
    await app.call.practice.take({ codes: ['mistake'] });
    const [card] = (await overview()).cards;
    if (!card) throw new Error('no card');
    await tryCard(app, card.id, TODAY, 3, 'The label I printed twice');
    await app.call.practice.trash({ items: [card] });
    expect((await overview()).cards).toEqual([]);
    expect((await overview()).trash).toMatchObject([{ kind: 'card', id: card.id, name: card.question }]);
    await expect(app.call.practice.card({ id: card.id })).rejects.toThrow('not in practice any more');
    await app.call.undo.undo();
    expect((await app.call.practice.card({ id: card.id })).history).toHaveLength(1);
    const again = await app.call.practice.card({ id: card.id });
    await app.call.practice.trash({ items: [again] });
    await app.call.practice.take({ codes: ['mistake'] });
    expect((await app.call.practice.card({ id: card.id })).history[0]?.text).toBe(
      'The label I printed twice',
    );
    await app.call.practice.trash({ items: [await app.call.practice.card({ id: card.id })] });
    await app.call.practice.restore({ ids: [card.id] });
    await app.call.practice.erase({ ids: [card.id] });
    expect(await questionsOf()).toHaveLength(1);
    await app.call.practice.trash({ items: [await app.call.practice.card({ id: card.id })] });
    await app.call.practice.erase({ ids: [card.id] });
    expect((await overview()).trash).toEqual([]);
    expect(app.context.db.prepare('SELECT count(*) AS n FROM practice_attempts').get()).toEqual({ n: 0 });
  });

  it('of a review say where they come from', async () => {
    const applicationId = await endApplication(app);
    const { ending } = await app.call.endings.save(endingOf(applicationId));
    if (!ending) throw new Error('no ending');
    const review = await app.call.endings.reviews.save({
      endingId: ending.id,
      revision: 0,
      answers: reviewAnswers.parse({ tripped: [{ question: 'How many depots?', card: true }] }),
    });
    await app.call.endings.reviews.finish({ endingId: ending.id, revision: review.revision, on: TODAY });
    const { cards } = await overview();
    expect(cards).toMatchObject([
      {
        question: 'How many depots?',
        kind: null,
        from: { endingId: ending.id, applicationId, role: 'Planner', company: 'Halden Freight' },
      },
    ]);
  });

  it('refuse what another window changed meanwhile, outline and question alike', async () => {
    const card = await addCard(app, 'Why rail?');
    const outline = { situation: 'A', task: 'B', action: 'C', result: 'D', notes: '' };
    const saved = await app.call.practice.saveOutline({ id: card.id, revision: card.revision, outline });
    expect(saved).toMatchObject({ outline, hasOutline: true });
    const stale = app.call.practice.saveOutline({ id: card.id, revision: card.revision, outline });
    await expect(stale).rejects.toThrow('changed elsewhere');
    await expect(addCard(app, 'Why?', { id: card.id, revision: card.revision })).rejects.toThrow(
      'changed elsewhere',
    );
    expect(await questionsOf()).toEqual(['Why rail?']);
  });
});

describe('attempts', () => {
  it('set the day a question comes up again, and taking one back sets it anew', async () => {
    const { id } = await addCard(app, 'Why rail?');
    expect(await tryCard(app, id, '2026-11-02', 3)).toMatchObject({ dueOn: '2026-11-05', attempts: 1 });
    const second = await tryCard(app, id, '2026-11-04', 3);
    expect(second.dueOn).not.toBe('2026-11-05');
    const removed = await app.call.practice.removeAttempt({ id: second.history[0]?.id ?? 0 });
    expect(removed).toMatchObject({ dueOn: '2026-11-05', lastOn: '2026-11-02', attempts: 1 });
    await app.call.undo.undo();
    expect(await app.call.practice.card({ id })).toMatchObject({ dueOn: second.dueOn, attempts: 2 });
    await app.call.undo.undo();
    expect(await app.call.practice.card({ id })).toMatchObject({ dueOn: '2026-11-05', attempts: 1 });
  });

  it('take over the notes, which undo gives back', async () => {
    const card = await addCard(app, 'Why rail?');
    const outline = { ...card.outline, notes: 'Number first' };
    await app.call.practice.saveOutline({ id: card.id, revision: card.revision, outline });
    const tried = await tryCard(app, card.id, TODAY, 2, 'Number first');
    expect(tried.outline.notes).toBe('');
    expect(tried.history).toMatchObject([{ rating: 2, seconds: 90, text: 'Number first' }]);
    await app.call.undo.undo();
    expect(await app.call.practice.card({ id: card.id })).toMatchObject({ outline, history: [] });
  });

  it('are refused for a card in the Trash and with a rating that is none', async () => {
    const card = await addCard(app, 'Why rail?');
    // @ts-expect-error 5 is no rating
    await expect(tryCard(app, card.id, TODAY, 5)).rejects.toThrow();
    await app.call.practice.trash({ items: [card] });
    await expect(tryCard(app, card.id, TODAY, 3)).rejects.toThrow('not in practice any more');
  });
});

describe('today', () => {
  it('is five at most; an answered one is not due any more and brings no sixth', async () => {
    for (let at = 1; at <= 8; at += 1) await addCard(app, `Question ${at}`);
    const ids = await todaysIds();
    expect(ids).toHaveLength(5);
    const [first = 0, ...others] = ids;
    await tryCard(app, first, TODAY, 1);
    expect(await app.call.practice.today({})).toMatchObject({ answered: 1 });
    expect(await todaysIds()).toEqual(others);
    for (const id of others) await tryCard(app, id, TODAY, 3);
    expect(await todaysIds()).toEqual([]);
    // Tomorrow: the one that could not be answered comes before those that were never tried.
    app.wait(1);
    expect(await todaysIds()).toHaveLength(4);
    expect((await todaysIds())[0]).toBe(first);
  });

  it('brings in what a planned interview asks for, of an application that is not in the Trash', async () => {
    const applicationId = await planInterview(app, 'Brightmoor Council', '2026-11-26');
    const { id } = await addCard(app, 'Why the council?', { applicationId });
    await tryCard(app, id, '2026-11-09', 4);
    await tryCard(app, id, '2026-11-17', 4);
    expect(await app.call.practice.today({})).toMatchObject({ questions: [{ id, forDay: '2026-11-26' }] });
    const { card } = await app.call.applications.get({ id: applicationId });
    await app.call.applications.trash({ items: [card] });
    expect(await todaysIds()).toEqual([]);
  });

  it('brings in nothing for an interview of an application that has ended or lies in the archive', async () => {
    const applicationId = await planInterview(app, 'Brightmoor Council', '2026-11-26');
    const { id } = await addCard(app, 'Why the council?', { applicationId });
    await tryCard(app, id, '2026-11-09', 4);
    await tryCard(app, id, '2026-11-17', 4);
    expect(await todaysIds()).toEqual([id]);
    const { db } = app.context;
    db.prepare("UPDATE applications SET archived_at = '2026-11-20' WHERE id = ?").run(applicationId);
    expect(await todaysIds()).toEqual([]);
    db.prepare('UPDATE applications SET archived_at = NULL WHERE id = ?').run(applicationId);
    expect(await todaysIds()).toEqual([id]);
    const outcome =
      "UPDATE applications SET stage_id = (SELECT min(id) FROM stages WHERE kind = 'outcome') WHERE id = ?";
    db.prepare(outcome).run(applicationId);
    expect(await todaysIds()).toEqual([]);
  });

  it('lets a question that a review kept into the interviews of other applications', async () => {
    const ended = await endApplication(app);
    const { ending } = await app.call.endings.save(endingOf(ended));
    if (!ending) throw new Error('no ending');
    const answers = reviewAnswers.parse({ tripped: [{ question: 'How many depots?', card: true }] });
    const { revision } = await app.call.endings.reviews.save({ endingId: ending.id, revision: 0, answers });
    await app.call.endings.reviews.finish({ endingId: ending.id, revision, on: TODAY });
    const [kept] = (await overview()).cards;
    if (!kept) throw new Error('no card');
    await planInterview(app, 'Brightmoor Council', '2026-11-26');
    await app.call.practice.save({ ...kept, kind: 'behaviour' });
    expect(await app.call.practice.today({})).toMatchObject({
      questions: [{ id: kept.id, forDay: '2026-11-26' }],
    });
  });

  it('stays the same list while it is answered, with its places for an interview', async () => {
    const applicationId = await planInterview(app, 'Brightmoor Council', '2026-11-26');
    for (let at = 1; at <= 6; at += 1) await addCard(app, `Question ${at}`);
    await addCard(app, 'Why the council?', { applicationId });
    await addCard(app, 'A plan that failed?', { kind: 'behaviour' });
    const [first = 0, ...others] = await todaysIds();
    expect(others).toEqual([2, 3, 7, 8]);
    await tryCard(app, first, TODAY, 3);
    expect(await todaysIds()).toEqual(others);
  });
});

describe('with 1,000 cards and 5,000 attempts', () => {
  it('the tab is there at once', async () => {
    const { db } = app.context;
    const addOne = db.prepare(
      `INSERT INTO practice_cards (question, kind, tags, situation, made_on, due_on) VALUES (?, 'behaviour', '["Teamwork"]', ?, '2026-09-01', ?)`,
    );
    const addTry = db.prepare(
      "INSERT INTO practice_attempts (card_id, day, rating, seconds, text) VALUES (?, ?, 3, 90, 'As I said it')",
    );
    db.transaction(() => {
      for (let at = 0; at < 1000; at += 1) {
        const id = addOne.run(`Question ${at}`, 'words '.repeat(200), TODAY).lastInsertRowid;
        for (let day = 1; day <= 5; day += 1) addTry.run(id, `2026-11-0${day}`);
      }
      for (let id = 1; id <= 5; id += 1) addTry.run(id, TODAY);
    })();
    const took: number[] = [];
    for (let run = 0; run < 23; run += 1) {
      const started = performance.now();
      await overview();
      took.push(performance.now() - started);
    }
    const median = took.slice(3).toSorted((a, b) => a - b)[10] ?? 0;
    console.info(`practice tab, 1,000 cards: median of 20 warm runs ${median.toFixed(1)} ms`);
    // Three times the bar of 100 ms, for a machine that does other work; the figure printed is what counts.
    expect(median).toBeLessThan(300);
  });
});
