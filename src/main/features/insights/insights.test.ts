import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endingOf } from '../endings/endings-test-setup.ts';
import { EVERYTHING, leaksOf, linksOf, stageNamed } from './insights-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

async function add(stage = 'Applied', appliedOn: string | null = '2026-10-01', source = '') {
  const { card } = await app.call.applications.create({
    facts: { role: 'Planner', company: 'Halden Freight', source },
    stageId: await stageNamed(app, stage),
    appliedOn,
  });
  return card.id;
}

async function move(id: number, stage: string, on: string) {
  const { card } = await app.call.applications.get({ id });
  const stageId = await stageNamed(app, stage);
  await app.call.applications.move({ items: [card], stageId, after: null, on });
}

/** Days later, so that a move back is a return and no mis-drop. */
async function moveLater(id: number, stage: string, on: string) {
  app.wait(2);
  await move(id, stage, on);
}

const figures = () => app.call.insights.figures(EVERYTHING);
async function reached() {
  const { funnel } = await figures();
  return Object.fromEntries(funnel.map(({ name, reached: { k, n } }) => [name, `${k} of ${n}`]));
}

describe('how far applications came', () => {
  it('counts a rejected one at every stage it was at', async () => {
    const id = await add();
    await move(id, 'Screening', '2026-10-05');
    await move(id, 'Interview', '2026-10-12');
    await move(id, 'Rejected', '2026-10-20');
    await move(await add(), 'Rejected', '2026-10-03');
    expect(await reached()).toEqual({
      Applied: '2 of 2',
      Screening: '1 of 2',
      Interview: '1 of 2',
      Offer: '0 of 2',
    });
    expect(linksOf((await figures()).flow)).toEqual([
      'I applied → Screening 1',
      'I applied → Rejected 1',
      'Screening → Interview 1',
      'Interview → Rejected 1',
    ]);
  });

  it('draws a reopened one as one way to where it stands now', async () => {
    const id = await add();
    await move(id, 'Interview', '2026-10-08');
    await moveLater(id, 'Rejected', '2026-10-20');
    await moveLater(id, 'Interview', '2026-11-02');
    expect(linksOf((await figures()).flow)).toEqual(['I applied → Interview 1', 'Interview → Still open 1']);
    await moveLater(id, 'Offer', '2026-11-10');
    expect(await reached()).toMatchObject({ Interview: '1 of 1', Offer: '1 of 1' });
    expect(linksOf((await figures()).flow)).toEqual([
      'I applied → Interview 1',
      'Interview → Offer 1',
      'Offer → Still open 1',
    ]);
  });

  it('stays at the furthest stage when the card goes back', async () => {
    const id = await add();
    await move(id, 'Interview', '2026-10-08');
    await moveLater(id, 'Screening', '2026-10-20');
    expect(linksOf((await figures()).flow)).toEqual(['I applied → Interview 1', 'Interview → Still open 1']);
    await moveLater(id, 'Interview', '2026-10-25');
    await moveLater(id, 'Withdrawn', '2026-11-01');
    expect(await reached()).toMatchObject({ Screening: '1 of 1', Interview: '1 of 1', Offer: '0 of 1' });
    expect(linksOf((await figures()).flow)).toEqual(['I applied → Interview 1', 'Interview → Withdrawn 1']);
  });

  it('goes straight through stages that were skipped, and counts who accepted as offered', async () => {
    await move(await add(), 'Offer', '2026-10-08');
    await move(await add(), 'Accepted', '2026-10-08');
    expect(await reached()).toEqual({
      Applied: '2 of 2',
      Screening: '2 of 2',
      Interview: '2 of 2',
      Offer: '2 of 2',
    });
    expect(linksOf((await figures()).flow)).toEqual([
      'I applied → Offer 1',
      'I applied → Accepted 1',
      'Offer → Still open 1',
    ]);
  });

  it('follows a date that is corrected and a stage that is added afterwards', async () => {
    const id = await add();
    await move(id, 'Interview', '2026-10-21');
    for (let more = 0; more < 4; more += 1) await add();
    expect((await figures()).waiting.steps.map(({ day }) => day)).toEqual([20]);
    const { history } = await app.call.applications.get({ id });
    await app.call.applications.correctEventDate({ eventId: history[1]?.id ?? 0, on: '2026-10-15' });
    expect((await figures()).waiting.steps.map(({ day }) => day)).toEqual([14]);
    await app.call.applications.addReached({
      id,
      stageId: await stageNamed(app, 'Screening'),
      on: '2026-10-09',
    });
    const { waiting, flow } = await figures();
    expect(waiting.steps.map(({ day }) => day)).toEqual([8]);
    expect(linksOf(flow)).toEqual([
      'I applied → Screening 1',
      'I applied → No reply yet 4',
      'Screening → Interview 1',
      'Interview → Still open 1',
    ]);
    // Sent before the period when its day is put back: it leaves the figures.
    await app.call.applications.correctEventDate({ eventId: history[0]?.id ?? 0, on: '2026-09-30' });
    const october = await app.call.insights.figures({ ...EVERYTHING, from: '2026-10-01' });
    expect(october.sent).toBe(4);
  });

  it('forgets a move that was undone or taken out, and knows it again', async () => {
    const id = await add();
    await move(id, 'Offer', '2026-10-08');
    await app.call.undo.undo({});
    expect(await reached()).toMatchObject({ Offer: '0 of 1' });
    expect(linksOf((await figures()).flow)).toEqual(['I applied → No reply yet 1']);
    await app.call.undo.redo({});
    expect(await reached()).toMatchObject({ Offer: '1 of 1' });
    const { history } = await app.call.applications.get({ id });
    await app.call.applications.voidEvent({ eventId: history[1]?.id ?? 0 });
    app.reopen();
    expect(await reached()).toMatchObject({ Screening: '0 of 1', Offer: '0 of 1' });
    await app.call.applications.trash({ items: [(await app.call.applications.get({ id })).card] });
    expect((await figures()).sent).toBe(0);
  });

  it('is one funnel with the progress report, also with a stage that was removed', async () => {
    await move(await add(), 'Offer', '2026-10-08');
    await move(await add('Screening'), 'Interview', '2026-10-09');
    await add('Screening', null);
    await add('Saved', null);
    const { stages } = await app.call.applications.board({});
    const screening = stages.find(({ code }) => code === 'screening');
    if (!screening) throw new Error('Screening is missing');
    await app.call.applications.removeStage({
      id: screening.id,
      revision: screening.revision,
      moveCardsTo: await stageNamed(app, 'Applied'),
    });
    const period = { from: '2026-10-01', to: '2026-11-30' };
    const { funnel } = await app.call.reports.progress(period);
    expect((await app.call.insights.figures({ ...EVERYTHING, ...period })).funnel).toEqual(funnel);
    expect(funnel.map(({ name, reached: { k } }) => `${name} ${k}`)).toEqual([
      'Applied 3',
      'Interview 2',
      'Offer 1',
    ]);
  });
});

