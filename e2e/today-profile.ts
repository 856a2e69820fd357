import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestApp } from '../src/main/app-for-tests.ts';
import {
  addApplication,
  addPerson,
  interviewOf,
  moveTo,
  touch,
} from '../src/main/features/today/today-test-setup.ts';
import { addDays } from '../src/shared/domain/days.ts';
import { test as base } from './host-fixture.ts';

const DAY_MS = 86_400_000;
/** The applications nothing is heard of were sent so many days ago. */
const QUIET_DAYS = 40;

/** Playwright's `test` on a profile with something in every part of the page. */
export const test = base.extend({
  dataDir: async ({ sample: _ }, use) => {
    const dataDir = await seedToday();
    await use(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  },
});

async function seedToday(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-today-'));
  const app = openTestApp(new Date(Date.now() - QUIET_DAYS * DAY_MS).toISOString(), { dataDir });
  const { call } = app;
  for (const company of ['Ravel Textiles', 'Fennick and Lowe', 'Orchard Print'])
    await addApplication(app, { company, appliedOn: app.context.today() });
  const dana = await addPerson(app, 'Dana Whitlow');
  const turnedDown = await addApplication(app, { company: 'Halden Freight', stage: 'interview' });
  await call.applications.saveInterview(
    interviewOf(turnedDown.id, `${app.context.today()}T10:00`, { contactIds: [dana] }),
  );
  for (const [at, name] of ['Jo Ferris', 'Amira Holt', 'Priya Sandell', 'Lee Moss'].entries()) {
    const id = await addPerson(app, name, { every_days: 14, added_on: '2026-01-01' });
    touch(app, id, addDays(app.context.today(), -90 - at));
  }
  app.wait(QUIET_DAYS - 2);
  await moveTo(app, turnedDown.id, 'rejected');
  await call.endings.begin({ applicationId: turnedDown.id });
  app.wait(2);

  const today = app.context.today();
  const { id } = await addApplication(app, {
    company: 'Tidewell Health',
    role: 'Service lead',
    stage: 'screening',
  });
  await call.applications.saveInterview(
    interviewOf(id, `${addDays(today, 3)}T10:00`, {
      kind: 'recruiter_call',
      place: 'By phone',
      preparation: '- [x] Route checked\n- [ ] Your questions for them',
    }),
  );
  const step = await addApplication(app, { company: 'Copperfield Transit', role: 'Rota planner' });
  await call.applications.update({
    id: step.id,
    revision: step.revision,
    changes: { nextStep: 'Send two dates', nextStepOn: today },
  });
  const goal = await call.goals.save({
    id: null,
    revision: 0,
    what: 'A letter a week',
    shownBy: '',
    realistic: '',
    askedBy: '',
    byOn: null,
    links: [],
  });
  await call.goals.savePlan({
    id: null,
    revision: 0,
    goalId: goal.id,
    ifText: 'it is Wednesday',
    thenText: 'I write one letter',
  });
  await call.practice.take({ codes: (await call.practice.overview()).shippedLeft.slice(0, 2) });
  await call.journal.wins.save({ id: null, revision: 0, day: today, text: 'Kept Saturday free' });
  app.context.db
    .prepare(
      "INSERT INTO reminders (what, remind_at, time_zone) VALUES ('Ring the dentist', ?, 'Europe/Berlin')",
    )
    .run(`${today}T00:01`);
  app.context.write(null, [], (db) => db.prepare('UPDATE settings SET first_run_done = 1').run());
  app.close();
  return dataDir;
}
