import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/days.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addApplication, interviewOf, moveTo } from './today-test-setup.ts';

const START = '2026-10-01';
let app: TestApp;
beforeEach(() => {
  app = openTestApp(`${START}T09:00:00`);
});
afterEach(() => app.close());

const quiet = () => app.call.today.quiet();
const companies = async () => (await quiet()).items.map(({ company }) => company);

describe('quiet applications', () => {
  it('are open ones that were sent and had nothing for thirty days, the quietest first', async () => {
    await addApplication(app, { company: 'Ravel Textiles' });
    await addApplication(app, { company: 'Only saved', stage: 'saved' });
    await addApplication(app, { company: 'Their offer', stage: 'offer' });
    await addApplication(app, { company: 'Ended', stage: 'rejected' });
    const called = await addApplication(app, { company: 'Called' });
    const planned = await addApplication(app, { company: 'Planned' });
    const talked = await addApplication(app, { company: 'Talked' });
    app.wait(2);
    await addApplication(app, { company: 'Fennick and Lowe', stage: 'screening' });
    await app.call.applications.saveTimelineEntry({
      id: null,
      revision: 0,
      applicationId: called.id,
      kind: 'call',
      on: '2026-10-20',
      text: 'They rang.',
    });
    await app.call.applications.update({
      id: planned.id,
      revision: planned.revision,
      changes: { nextStep: 'Ask again', nextStepOn: '2026-12-01' },
    });
    await app.call.applications.saveInterview(interviewOf(talked.id, '2026-10-15T10:00'));
    app.wait(27);
    expect(await companies()).toEqual([]);
    app.wait(1);
    expect(await companies()).toEqual(['Ravel Textiles']);
    app.wait(2);
    expect(await quiet()).toMatchObject({
      count: 2,
      limit: { days: 30, basis: 'default' },
      items: [
        { company: 'Ravel Textiles', days: 32, lastEventOn: START, stageName: 'Applied' },
        { company: 'Fennick and Lowe', days: 30, stageName: 'Screening' },
      ],
    });
    expect((await app.call.today.get()).quiet).toEqual({
      companies: ['Ravel Textiles', 'Fennick and Lowe'],
      count: 2,
    });
    await app.call.settings.update({ changes: { quietDays: 60 } });
    expect(await companies()).toEqual([]);
  });

  it('are measured by the own replies once there are ten', async () => {
    const waiting = await addApplication(app, { company: 'Waiting', appliedOn: START });
    for (let at = 0; at < 10; at += 1) {
      const { id } = await addApplication(app, { company: `Company ${at}`, appliedOn: START });
      app.wait(1);
      await moveTo(app, id, at % 2 === 0 ? 'screening' : 'rejected');
    }
    // Ten replies, after one to ten days.
    expect((await quiet()).limit).toEqual({ days: 9, basis: 'own_replies', replies: 10 });
    expect((await quiet()).items.map(({ id, days }) => [id, days])).toContainEqual([waiting.id, 10]);
  });

  it('takes neither a no of the own nor silence for a reply', async () => {
    for (const to of ['no_reply', 'withdrawn', 'declined_by_me'])
      for (let at = 0; at < 4; at += 1) {
        const { id } = await addApplication(app, { appliedOn: START });
        await moveTo(app, id, to);
      }
    expect((await quiet()).limit).toMatchObject({ basis: 'default', replies: 0 });
  });

  it('are asked about again after two weeks when it is not the time', async () => {
    const card = await addApplication(app, { company: 'Ravel Textiles' });
    app.wait(40);
    await app.call.today.notNow({ id: card.id, revision: card.revision });
    app.reopen();
    expect(await companies()).toEqual([]);
    app.wait(13);
    expect(await companies()).toEqual([]);
    app.wait(1);
    expect(await companies()).toEqual(['Ravel Textiles']);
    await app.call.today.notNow({ id: card.id, revision: card.revision });
    await app.call.undo.undo();
    expect(await companies()).toEqual(['Ravel Textiles']);
  });
});

describe('closing one', () => {
  it('records the silence and moves it to No reply, as one step', async () => {
    const card = await addApplication(app, { company: 'Ravel Textiles', appliedOn: START });
    app.wait(40);
    const day = addDays(START, 40);
    await app.call.today.closeQuiet({ id: card.id, revision: card.revision });
    app.reopen();
    const page = await app.call.endings.forApplication({ applicationId: card.id });
    expect(page).toMatchObject({
      outcome: { code: 'no_reply' },
      endedOn: day,
      ending: { howCame: 'silence', look: 'not_this_one', words: [], themes: [] },
    });
    expect(await companies()).toEqual([]);
    await app.call.undo.undo();
    const undone = await app.call.endings.forApplication({ applicationId: card.id });
    expect(undone).toMatchObject({ ended: false, ending: null, earlier: [] });
    expect(await companies()).toEqual(['Ravel Textiles']);
    await app.call.undo.redo();
    expect(await app.call.endings.forApplication({ applicationId: card.id })).toMatchObject({
      outcome: { code: 'no_reply' },
      ending: { howCame: 'silence' },
    });
  });

  it('leaves what was typed about an ending that was taken back', async () => {
    const card = await addApplication(app, { appliedOn: START });
    await app.call.endings.saveDraft({ applicationId: card.id, revision: 0, fields: { said: 'Dear Ines' } });
    app.wait(40);
    await app.call.today.closeQuiet({ id: card.id, revision: card.revision });
    const { draft } = await app.call.endings.forApplication({ applicationId: card.id });
    expect(draft).toMatchObject({ fields: { said: 'Dear Ines' } });
  });

  it('is refused when somebody moved it meanwhile, and then nothing is written', async () => {
    const card = await addApplication(app);
    await moveTo(app, card.id, 'screening');
    await expect(app.call.today.closeQuiet({ id: card.id, revision: card.revision })).rejects.toThrow(
      'changed elsewhere',
    );
    const page = await app.call.endings.forApplication({ applicationId: card.id });
    expect(page).toMatchObject({ ended: false, ending: null });
  });

  it('a later reply opens it again, and the silence stays on record', async () => {
    const card = await addApplication(app, { appliedOn: START });
    app.wait(40);
    await app.call.today.closeQuiet({ id: card.id, revision: card.revision });
    app.wait(20);
    await moveTo(app, card.id, 'screening');
    const page = await app.call.endings.forApplication({ applicationId: card.id });
    expect(page).toMatchObject({
      ended: false,
      ending: null,
      earlier: [{ howCame: 'silence', reopened: true }],
    });
    const { card: now } = await app.call.applications.get({ id: card.id });
    expect(now.stageSince).toBe(addDays(START, 60));
  });
});
