import { describe, expect, it } from 'vitest';
import { openTestApp } from './app-for-tests.ts';
import { appRouter } from './router.ts';

/** Names under which other trackers sum a person up. Kept apart are minutes, levels, milestones, counts "m of n". */
const SUMS_UP =
  /score|percent|readiness|employab|overall|combined|(?:match|fit|success)(?:Rate|Share|Ratio)|total(?:Level|Rating|Grade)|average(?:Level|Rating|Grade)/i;

function keysOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...keysOf(inner, `${path}.${key}`),
  ]);
}

type Caller = ReturnType<typeof openTestApp>['call'];

function isQuery(procedure: unknown): boolean {
  const { _def } = Object(procedure);
  return Object(_def).type === 'query';
}

/** The procedure of the caller at "skills.plans.list". */
function procedureAt(call: Caller, name: string): (input?: unknown) => Promise<unknown> {
  let at: unknown = call;
  for (const part of name.split('.')) at = Reflect.get(Object(at), part);
  return async (input) => Reflect.apply(Object(at), undefined, [input]);
}

/** What every question of the API answers that needs nothing to be said, or only a row of the sample. */
async function answersOf(call: Caller) {
  const answers: [name: string, answer: unknown][] = [];
  for (const [name, procedure] of Object.entries<unknown>(appRouter._def.procedures)) {
    if (!isQuery(procedure)) continue;
    for (const input of [undefined, {}, { id: 1 }, { applicationId: 1 }, { planId: 1 }]) {
      const answer = await procedureAt(call, name)(input).catch(() => undefined);
      if (answer !== undefined) answers.push([name, answer]);
    }
  }
  return answers;
}

describe('what the API answers', () => {
  it('never sums the person up in one figure', async () => {
    const app = openTestApp(undefined, { sample: true });
    try {
      const answers = await answersOf(app.call);
      const asked = new Set(answers.map(([name]) => name.split('.')[0]));
      for (const feature of ['skills', 'materials', 'practice', 'goals', 'endings'])
        expect(asked).toContain(feature);
      const keys = answers.flatMap(([name, answer]) => keysOf(answer, name));
      expect(keys.length).toBeGreaterThan(1000);
      expect(keys.filter((key) => SUMS_UP.test(key))).toEqual([]);
    } finally {
      app.close();
    }
  });
});
