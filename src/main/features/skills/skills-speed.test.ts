import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/days.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { medianBusy } from '../../busy-for-tests.ts';
import { unreadSkills } from './skill-mentions-store.ts';
import { addPlan } from './skills-test-setup.ts';

// A tenth of what the deep run takes.
const ADVERTS = Number(process.env.REBOUND_ADVERTS ?? 1_000);
const BOUND_MS = 100;
const ADVERT = `Role: planner.\n\nWhat you bring:\n- SQL for pulling your own data\n- Excel and Power BI\n- Patience\n\n${'We move freight between depots, day and night, and need somebody calm. '.repeat(20)}`;

let app: TestApp;
let planId = 0;
beforeAll(async () => {
  app = openTestApp();
  planId = (await addPlan(app)).id;
  for (let at = 0; at < 9; at += 1) await addPlan(app, { skill: `Skill ${at}` });
  const { db } = app.context;
  const stage = db.prepare<[], number>('SELECT id FROM stages ORDER BY id').pluck().get();
  const application = db.prepare(
    `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at)
     VALUES ('Planner', ?, ?, ?, '2026-10-01', '2026-10-01T12:00:00.000Z')`,
  );
  const posting = db.prepare(
    "INSERT INTO postings (application_id, text, saved_on) VALUES (?, ?, '2026-10-01')",
  );
  const evidence = db.prepare(
    "INSERT INTO evidence (plan_id, kind, day, minutes, shows) VALUES (?, 'course', ?, 45, 'Grouping, twice.')",
  );
  db.transaction(() => {
    for (let at = 0; at < ADVERTS; at += 1) {
      const { lastInsertRowid } = application.run(`Company ${at}`, stage, `a${String(at).padStart(6, '0')}`);
      posting.run(lastInsertRowid, ADVERT);
    }
    for (let at = 0; at < 5_000; at += 1) evidence.run(planId, addDays('2023-01-01', at % 1_400));
  })();
}, 120_000);
afterAll(() => app.close());

describe(`with ${ADVERTS} adverts and five thousand pieces of evidence`, () => {
  it('a question is answered in a tenth of a second, also while adverts are still being read', async () => {
    const { skills } = app.call;
    expect(unreadSkills(app.context.db)).toBe(ADVERTS);
    const figures: Record<string, number> = {
      'demand while reading': await medianBusy(() => skills.demand.list()),
    };
    expect(unreadSkills(app.context.db)).toBeLessThan(ADVERTS);
    while ((await skills.demand.list()).unread > 0);
    expect((await skills.demand.list()).skills.find(({ skill }) => skill === 'SQL')?.postings).toBe(ADVERTS);
    figures.demand = await medianBusy(() => skills.demand.list());
    figures.mentions = await medianBusy(() => skills.demand.mentions({ skill: 'SQL' }));
    figures.plans = await medianBusy(() => skills.plans.list());
    figures['one plan'] = await medianBusy(() => skills.plans.get({ id: planId }));
    figures['days of all'] = await medianBusy(() => skills.plans.days());
    figures.evidence = await medianBusy(() => skills.evidence.list({ planId, limit: 20 }));
    for (const [name, took] of Object.entries(figures)) console.log(`${name}: ${took.toFixed(1)} ms`);
    for (const [name, took] of Object.entries(figures)) expect(took, name).toBeLessThan(BOUND_MS);
  }, 120_000);
});
