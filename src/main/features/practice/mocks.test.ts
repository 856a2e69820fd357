import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BeginMock, beginMockInput } from '../../../shared/practice-mocks.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addCard, planInterview } from './practice-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

function begin(changes: Partial<BeginMock> = {}) {
  return app.call.practice.mocks.begin({
    day: '2026-11-23',
    applicationId: null,
    people: [
      { contactId: null, name: 'Hal' },
      { contactId: null, name: 'Marguerite' },
    ],
    questions: [{ cardId: null, question: 'Why rail?' }],
    competencies: ['Teamwork', 'Planning'],
    ...changes,
  });
}

describe('a mock interview', () => {
  it('names its people as they are called now, and nobody who is in the Trash', async () => {
    const add = (name: string) => app.call.network.people.add({ name });
    const hal = await add('Hal Brandt');
    const other = await add('Halina');
    const { id } = await begin({ people: [{ contactId: other.id, name: other.name }] });
    const names = async () => {
      const [mock] = await app.call.practice.mocks.list();
      const { people } = await app.call.practice.mocks.get({ id });
      expect(people.map(({ name }) => name)).toEqual(mock?.people);
      return mock?.people;
    };
    const found = async (text: string) => (await app.call.search.find({ text })).hits.map(({ kind }) => kind);
    const { exchange, people } = app.call.network;
    await exchange.merge({
      ...{ keptId: hal.id, keptRevision: hal.revision, otherId: other.id, otherRevision: other.revision },
      choice: {},
    });
    expect(await names()).toEqual(['Hal Brandt']);
    expect(await found('Brandt')).toContain('mock');
    await app.call.undo.undo();
    expect(await names()).toEqual(['Halina']);
    expect(await found('Brandt')).not.toContain('mock');
    const { person } = await people.page({ id: other.id });
    await people.change({ id: person.id, revision: person.revision, changes: { name: 'Halina Zorn' } });
    expect((await found('Zorn')).toSorted()).toEqual(['contact', 'mock']);
    await exchange.remove({ id: person.id, revision: person.revision + 1 });
    expect(await names()).toEqual(['Somebody']);
    expect(await found('Zorn')).toEqual([]);
  });

  it('keeps who asked, what was asked and the notes, whatever becomes of card, person and application', async () => {
    const applicationId = await planInterview(app, 'Brightmoor Council', '2026-11-26');
    const card = await addCard(app, 'Why the council?');
    const contact = await app.call.network.saveContact({
      ...{ id: null, revision: 0, name: 'Hal Brandt', role: '', company: '', email: '', phone: '' },
    });
    const mock = await begin({
      applicationId,
      people: [{ contactId: contact.id, name: contact.name }],
      questions: [
        { cardId: card.id, question: card.question },
        { cardId: null, question: 'And now?' },
      ],
    });
    const [first] = mock.questions;
    if (!first) throw new Error('no question');
    const { mocks } = app.call.practice;
    await mocks.saveNote({ questionId: first.id, revision: 1, note: 'Began with the number' });
    await expect(mocks.saveNote({ questionId: first.id, revision: 1, note: '' })).rejects.toThrow(
      'changed elsewhere',
    );
    await mocks.finish({ id: mock.id, revision: mock.revision, seconds: 1500 });
    await app.call.practice.trash({ items: [card] });
    await app.call.practice.erase({ ids: [card.id] });
    app.context.db.prepare('DELETE FROM contacts').run();
    app.reopen();
    expect(await app.call.practice.mocks.get({ id: mock.id })).toMatchObject({
      finished: true,
      seconds: 1500,
      application: { id: applicationId, company: 'Brightmoor Council' },
      people: [{ contactId: null, name: 'Hal Brandt' }],
      questions: [
        { cardId: null, question: 'Why the council?', note: 'Began with the number' },
        { question: 'And now?' },
      ],
    });
    expect(await app.call.practice.mocks.list({})).toMatchObject([{ people: ['Hal Brandt'], questions: 2 }]);
  });

  it('has at least one question and at most ten', async () => {
    await expect(begin({ questions: [] })).rejects.toThrow('Choose at least one question.');
    const questions = Array.from({ length: 11 }, (_, at) => ({ cardId: null, question: `Question ${at}` }));
    expect(beginMockInput.shape.questions.safeParse(questions).success).toBe(false);
    expect(beginMockInput.shape.questions.safeParse(questions.slice(1)).success).toBe(true);
  });

  it('holds my rating and each partner’s beside each other, and undo takes one back', async () => {
    const mock = await begin();
    const [hal, marguerite] = mock.people;
    if (!hal || !marguerite) throw new Error('no people');
    const rate = (personId: number | null, rating: 1 | 2 | 3 | 4 | 5 | null) =>
      app.call.practice.mocks.rate({ mockId: mock.id, competency: 'Teamwork', personId, rating });
    await rate(null, 2);
    await rate(hal.id, 4);
    await rate(marguerite.id, 3);
    expect((await rate(null, 3)).ratings).toEqual([
      { competency: 'Teamwork', personId: null, rating: 3 },
      { competency: 'Teamwork', personId: hal.id, rating: 4 },
      { competency: 'Teamwork', personId: marguerite.id, rating: 3 },
    ]);
    await app.call.undo.undo();
    expect((await app.call.practice.mocks.get({ id: mock.id })).ratings[0]?.rating).toBe(2);
    expect((await rate(hal.id, null)).ratings).toHaveLength(2);
    await expect(rate(999, 3)).rejects.toThrow('not on the sheet');
  });

  it('goes to the Trash and comes back whole', async () => {
    const mock = await begin();
    await app.call.practice.mocks.trash({ items: [mock] });
    expect(await app.call.practice.mocks.list({})).toEqual([]);
    expect((await app.call.practice.overview({})).trash).toMatchObject([{ kind: 'mock', id: mock.id }]);
    await app.call.undo.undo();
    const back = await app.call.practice.mocks.get({ id: mock.id });
    expect(back.people).toHaveLength(2);
    await app.call.practice.mocks.trash({ items: [back] });
    await app.call.practice.mocks.restore({ ids: [mock.id] });
    await app.call.practice.mocks.erase({ ids: [mock.id] });
    expect(await app.call.practice.mocks.list({})).toHaveLength(1);
  });

  it('undone, is gone with its questions and people', async () => {
    await begin();
    await app.call.undo.undo();
    const count = (table: string) =>
      app.context.db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(['mock_interviews', 'mock_people', 'mock_questions'].map(count)).toEqual([0, 0, 0]);
  });
});