describe('the sheet of the steps', () => {
  it('begins with what was sent first, whatever was entered first', async () => {
    const later = await add('Applied', '2026-10-09');
    const first = await add('Applied', '2026-10-02');
    const sameDay = await add('Applied', '2026-10-09');
    const rows = await app.call.insights.flowRows(EVERYTHING);
    expect(rows.map(({ application }) => application)).toEqual([first, later, sameDay]);
  });
});

describe('waiting for a reply', () => {
  it('ends on the day of the words when the card was moved later, and is no reply when I closed it', async () => {
    for (let more = 0; more < 3; more += 1) await add();
    const told = await add();
    await move(told, 'Rejected', '2026-10-25');
    await app.call.endings.begin({ applicationId: told });
    await app.call.endings.save(endingOf(told, { endedOn: '2026-10-11' }));
    const closed = await add();
    await move(closed, 'No reply', '2026-10-21');
    const left = await add();
    await move(left, 'Withdrawn', '2026-10-06');
    const { waiting, answers, bySource } = await figures();
    expect(waiting).toMatchObject({ n: 6, replies: 1, median: null, lastDay: 10 });
    // Five were still waiting on day 10, after one had left on day 5.
    expect(waiting.steps.map(({ day, replied }) => [day, replied.toFixed(3)])).toEqual([[10, '0.200']]);
    expect(waiting.censored).toEqual([{ day: 5, replied: 0 }]);
    expect(answers).toMatchObject({ n: 6, rejected: 1, advanced: 0 });
    expect(bySource).toMatchObject([{ key: '', sent: 6, replied: { k: 1, n: 6 } }]);
  });

  it('gives counts alone below five, and leaves out whom they wrote to first', async () => {
    await move(await add(), 'Screening', '2026-10-03');
    await add('Interview', null);
    const { sent, waiting, answers } = await figures();
    expect(sent).toBe(2);
    expect(waiting).toEqual({
      n: 1,
      replies: 1,
      steps: [],
      censored: [],
      median: null,
      atRisk: [],
      lastDay: 0,
    });
    expect(answers).toMatchObject({ n: 1, advanced: 1, rejected: 0, steps: [] });
  });
});

