import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/days.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { medianBusy } from '../../busy-for-tests.ts';

const APPLICATIONS = 10_000;
/** A whole report, with room for what else the processor does while tests run. */
const BOUND_MS = 250;
const TODAY = '2026-11-23';
const PERIOD = { from: '2023-01-01', to: TODAY };
/** How far each went, over and over. */
const PATHS: readonly (readonly string[])[] = [
  ['saved', 'applied'],
  ['saved', 'applied', 'rejected'],
  ['saved', 'applied', 'no_reply'],
  ['saved', 'applied', 'screening', 'rejected'],
  ['saved', 'applied', 'screening', 'interview'],
  ['saved', 'applied', 'screening', 'interview', 'rejected'],
  ['saved', 'applied', 'withdrawn'],
  ['saved', 'applied', 'screening', 'interview', 'offer'],
];
const WORDS = 'Thank you for coming. We would have liked to see more SQL. We wish you all the best.';

let app: TestApp;
beforeAll(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
  app.context.db.transaction(seed)();
}, 120_000);
afterAll(() => app.close());

type Value = string | number | null | undefined;
function insert(table: string, columns: readonly string[]): (...values: readonly Value[]) => number {
  const places = columns.map(() => '?').join(', ');
  const statement = app.context.db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
  return (...values) => Number(statement.run(...values).lastInsertRowid);
}

/** Three years: endings with words and a theme, reviews, actions, plans, practice and people. */
function seed(): void {
  const stages = new Map(
    app.context.db
      .prepare<[], { id: number; code: string }>('SELECT id, code FROM stages')
      .all()
      .map(({ id, code }) => [code, id]),
  );
  const addApplication = insert('applications', [
    ...['role', 'company', 'stage_id', 'position', 'stage_since', 'applied_on', 'created_at'],
  ]);
  const addMove = insert('stage_events', [
    ...['application_id', 'kind', 'stage_id', 'occurred_on', 'recorded_at'],
  ]);
  const addEnding = insert('endings', ['application_id', 'outcome_event_id', 'created_at']);
  const addWords = insert('received_words', ['ending_id', 'grade', 'text', 'received_on', 'recorded_at']);
  const addTheme = insert('ending_themes', [
    ...['ending_id', 'theme_id', 'grade', 'control', 'words_id', 'spans'],
  ]);
  const addReview = insert('reviews', ['ending_id', 'answers', 'started_on', 'finished_on']);
  const keys = keysBetween(null, null, APPLICATIONS);
  for (let at = 0; at < APPLICATIONS; at += 1) {
    const path = PATHS[at % PATHS.length] ?? [];
    const first = addDays(TODAY, -((at * 13) % 1_000) - 40);
    const days = path.map((_, step) => addDays(first, step * 9));
    const made = `${first}T09:00:00.000Z`;
    const last = path.at(-1) ?? 'saved';
    const id = addApplication(
      ...[`Planner ${at}`, `Company ${at % 997}`, stages.get(last), keys[at], days.at(-1), days[1], made],
    );
    const events = path.map((code, step) => addMove(id, 'move', stages.get(code), days[step], made));
    if (!['rejected', 'no_reply', 'withdrawn'].includes(last)) continue;
    const ending = addEnding(id, events.at(-1), made);
    const words = last === 'rejected' ? addWords(ending, 'said', WORDS, days.at(-1), made) : null;
    if (words !== null && at % 4 === 1)
      addTheme(ending, 1 + (at % 20), 'said', 'within', words, JSON.stringify([[44, 57]]));
    if (at % 5 === 1)
      addReview(ending, JSON.stringify({ wentWell: 'I stayed calm.', tryNext: 'A number.' }), first, first);
  }
  const addAction = insert('actions', ['kind', 'then_text', 'started_on', 'theme_id']);
  const addPlan = insert('skill_plans', ['skill', 'start_level', 'target_level', 'started_on']);
  const addEvidence = insert('evidence', ['plan_id', 'kind', 'day', 'minutes', 'shows']);
  const addCard = insert('practice_cards', ['question', 'made_on']);
  const addAttempt = insert('practice_attempts', ['card_id', 'day', 'rating', 'seconds']);
  const addPerson = insert('contacts', ['name', 'added_on']);
  const addTouch = insert('contact_touches', ['contact_id', 'occurred_on', 'channel']);
  const addTalk = insert('informational_talks', ['contact_id', 'asked_on', 'held_on']);
  const addWin = insert('wins', ['day', 'text']);
  for (let at = 0; at < 2_000; at += 1) {
    const day = addDays(TODAY, -(at % 900));
    const person = addPerson(`Person ${at}`, day);
    for (let n = 0; n < 3; n += 1) addTouch(person, addDays(day, -n * 40), 'email');
    if (at % 20 === 0) addTalk(person, addDays(day, -9), day);
    if (at % 40 === 0) addAction('upskill', 'I build one report', day, 1 + (at % 20));
    if (at % 100 === 0) {
      const plan = addPlan(`Skill ${at}`, 1, 4, day);
      for (let n = 0; n < 100; n += 1) addEvidence(plan, 'course', addDays(day, -n), 30, 'A report');
    }
    if (at % 10 === 0) {
      const card = addCard(`Question ${at}`, day);
      for (let n = 0; n < 10; n += 1) addAttempt(card, addDays(day, -n * 5), 3, 90);
    }
    if (at % 4 === 0) addWin(day, 'Kept Saturday free');
  }
}

describe(`with ${APPLICATIONS} applications of three years`, () => {
  it('a whole report keeps the main process busy for a moment only', async () => {
    const { reports } = app.call;
    const progress = await reports.progress(PERIOD);
    expect(progress.applications).toHaveLength(APPLICATIONS);
    expect(progress.skills).toHaveLength(20);
    const everything = { ...PERIOD, whole: true, notes: true };
    expect((await reports.retrospective(everything)).endings).toHaveLength(6_250);
    const figures = {
      progress: await medianBusy(() => reports.progress(PERIOD)),
      retrospective: await medianBusy(() => reports.retrospective(everything)),
    };
    for (const [name, busy] of Object.entries(figures)) {
      console.log(`reports.${name}: median ${busy.toFixed(1)} ms of the processor`);
      expect(busy, name).toBeLessThan(BOUND_MS);
    }
  }, 120_000);
});
