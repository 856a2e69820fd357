import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

async function endedWith(facts: Parameters<typeof endApplication>[1] = {}) {
  const applicationId = await endApplication(app, facts);
  const { ending } = await app.call.endings.save(endingOf(applicationId));
  if (!ending) throw new Error('No ending was saved');
  return ending.id;
}

async function sent(endingId: number) {
  const { drafts, advice } = await app.call.endings.requests.page({ endingId });
  const draft = drafts[advice.variant];
  const request = await app.call.endings.requests.save({
    endingId,
    revision: 0,
    variant: advice.variant,
    toName: 'Dana Whitlow',
    toEmail: 'dana@example.org',
    ...draft,
  });
  return app.call.endings.requests.step({ step: 'sent', ...request, on: app.context.today() });
}

describe('a feedback request', () => {
  it('is advised after a conversation and drafted from the application', async () => {
    const page = await app.call.endings.requests.page({ endingId: await endedWith() });
    expect(page.advice).toMatchObject({ ask: 'yes', variant: 'after_interview' });
    expect(page.drafts.after_interview.subject).toContain('Planner at Halden Freight');
  });

  it('is a thank-you without a question when nobody met the person', async () => {
    const page = await app.call.endings.requests.page({ endingId: await endedWith({ stage: 'applied' }) });
    expect(page.advice.ask).toBe('thanks_only');
  });

  it('goes from drafted to sent, is reminded once, and keeps the answer word for word', async () => {
    const endingId = await endedWith();
    let request = await sent(endingId);
    app.wait(8);
    request = await app.call.endings.requests.step({ step: 'remind', ...request, on: '2026-12-01' });
    await expect(
      app.call.endings.requests.step({ step: 'remind', ...request, on: '2026-12-02' }),
    ).rejects.toThrow('One reminder is enough');
    const text = 'Clear examples.  Say the result earlier.\n';
    request = await app.call.endings.requests.step({
      step: 'answered',
      ...request,
      on: '2026-12-02',
      who: 'Dana Whitlow',
      text,
    });
    expect(request.state).toBe('answered');
    app.reopen();
    const { ending } = await app.call.endings.forApplication({ applicationId: 1 });
    expect(ending?.words.map(({ grade, text: kept }) => [grade, kept])).toContainEqual(['feedback', text]);
    expect(await app.call.endings.requests.rate({})).toMatchObject({ sent: 1, answered: 1 });
    expect((await app.call.endings.marks({})).map(({ mark }) => mark)).toContain('has_feedback');
  });

  it('keeps a sent letter as it was sent', async () => {
    const endingId = await endedWith();
    const request = await sent(endingId);
    await expect(app.call.endings.requests.save({ ...request, body: 'Other words' })).rejects.toThrow(
      'stays as it was sent',
    );
  });

  it('is refused when it was changed elsewhere', async () => {
    const request = await sent(await endedWith());
    await expect(
      app.call.endings.requests.step({ step: 'declined', ...request, revision: 1, on: '2026-11-24' }),
    ).rejects.toThrow('changed elsewhere');
  });
});

describe('what is due', () => {
  const due = async () => (await app.call.endings.requests.due({})).map(({ what }) => what);

  it('is asking from the next day until a week after, then nothing', async () => {
    await endedWith();
    expect(await due()).toEqual([]);
    app.wait(1);
    expect(await due()).toEqual(['ask']);
    app.wait(6);
    expect(await due()).toEqual(['ask']);
    app.wait(1);
    expect(await due()).toEqual([]);
  });

  it('is a reminder after a week, and closing after it', async () => {
    const request = await sent(await endedWith());
    app.wait(6);
    expect(await due()).toEqual([]);
    app.wait(1);
    expect(await due()).toEqual(['remind']);
    await app.call.endings.requests.step({ step: 'remind', ...request, on: app.context.today() });
    expect(await due()).toEqual([]);
    app.wait(10);
    expect(await due()).toEqual(['close']);
  });

  it('leaves alone what the person put aside', async () => {
    const id = await endApplication(app);
    await app.call.endings.save(endingOf(id, { look: 'not_this_one' }));
    app.wait(2);
    expect(await due()).toEqual([]);
  });
});
