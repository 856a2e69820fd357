import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/days.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { medianBusy } from '../../busy-for-tests.ts';

const PEOPLE = 2_000;
const TOUCHES_EACH = 5;
const BOUND_MS = 100;

let app: TestApp;
beforeAll(() => {
  app = openTestApp();
  const { db } = app.context;
  const person = db.prepare(
    `INSERT INTO contacts (name, role, company, email, how_met, every_days, added_on)
     VALUES (?, 'Planner', ?, ?, 'Depot fair', ?, '2026-01-01')`,
  );
  const touch = db.prepare(
    "INSERT INTO contact_touches (contact_id, occurred_on, channel, note) VALUES (?, ?, 'email', 'A short hello')",
  );
  db.transaction(() => {
    for (let at = 0; at < PEOPLE; at += 1) {
      const name = `Person ${(at * 7_919) % PEOPLE}`;
      const { lastInsertRowid } = person.run(
        name,
        `Company ${at % 300}`,
        `p${at}@x.example`,
        at % 3 ? 35 : null,
      );
      for (let n = 0; n < TOUCHES_EACH; n += 1)
        touch.run(lastInsertRowid, addDays('2026-02-01', (at * 13 + n * 47) % 290));
    }
  })();
}, 60_000);
afterAll(() => app.close());

describe(`with ${PEOPLE} people and ${PEOPLE * TOUCHES_EACH} touches`, () => {
  it('the list and a page are answered in a tenth of a second', async () => {
    const { network } = app.call;
    expect(await network.people.list()).toHaveLength(PEOPLE);
    const figures = {
      list: await medianBusy(() => network.people.list()),
      page: await medianBusy(() => network.people.page({ id: 1 })),
    };
    for (const [name, took] of Object.entries(figures)) console.log(`${name}: ${took.toFixed(1)} ms`);
    for (const [name, took] of Object.entries(figures)) expect(took, name).toBeLessThan(BOUND_MS);
  }, 60_000);
});
