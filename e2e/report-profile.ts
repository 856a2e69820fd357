import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestApp, type TestApp } from '../src/main/app-for-tests.ts';
import { keysBetween } from '../src/shared/domain/order-keys.ts';
import { reviewAnswers } from '../src/shared/endings-review.ts';

// 200 letters without a place to break the line.
export const LONG_COMPANY = 'Großküchenbetriebsgesellschaft'.repeat(7).slice(0, 200);
export const APPLICATIONS = 30;
export const ROWS = 500;
export const SECRET = 'Geheimnotiz';
export const PRIVATE_WRITING = 'Tränen im Treppenhaus';
export const PRIVATE_KEY = '00000000-0000-4000-8000-000000000001';
export const HEAD = {
  name: 'Inés Calder',
  reader: 'Martin Oyelaran, career coach',
  aim: 'Operations or programme manager, public service',
  place: 'Düsseldorf, two days at home',
  questions: 'Should I answer Stanmere first?\nIs one SQL project enough to show?',
};

/** The role of each application, so that its row can be told from the others. */
export function roleOf(at: number): string {
  return `Planer${String(at).padStart(2, '0')} für Prüfung`;
}

/**
 * A profile folder as of 23 November 2026. `usual` has 30 applications with endings of every kind, feedback, own views,
 * an action, a win and private writing; `long` has 500 rows to list, and `empty` nothing.
 */
export async function seedReportProfile(kind: 'usual' | 'long' | 'empty' = 'usual'): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-report-'));
  const app = openTestApp('2026-11-23T09:00:00', { dataDir });
  await app.call.profile.startEmpty();
  if (kind === 'usual') await addRecords(app);
  if (kind === 'long') addRows(app);
  app.close();
  return dataDir;
}

const STARTS = ['applied', 'screening', 'interview', 'applied', 'offer', 'applied'];

async function addRecords(app: TestApp): Promise<void> {
  const ids: number[] = [];
  for (let at = 0; at < APPLICATIONS; at += 1) {
    const to = { 2: 'rejected', 6: 'rejected', 7: 'no_reply', 8: 'withdrawn', 9: 'rejected', 10: 'closed' }[
      at
    ];
    ids.push(await addApplication(app, at, to));
  }
  const [, , said, , , , asked, , , vague] = ids;
  const text = 'Thank you for coming. We would have liked to see more SQL. All the best.';
  const saidEnding = await saveEnding(app, said ?? 0, text, [
    { code: 'skill_gap', control: 'within', spans: [[44, 57]] },
  ]);
  const askedEnding = await saveEnding(app, asked ?? 0, null, []);
  await saveEnding(app, vague ?? 0, 'We will not take your application further.', []);
  const request = await app.call.endings.requests.save({
    endingId: askedEnding,
    revision: 0,
    variant: 'after_interview',
    toName: 'Dana',
    toEmail: 'dana@example.org',
    subject: 'A question',
    body: 'What could I do better?',
  });
  const on = '2026-11-23';
  const sent = await app.call.endings.requests.step({
    step: 'sent',
    id: request.id,
    revision: request.revision,
    on,
  });
  const answer = { who: 'Dana', text: 'Klare Beispiele. Say the result earlier.' };
  await app.call.endings.requests.step({
    step: 'answered',
    id: request.id,
    revision: sent.revision,
    on,
    ...answer,
  });
  const { ending } = await app.call.endings.forApplication({ applicationId: asked ?? 0 });
  await app.call.endings.setThemes({
    id: askedEnding,
    revision: ending?.revision ?? 0,
    grade: 'feedback',
    themes: [{ code: 'interview_performance', control: 'within' }],
  });
  const answers = reviewAnswers.parse({
    tryNext: 'My stories start too far back. I open with the number.',
    ownThemes: ['interview_performance'],
    sureness: 2,
  });
  const review = await app.call.endings.reviews.save({ endingId: saidEnding, revision: 0, answers });
  await app.call.endings.reviews.finish({ endingId: saidEnding, revision: review.revision, on });
  await app.call.endings.actions.save({
    id: null,
    revision: 0,
    kind: 'upskill',
    ifText: 'it is Tuesday evening',
    thenText: 'I work on the depot query for an hour',
    dueOn: null,
    link: '',
    evidence: '',
    themeCode: 'skill_gap',
    endingIds: [saidEnding],
  });
  await app.call.journal.save({
    ...{ key: PRIVATE_KEY, revision: 0, day: '2026-11-20', kind: 'entry' },
    ...{ title: '', body: PRIVATE_WRITING, energy: 2, worry: 4, private: true },
  });
}

async function addApplication(app: TestApp, at: number, to: string | undefined): Promise<number> {
  const { stages } = await app.call.applications.board({});
  const idOf = (code: string) => stages.find((stage) => stage.code?.startsWith(code))?.id ?? 0;
  const { card } = await app.call.applications.create({
    facts: {
      role: roleOf(at),
      company: at === 2 ? LONG_COMPANY : `Müller & Söhne ${at}`,
      note: SECRET,
      payMin: 43210,
    },
    stageId: idOf(STARTS[at % STARTS.length] ?? 'applied'),
    appliedOn: `2026-10-${String(at + 1).padStart(2, '0')}`,
  });
  if (to === undefined) return card.id;
  await app.call.applications.move({ items: [card], stageId: idOf(to), after: null });
  await app.call.endings.begin({ applicationId: card.id });
  return card.id;
}

/** Written at once: five hundred forms would take a minute. */
function addRows(app: TestApp): void {
  app.context.write(null, [], (db) => {
    const stageId = db.prepare<[], number>("SELECT id FROM stages WHERE code = 'applied'").pluck().get();
    const add = db.prepare(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, applied_on, tags, created_at)
       VALUES (?, ?, ?, ?, '2026-10-01', '2026-10-01', '[]', '2026-10-01T09:00:00')`,
    );
    const move = db.prepare(
      `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at)
       VALUES (?, 'move', ?, '2026-10-01', '2026-10-01T09:00:00')`,
    );
    keysBetween(null, null, ROWS).forEach((key, row) => {
      // Rows of one line and of several, and one as high as a name can make it.
      const company =
        row === 250 ? LONG_COMPANY : `Müller & Söhne ${'Küchenbau '.repeat((row * 7) % 9)}`.trim();
      move.run(add.run(rowOf(row), company, stageId, key).lastInsertRowid, stageId);
    });
  });
}

/** The role of a row of the long profile. */
export function rowOf(row: number): string {
  return `Zeile${String(row).padStart(3, '0')} für Größe`;
}

type Themes = Parameters<TestApp['call']['endings']['save']>[0]['themes'];

async function saveEnding(app: TestApp, applicationId: number, text: string | null, themes: Themes) {
  const { ending } = await app.call.endings.save({
    applicationId,
    revision: 1,
    howCame: 'email',
    endedOn: '2026-11-23',
    words: text === null ? null : { text, who: 'Dana' },
    themes,
    look: null,
    lookOn: null,
  });
  return ending?.id ?? 0;
}
