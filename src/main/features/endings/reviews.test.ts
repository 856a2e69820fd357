import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

async function endedWith(stage = 'interview') {
  const applicationId = await endApplication(app, { stage });
  const { ending } = await app.call.endings.save(endingOf(applicationId));
  return { applicationId, endingId: ending?.id ?? 0 };
}

const answers = reviewAnswers.parse({
  wentWell: 'The rota story.',
  tripped: [{ question: 'Why did you leave the depot?' }, { question: 'Not this one', keep: false }],
  requirements: [
    { text: 'SQL reporting', shown: 'have_not_shown' },
    { text: 'Driving licence', shown: 'shown' },
  ],
  outsideCauses: ['internal_candidate'],
  ownThemes: ['interview_performance'],
  sureness: 2,
});

describe('a review', () => {
  it('saves as it goes and survives a restart at every step', async () => {
    const { endingId } = await endedWith();
    let revision = 0;
    for (const part of [{ wentWell: 'The ro' }, { wentWell: 'The rota story.' }, { nothing: true }]) {
      const review = await app.call.endings.reviews.save({
        endingId,
        revision,
        answers: reviewAnswers.parse(part),
      });
      revision = review.revision;
    }
    app.reopen();
    const page = await app.call.endings.reviews.page({ endingId });
    expect(page.review).toMatchObject({ answers: { nothing: true, wentWell: '' }, finishedOn: null });
    await expect(app.call.endings.reviews.save({ endingId, revision: 1, answers })).rejects.toThrow(
      'changed elsewhere',
    );
  });

  it('hands its question to practice, its requirement to the checklist, and its themes on as my view', async () => {
    const { applicationId, endingId } = await endedWith();
    const { revision } = await app.call.endings.reviews.save({ endingId, revision: 0, answers });
    await app.call.endings.reviews.finish({ endingId, revision, on: '2026-11-24' });
    const { db } = app.context;
    expect(db.prepare('SELECT question FROM practice_cards').pluck().all()).toEqual([
      'Why did you leave the depot?',
    ]);
    expect(db.prepare('SELECT text, shown FROM checklist_lines').all()).toEqual([
      { text: 'SQL reporting', shown: 'have_not_shown' },
    ]);
    const { ending } = await app.call.endings.forApplication({ applicationId });
    expect(ending?.themes.map(({ code, grade, sureness }) => [code, grade, sureness])).toEqual([
      ['internal_candidate', 'said', 3],
      ['internal_candidate', 'own', 2],
      ['interview_performance', 'own', 2],
    ]);
    expect(ending?.look).toBe('done');
  });

  it('takes the kind of a requirement from the advert, and finds a line by the words it came from', async () => {
    const { applicationId, endingId } = await endedWith();
    await app.call.applications.savePosting({
      applicationId,
      revision: 0,
      text: 'What you bring\n- SQL reporting\n- Ideally German\n',
      html: null,
      url: '',
    });
    await app.call.materials.checklist.propose({ applicationId });
    const { lines } = await app.call.materials.checklist.get({ applicationId });
    const [sql, german] = lines;
    if (!sql || !german) throw new Error('a line is missing');
    await app.call.materials.checklist.save({ ...sql, text: 'Reports', kind: 'must', note: '' });
    await app.call.materials.checklist.remove(german);
    const asked = ['SQL reporting', 'Ideally German', 'A calm voice'];
    const requirements = asked.map((text) => ({ text, shown: 'have_not_shown' as const }));
    const { revision } = await app.call.endings.reviews.save({
      endingId,
      revision: 0,
      answers: reviewAnswers.parse({ requirements }),
    });
    await app.call.endings.reviews.finish({ endingId, revision, on: '2026-11-24' });
    const after = await app.call.materials.checklist.get({ applicationId });
    expect(after.lines.map(({ text, kind, standing }) => [text, kind, standing])).toEqual([
      ['Reports', 'must', 'have_not_shown'],
      ['Ideally German', 'nice', 'have_not_shown'],
      ['A calm voice', 'must', 'have_not_shown'],
    ]);
  });

  it('finished twice keeps each question and line once', async () => {
    const { endingId } = await endedWith();
    let { revision } = await app.call.endings.reviews.save({ endingId, revision: 0, answers });
    ({ revision } = await app.call.endings.reviews.finish({ endingId, revision, on: '2026-11-24' }));
    await app.call.endings.reviews.finish({ endingId, revision, on: '2026-11-25' });
    const count = (table: string) => app.context.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect([count('practice_cards'), count('checklist_lines')]).toEqual([1, 1]);
  });

  it('asks about an interview only when there was one', async () => {
    const { endingId } = await endedWith('applied');
    expect((await app.call.endings.reviews.page({ endingId })).interviewed).toBe(false);
  });
});
