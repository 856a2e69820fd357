import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SaveAction } from '../../../shared/endings-actions.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

/** One ending; `codes` are said unless `own` is true. */
async function ending(codes: string[], own = false) {
  const applicationId = await endApplication(app);
  const themes = codes.map((code) => ({
    code,
    control: 'outside' as const,
    named: '',
    sureness: null,
    spans: [],
  }));
  const { ending: saved } = await app.call.endings.save(
    endingOf(applicationId, { endedOn: app.context.today(), themes: own ? [] : themes }),
  );
  if (!saved) throw new Error('No ending was saved');
  if (own) await app.call.endings.setThemes({ id: saved.id, revision: saved.revision, grade: 'own', themes });
  return saved.id;
}

describe('the theme explorer', () => {
  it('counts what was said, received and seen apart, and never together', async () => {
    await ending(['skill_gap']);
    await ending(['skill_gap', 'timing']);
    await ending(['skill_gap'], true);
    await ending([]);
    const explorer = await app.call.endings.themes.explorer({});
    expect(explorer.endings).toBe(4);
    expect(explorer.withoutReason).toEqual({ said: 2, feedback: 4, own: 3 });
    const skill = explorer.themes.find(({ theme }) => theme.code === 'skill_gap');
    expect(skill?.counts).toEqual({ said: 2, feedback: 0, own: 1 });
    const said = explorer.outside.find(({ grade }) => grade === 'said');
    expect(said).toMatchObject({ outside: 2, of: 2 });
    expect(explorer.byMonth).toContainEqual({
      month: '2026-11',
      grade: 'said',
      within: 0,
      partly: 0,
      outside: 2,
      unknown: 0,
    });
  });

  it('keeps to the period', async () => {
    await ending(['timing']);
    const { endings, themes } = await app.call.endings.themes.explorer({ to: '2026-11-22' });
    expect([endings, themes]).toEqual([0, []]);
  });

  it('shows the words behind a theme, with their place', async () => {
    const applicationId = await endApplication(app);
    await app.call.endings.save(endingOf(applicationId));
    const { places } = await app.call.endings.themes.detail({ code: 'internal_candidate' });
    expect(places).toMatchObject([
      { applicationId, grade: 'said', words: { spans: [[41, 69]], who: 'Dana Whitlow' } },
    ]);
  });

  it('is quick for 2,000 endings', async () => {
    const { db } = app.context;
    const stage = db.prepare("SELECT id FROM stages WHERE code = 'rejected'").pluck().get();
    db.transaction(() => {
      const application = db.prepare(
        `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at)
         VALUES ('Planner', 'Halden', ?, ?, '2026-10-01', '2026-10-01T00:00:00Z')`,
      );
      const event = db.prepare(
        `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at)
         VALUES (?, 'move', ?, '2026-10-01', '2026-10-01T00:00:00Z')`,
      );
      const row = db.prepare(
        "INSERT INTO endings (application_id, outcome_event_id, created_at) VALUES (?, ?, '2026-10-01T00:00:00Z')",
      );
      const theme = db.prepare(
        "INSERT INTO ending_themes (ending_id, theme_id, grade, control) VALUES (?, ?, 'said', 'partly')",
      );
      for (let n = 0; n < 2_000; n += 1) {
        const applicationId = application.run(stage, `a${String(n).padStart(6, '0')}`).lastInsertRowid;
        const eventId = event.run(applicationId, stage).lastInsertRowid;
        const endingId = row.run(applicationId, eventId).lastInsertRowid;
        theme.run(endingId, (n % 20) + 1);
        theme.run(endingId, ((n + 7) % 20) + 1);
      }
    })();
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const started = performance.now();
      expect((await app.call.endings.themes.explorer({})).endings).toBe(2_000);
      times.push(performance.now() - started);
    }
    // Three times the bar of 100 ms, because a test machine may be busy; `npm run bench` has the figure.
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

describe('themes', () => {
  it('come shipped, can be renamed and hidden with their code kept, and own ones added', async () => {
    const [first] = await app.call.endings.themes.list({});
    if (!first) throw new Error('No themes');
    const renamed = await app.call.endings.themes.update({
      id: first.id,
      revision: first.revision,
      changes: { name: 'Somebody nearer', hidden: true },
    });
    expect(renamed).toMatchObject({
      code: 'closer_match',
      name: 'Somebody nearer',
      hidden: true,
      shipped: true,
    });
    const own = await app.call.endings.themes.add({ name: 'Too far to travel', control: 'partly' });
    expect(own).toMatchObject({ shipped: false, control: 'partly' });
    await expect(
      app.call.endings.themes.add({ name: 'too FAR to travel', control: 'partly' }),
    ).rejects.toThrow('already');
    expect(await app.call.endings.themes.list({})).toHaveLength(21);
  });
});

const action: SaveAction = {
  id: null,
  revision: 0,
  kind: 'upskill',
  ifText: 'it is Tuesday evening',
  thenText: 'I write one SQL query for the depot data',
  dueOn: '2026-12-01',
  link: '',
  evidence: '',
  themeCode: 'skill_gap',
  endingIds: [],
};

describe('an action', () => {
  it('belongs to a theme and endings, and is dropped with a reason', async () => {
    const endingId = await ending(['skill_gap']);
    const saved = await app.call.endings.actions.save({ ...action, endingIds: [endingId] });
    expect(saved).toMatchObject({
      state: 'trying',
      theme: { code: 'skill_gap' },
      endings: [{ id: endingId }],
    });
    const dropped = await app.call.endings.actions.setState({
      id: saved.id,
      revision: saved.revision,
      state: 'dropped',
      because: 'The course was full',
      on: '2026-11-30',
    });
    expect(dropped).toMatchObject({
      state: 'dropped',
      droppedBecause: 'The course was full',
      closedOn: '2026-11-30',
    });
    expect(await app.call.endings.actions.list({ endingId })).toHaveLength(1);
    await app.call.endings.actions.remove(dropped);
    expect(await app.call.endings.actions.list({})).toEqual([]);
    await app.call.undo.undo({});
    expect(await app.call.endings.actions.list({})).toHaveLength(1);
  });

  it('cannot tell yet with few endings, and tells only when the interval leaves zero', async () => {
    for (let n = 0; n < 12; n += 1) await ending(['skill_gap']);
    app.wait(1);
    await app.call.endings.actions.save(action);
    await ending(['timing']);
    const [early] = await app.call.endings.actions.list({});
    expect(early?.effect).toMatchObject({
      before: { k: 12, n: 12 },
      since: { k: 0, n: 1 },
      verdict: 'cannot_tell_yet',
    });
    for (let n = 0; n < 11; n += 1) await ending(['timing']);
    const [late] = await app.call.endings.actions.list({});
    expect(late?.effect).toMatchObject({ since: { k: 0, n: 12 }, verdict: 'less_often' });
  });
});
