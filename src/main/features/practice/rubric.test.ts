import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

async function proposed(text: string): Promise<string[]> {
  const facts = { role: 'Planner', company: 'Halden Freight' };
  const { card } = await app.call.applications.create({ facts, posting: { text, html: null } });
  return app.call.practice.rubricSkills({ applicationId: card.id });
}

it('proposes the person’s own skills too, by their names, and none that are hidden', async () => {
  const text = 'What you bring:\n- SQL\n- Python\n- Zorbing';
  expect(await proposed(text)).toEqual(['SQL', 'Python']);
  await app.call.skills.demand.add({ name: 'Zorbing', synonyms: [] });
  await app.call.skills.demand.change({ skill: 'SQL', changes: { name: 'Query language' } });
  await app.call.skills.demand.change({ skill: 'Python', changes: { hidden: true } });
  expect(await proposed(text)).toEqual(['Query language', 'Zorbing']);
});

it('reads no more of a posting than the list of demand does', async () => {
  const filler = 'We plan the day together. '.repeat(4_000);
  expect(await proposed(`What you bring:\n- SQL\n\n${filler}\n\nWhat you bring:\n- Python`)).toEqual(['SQL']);
});
