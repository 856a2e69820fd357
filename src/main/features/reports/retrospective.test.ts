import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ThemeOnEnding } from '../../../shared/endings.ts';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import { retrospectiveInput } from '../../../shared/reports-retrospective.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from '../endings/endings-test-setup.ts';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const REMARK = 'Heron-7, for my eyes';
const POLITE = 'Thank you for your time. We will not take your application further.';
const REASON = 'Thank you for coming. We would have liked to see more SQL. All the best.';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const read = (choice: { whole?: boolean; notes?: boolean } = {}) =>
  app.call.reports.retrospective(retrospectiveInput.parse({ ...PERIOD, ...choice }));

async function end(company: string, to: string, text: string | null, endedOn = '2026-11-23') {
  const applicationId = await endApplication(app, { company, to });
  const theme: ThemeOnEnding = {
    ...{ code: 'skill_gap', control: 'within', named: 'SQL', sureness: null, spans: [[44, 57]] },
  };
  const { ending } = await app.call.endings.save({
    ...endingOf(applicationId),
    ...{ endedOn, words: text === null ? null : { text, who: 'Dana Whitlow' }, howCame: null },
    themes: text === REASON ? [theme] : [],
  });
  return ending?.id ?? 0;
}

async function review(endingId: number, answers: object) {
  const { reviews } = app.call.endings;
  const { revision } = await reviews.save({ endingId, revision: 0, answers: reviewAnswers.parse(answers) });
  await reviews.finish({ endingId, revision, on: '2026-11-23' });
}

describe('the endings in retrospect', () => {
  it('tell words, feedback and my view apart, strengths first, and say that most gave no reason', async () => {
    const told = await end('Halden Freight', 'rejected', REASON);
    await end('Brightmoor', 'rejected', POLITE);
    await end('Mill & Sons', 'rejected', POLITE);
    await end('Quay Lines', 'no_reply', null);
    await end('Norrland', 'closed_by_employer', null, '2026-11-20');
    await end('My own choice', 'withdrawn', null);
    await end('Before', 'rejected', REASON, '2026-10-31');
    await app.call.endings.addNote({ endingId: told, text: REMARK, on: '2026-11-23' });
    await review(told, {
      ...{ wentWell: 'The rota story.', keep: 'Asking back.', happened: 'I rambled.', sureness: 2 },
      ...{ tryNext: 'A number first.', ownThemes: ['skill_gap'] },
    });
    const report = await read();
    expect(report.strengths.map(({ text }) => text)).toEqual(['The rota story.', 'Asking back.']);
    expect(report.outcomes).toEqual([
      { name: 'Rejected', count: 3 },
      { name: 'Withdrawn', count: 1 },
      { name: 'Closed by employer', count: 1 },
      { name: 'No reply', count: 1 },
    ]);
    // One of the five that were the employer's; Wilson for 1 of 5 is 3.6 to 62.4 in 100.
    expect(report.reasons).toMatchObject({ k: 1, n: 5 });
    expect(report.reasons.interval?.low).toBeCloseTo(0.036, 3);
    expect(report.reasons.interval?.high).toBeCloseTo(0.624, 3);
    expect(report.noReply).toBe(1);
    expect(report.endings.map(({ company }) => company)).toEqual([
      ...['My own choice', 'Quay Lines', 'Mill & Sons', 'Brightmoor', 'Halden Freight', 'Norrland'],
    ]);
    expect(report.endings[4]).toMatchObject({
      ...{ outcome: 'Rejected', feedback: [], notes: [] },
      said: [{ text: 'We would have liked to see more SQL.', on: '2026-11-23' }],
      own: { text: 'I rambled.\nA number first.', sureness: 2 },
    });
    expect(report.endings[3]?.said).toEqual([]);
    expect(
      report.themes.map(({ name, grade, control, endings }) => [name, grade, control, endings.k]),
    ).toEqual([
      ['A skill is missing', 'said', 'within', 1],
      ['A skill is missing', 'own', 'within', 1],
    ]);
    expect(report.themes[0]?.endings.n).toBe(6);
    expect(JSON.stringify(report)).not.toMatch(/Heron|Dana/);
  });

  it('give words whole and my remarks only when they are chosen', async () => {
    const told = await end('Halden Freight', 'rejected', REASON);
    await app.call.endings.addNote({ endingId: told, text: REMARK, on: '2026-11-23' });
    const { endings } = await read({ whole: true, notes: true });
    expect(endings[0]).toMatchObject({
      said: [{ text: REASON }],
      notes: [{ text: REMARK, on: '2026-11-23' }],
    });
  });

  it('count before and since as the Endings screen does, mostly without telling anything yet', async () => {
    for (let at = 0; at < 6; at += 1) await end(`Before ${at}`, 'rejected', REASON, '2026-11-10');
    const save = (themeCode: string | null) =>
      app.call.endings.actions.save({
        ...{ id: null, revision: 0, kind: 'upskill', ifText: 'it is Tuesday', thenText: 'I write one query' },
        ...{ dueOn: null, link: '', evidence: REMARK, themeCode, endingIds: [] },
      });
    await save('skill_gap');
    await save(null);
    await end('Since', 'rejected', REASON);
    const { actions } = await read();
    const effect = { before: { k: 6, n: 6 }, since: { k: 1, n: 1 }, diff: null, verdict: 'cannot_tell_yet' };
    expect(actions.map(({ since }) => since)).toEqual([null, effect]);
    const [screen] = await app.call.endings.actions.list({ themeCode: 'skill_gap' });
    expect(screen?.effect).toEqual(effect);
    expect(actions[1]).toMatchObject({
      sentence: 'If it is Tuesday, then I write one query',
      theme: 'A skill is missing',
    });
  });

  it('refuse a period that ends before it begins', async () => {
    await expect(
      app.call.reports.retrospective({ from: '2026-11-02', to: '2026-11-01', whole: false, notes: false }),
    ).rejects.toThrow('ends before it begins');
  });
});
