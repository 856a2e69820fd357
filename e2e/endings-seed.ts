import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openTestApp, type TestApp } from '../src/main/app-for-tests.ts';
import { endApplication, endingOf } from '../src/main/features/endings/endings-test-setup.ts';
import type { Control, Grade } from '../src/shared/endings.ts';
import { test as base, expect } from './host-fixture.ts';

const DAY_MS = 86_400_000;
const WANTED = 'more hands-on work with SQL reporting';
const MISSED = `Thank you for meeting us. On our side we would have liked to see ${WANTED}.`;
const FILLED = 'The position has been filled in the meantime.';

type Mention = { code: string; control: Control; grade: Grade };
type SeededEnding = { role: string; company: string; text?: string; themes?: Mention[] };

/** One month each, the oldest first. "A skill is missing": 2 times said, 1 time in feedback, 3 times in the own view. */
const ENDINGS: readonly SeededEnding[] = [
  {
    role: 'Depot manager',
    company: 'Marlin Rail',
    text: MISSED,
    themes: [
      { code: 'skill_gap', control: 'within', grade: 'said' },
      { code: 'skill_gap', control: 'partly', grade: 'own' },
    ],
  },
  {
    role: 'Buyer',
    company: 'Orchard Print',
    text: FILLED,
    themes: [{ code: 'position_filled', control: 'outside', grade: 'said' }],
  },
  {
    role: 'Fleet planner',
    company: 'Aster Foods',
    text: MISSED,
    themes: [
      { code: 'skill_gap', control: 'within', grade: 'said' },
      { code: 'skill_gap', control: 'within', grade: 'feedback' },
      { code: 'skill_gap', control: 'within', grade: 'own' },
    ],
  },
  {
    role: 'Service lead',
    company: 'Kite Health',
    text: 'Others were a closer match.',
    themes: [
      { code: 'closer_match', control: 'partly', grade: 'said' },
      { code: 'skill_gap', control: 'within', grade: 'own' },
    ],
  },
  { role: 'Regional lead', company: 'Halden Freight' },
];

/** Playwright's `test` on a profile that holds five endings of the last months. */
export const test = base.extend({
  dataDir: async ({ sample: _ }, use) => {
    const dataDir = await seedEndings(ENDINGS);
    await use(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  },
});

/** A profile folder with these endings, thirty days apart, the last one yesterday. */
async function seedEndings(endings: readonly SeededEnding[]): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-endings-'));
  const start = new Date(Date.now() - ((endings.length - 1) * 30 + 1) * DAY_MS);
  const app = openTestApp(start.toISOString(), { dataDir });
  for (const ending of endings) {
    await record(app, ending);
    app.wait(30);
  }
  app.context.write(null, [], (db) => db.prepare('UPDATE settings SET first_run_done = 1').run());
  app.close();
  return dataDir;
}

/** A profile folder with so many endings of one day, waiting to be looked at; its owner deletes it. */
export async function seedManyEndings(count: number): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-endings-'));
  const now = new Date(Date.now() - DAY_MS).toISOString();
  const app = openTestApp(now, { dataDir });
  const day = app.context.today();
  app.context.write(null, [], (db) => {
    const stage = db.prepare("SELECT id FROM stages WHERE code = 'rejected'").pluck().get();
    const application = db.prepare(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at)
       VALUES (?, 'Halden Freight', ?, ?, ?, ?)`,
    );
    const move = db.prepare(
      "INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at) VALUES (?, 'move', ?, ?, ?)",
    );
    const ending = db.prepare(
      'INSERT INTO endings (application_id, outcome_event_id, created_at) VALUES (?, ?, ?)',
    );
    const theme = db.prepare(
      "INSERT INTO ending_themes (ending_id, theme_id, grade, control) VALUES (?, ?, 'said', 'partly')",
    );
    for (let n = 1; n <= count; n += 1) {
      const number = String(n).padStart(6, '0');
      const id = application.run(`Planner ${number}`, stage, `a${number}`, day, now).lastInsertRowid;
      const endingId = ending.run(id, move.run(id, stage, day, now).lastInsertRowid, now).lastInsertRowid;
      theme.run(endingId, (n % 20) + 1);
    }
    db.prepare('UPDATE settings SET first_run_done = 1').run();
  });
  app.close();
  return dataDir;
}

async function record(app: TestApp, { role, company, text, themes = [] }: SeededEnding): Promise<void> {
  const applicationId = await endApplication(app, { role, company });
  const of = (grade: Grade) =>
    themes
      .filter((theme) => theme.grade === grade)
      .map(({ code, control }) => ({ code, control, named: '', sureness: null, spans: spansOf(text) }));
  const { ending } = await app.call.endings.save(
    endingOf(applicationId, {
      endedOn: app.context.today(),
      words: text === undefined ? null : { text, who: 'Dana Whitlow' },
      themes: of('said'),
    }),
  );
  if (!ending) throw new Error('No ending was saved');
  let { revision } = ending;
  for (const grade of ['feedback', 'own'] as const) {
    if (of(grade).length === 0) continue;
    const changed = await app.call.endings.setThemes({
      id: ending.id,
      revision,
      grade,
      themes: of(grade).map((theme) => ({ ...theme, spans: [] })),
    });
    revision = changed.revision;
  }
}

function spansOf(text = ''): [number, number][] {
  const at = text.indexOf(WANTED);
  return at < 0 ? [] : [[at, at + WANTED.length]];
}

/** Opens a screen by its address, in a window that has used its key. */
export async function goTo(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('link', { name: 'Endings', exact: true })).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
}
