import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const PERIOD = { from: '2026-10-01', to: '2026-11-30' };

async function add(role: string, stage: string, to?: string, appliedOn = '2026-10-12') {
  const { stages } = await app.call.applications.board({});
  const idOf = (code: string) => stages.find((one) => one.code === code)?.id;
  const { card } = await app.call.applications.create({
    facts: { role, company: 'Halden Freight' },
    stageId: idOf(stage),
    appliedOn,
  });
  if (to !== undefined)
    await app.call.applications.move({ items: [card], stageId: idOf(to) ?? 0, after: null });
  return card.id;
}

describe('the progress report', () => {
  it('counts the furthest stage ever reached, from the history', async () => {
    await add('A', 'applied');
    await add('B', 'applied', 'rejected');
    await add('C', 'interview', 'rejected');
    await add('D', 'screening', 'accepted');
    await add('E', 'offer');
    await add('Outside the period', 'offer', undefined, '2026-09-30');
    const { funnel } = await app.call.reports.progress(PERIOD);
    expect(funnel.map(({ name, reached }) => [name, reached.k, reached.n])).toEqual([
      ['Applied', 5, 5],
      ['Screening', 3, 5],
      ['Interview', 3, 5],
      ['Offer', 2, 5],
    ]);
    expect(funnel[1]?.reached.interval?.low).toBeCloseTo(0.231, 3);
  });

  it('does not count a drop on Offer that was undone', async () => {
    await add('A', 'applied', 'offer');
    await app.call.undo.undo({});
    const { funnel } = await app.call.reports.progress(PERIOD);
    expect(funnel.at(-1)).toMatchObject({ name: 'Offer', reached: { k: 0, n: 1 } });
  });

  it('gives counts alone below five', async () => {
    await add('A', 'applied');
    const { funnel } = await app.call.reports.progress(PERIOD);
    expect(funnel.every(({ reached }) => reached.interval === null)).toBe(true);
  });

  it('says how each application stands, the latest first', async () => {
    await add('A', 'applied');
    await add('B', 'interview', 'rejected');
    const { applications } = await app.call.reports.progress(PERIOD);
    expect(applications.map(({ role, furthest, state }) => [role, furthest, state])).toEqual([
      ['B', 'Interview', 'Rejected'],
      ['A', 'Applied', 'Waiting'],
    ]);
  });

  it('keeps what they said and what I see apart, and quotes only what was named', async () => {
    const applicationId = await add('A', 'interview', 'rejected');
    const text = 'Thank you for coming. We would have liked to see more SQL. All the best.';
    const { ending } = await app.call.endings.save({
      applicationId,
      revision: 0,
      howCame: 'email',
      endedOn: '2026-11-23',
      words: { text, who: 'Dana' },
      themes: [{ code: 'skill_gap', control: 'within', spans: [[44, 57]] }],
      look: null,
      lookOn: null,
    });
    const endingId = ending?.id ?? 0;
    const answers = reviewAnswers.parse({
      tryNext: 'Say the number first.',
      ownThemes: ['interview_performance'],
      sureness: 2,
    });
    const { revision } = await app.call.endings.reviews.save({ endingId, revision: 0, answers });
    await app.call.endings.reviews.finish({ endingId, revision, on: '2026-11-23' });
    const report = await app.call.reports.progress(PERIOD);
    expect(report.said).toEqual([
      {
        text: 'We would have liked to see more SQL.',
        company: 'Halden Freight',
        on: '2026-11-23',
        grade: 'said',
      },
    ]);
    expect(report.ownView).toMatchObject([{ text: 'Say the number first.', sureness: 2 }]);
    expect(report.themes.map(({ name, grade, count }) => [name, grade, count])).toEqual([
      ['A skill is missing', 'said', 1],
      ['Interview answers and delivery', 'own', 1],
    ]);
    expect(report.endings).toEqual({ total: 1, noReason: 0, noReply: 0, mine: 0 });
  });

  it('tells silence, no reason and own decisions apart', async () => {
    const mine = await add('A', 'applied', 'withdrawn');
    const silent = await add('B', 'applied', 'no_reply');
    const vague = await add('C', 'applied', 'rejected');
    for (const id of [mine, silent, vague]) await app.call.endings.begin({ applicationId: id });
    await app.call.endings.save({
      applicationId: vague,
      revision: 1,
      howCame: 'email',
      endedOn: '2026-11-23',
      words: { text: 'We will not take your application further.' },
      themes: [],
      look: null,
      lookOn: null,
    });
    const { endings } = await app.call.reports.progress(PERIOD);
    expect(endings).toEqual({ total: 3, noReason: 1, noReply: 1, mine: 1 });
  });

  it('shows what was tried in the period', async () => {
    await app.call.endings.actions.save({
      id: null,
      revision: 0,
      kind: 'practise_interview',
      ifText: 'an interview is fixed',
      thenText: 'I rehearse two stories aloud',
      dueOn: null,
      link: '',
      evidence: '',
      themeCode: 'interview_performance',
      endingIds: [],
    });
    const { actions } = await app.call.reports.progress(PERIOD);
    expect(actions).toMatchObject([
      {
        sentence: 'If an interview is fixed, then I rehearse two stories aloud',
        theme: 'Interview answers and delivery',
      },
    ]);
  });

  it('keeps its head through a restart and refuses a period that ends before it begins', async () => {
    await app.call.reports.saveDetails({
      name: 'Ines Calder',
      reader: 'Martin Oyelaran',
      aim: 'Ops',
      place: '',
      questions: '',
      revision: 1,
    });
    app.reopen();
    expect(await app.call.reports.details({})).toMatchObject({ name: 'Ines Calder', revision: 2 });
    // Typed in a second window that has not seen it.
    await expect(app.call.reports.saveDetails({ name: 'I. Calder', revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'The head of the reports was changed elsewhere. Both texts are kept: choose one.',
    });
    expect(await app.call.reports.details({})).toMatchObject({ name: 'Ines Calder', revision: 2 });
    await expect(app.call.reports.progress({ from: '2026-11-02', to: '2026-11-01' })).rejects.toThrow(
      'ends before it begins',
    );
  });
});