describe('the filter', () => {
  it('chooses by period, source and version, and offers what there is', async () => {
    const content = { from: 'text', text: 'Planner, ten years.' } as const;
    const first = await app.call.materials.add({ kind: 'resume', name: 'Resume', label: 'short', content });
    const board = await add('Applied', '2026-10-02', 'Job board');
    await add('Applied', '2026-10-20', 'Job board');
    await move(await add('Applied', '2026-10-21', ''), 'Interview', '2026-10-28');
    await app.call.materials.send({ applicationId: board, versionId: first.id, on: '2026-10-02' });
    expect(await app.call.insights.choices({})).toEqual({
      first: '2026-10-02',
      sources: [
        { name: 'Job board', sent: 2 },
        { name: '', sent: 1 },
      ],
      versions: [{ id: first.id, name: 'Resume, version 1 (short)', sent: 1 }],
    });
    const sentWith = async (filter: Partial<typeof EVERYTHING>) =>
      (await app.call.insights.figures({ ...EVERYTHING, ...filter })).sent;
    expect(await sentWith({})).toBe(3);
    expect(await sentWith({ from: '2026-10-03' })).toBe(2);
    expect(await sentWith({ sources: [''] })).toBe(1);
    expect(await sentWith({ sources: ['', 'Job board'], to: '2026-10-20' })).toBe(2);
    expect(await sentWith({ versionId: first.id })).toBe(1);
    const { bySource, byVersion } = await figures();
    expect(bySource.map(({ key, sent, interview }) => [key, sent, interview.k])).toEqual([
      ['Job board', 2, 0],
      ['', 1, 1],
    ]);
    expect(byVersion).toMatchObject([
      { key: String(first.id), sent: 1, interview: { k: 0, interval: null } },
    ]);
    await expect(sentWith({ from: '2026-11-02', to: '2026-11-01' })).rejects.toThrow('ends before it begins');
  });

  it('tells what each week held, by the person’s first day of the week', async () => {
    const id = await add('Applied', '2026-10-04');
    await add('Applied', '2026-10-05');
    await move(id, 'Interview', '2026-10-19');
    await app.call.applications.saveInterview({
      id: null,
      revision: 0,
      applicationId: id,
      kind: 'panel',
      startsAt: '2026-10-23T10:00',
      endsAt: null,
      timeZone: 'Europe/Berlin',
      place: '',
      link: '',
      preparation: '',
      howItWent: '',
      contactIds: [],
    });
    // An advert that was only saved and closed: nobody wrote.
    await move(await add('Saved', null), 'Closed by employer', '2026-10-14');
    const rhythm = async () =>
      (await app.call.insights.figures({ ...EVERYTHING, to: '2026-10-25' })).rhythm.map(
        ({ from, sent, interviews, heard }) => [from, sent, interviews, heard],
      );
    expect(await rhythm()).toEqual([
      ['2026-09-28', 1, 0, 0],
      ['2026-10-05', 1, 0, 0],
      ['2026-10-12', 0, 0, 0],
      ['2026-10-19', 0, 1, 1],
    ]);
    await app.call.settings.update({ changes: { weekStart: 'sunday' } });
    expect(await rhythm()).toEqual([
      ['2026-10-04', 2, 0, 0],
      ['2026-10-11', 0, 0, 0],
      ['2026-10-18', 0, 1, 1],
      ['2026-10-25', 0, 0, 0],
    ]);
  });
});

describe('the sample', () => {
  it('has enough of everything to look at', async () => {
    const sample = openTestApp('2026-11-23T09:00:00', { sample: true });
    try {
      const { sent, flow, waiting, answers, bySource, byVersion, rhythm } =
        await sample.call.insights.figures(EVERYTHING);
      expect(leaksOf(flow, sent)).toEqual([]);
      expect(waiting.replies).toBeGreaterThanOrEqual(10);
      expect(waiting.median).not.toBeNull();
      expect(Math.min(answers.rejected, answers.advanced)).toBeGreaterThanOrEqual(5);
      expect(bySource.filter((source) => source.sent >= 5).length).toBeGreaterThanOrEqual(3);
      expect(byVersion.filter(({ name }) => name.startsWith('Resume, version'))).toHaveLength(3);
      expect(rhythm.filter((week) => week.sent > 0 && week.heard > 0).length).toBeGreaterThan(10);
    } finally {
      sample.close();
    }
  });
});
