import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/days.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { medianBusy } from '../../busy-for-tests.ts';

const APPLICATIONS = 10_000;
const PEOPLE = 2_000;
const BOUND_MS = 100;
/** How far each went, over and over: most are told no, many hear nothing, some are under way. */
const PATHS: readonly (readonly string[])[] = [
  ['saved'],
  ['saved', 'applied'],
  ['saved', 'applied', 'rejected'],
  ['saved', 'applied', 'no_reply'],
  ['saved', 'applied', 'screening'],
  ['saved', 'applied', 'screening', 'rejected'],
  ['saved', 'applied', 'screening', 'interview'],
  ['saved', 'applied', 'screening', 'interview', 'rejected'],
  ['saved', 'applied', 'withdrawn'],
  ['saved', 'applied', 'screening', 'interview', 'offer'],
];
const TODAY = '2026-11-23';

let app: TestApp;
beforeAll(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
  app.context.db.transaction(seed)();
}, 120_000);
afterAll(() => app.close());

/** Three years of history, with interviews, people, touches, reminders, questions and plans. */
function seed(): void {
  const { db } = app.context;
  const stages = new Map(
    db
      .prepare<[], { id: number; code: string }>('SELECT id, code FROM stages')
      .all()
      .map(({ id, code }) => [code, id]),
  );
  const insert = (table: string, columns: readonly string[]) => {
    const statement = db.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    return (...values: readonly (string | number | null | undefined)[]) =>
      Number(statement.run(...values).lastInsertRowid);
  };
  const addContact = insert('contacts', ['name', 'role', 'company', 'every_days', 'added_on']);
  const addTouch = insert('contact_touches', ['contact_id', 'occurred_on', 'channel', 'note']);
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    addContact(`Person ${at}`, 'Planner', `Company ${at % 997}`, at % 3 === 0 ? null : 90, '2025-01-01'),
  );
  for (const [at, id] of people.entries())
    for (let touch = 0; touch < 3; touch += 1)
      addTouch(id, addDays(TODAY, -((at * 7 + touch * 40) % 900)), 'email', 'Asked about the depot.');

  const addApplication = insert('applications', [
    'role',
    'company',
    'stage_id',
    'position',
    'stage_since',
    'applied_on',
    'next_step',
    'next_step_on',
    'created_at',
  ]);
  const addMove = insert('stage_events', [
    'application_id',
    'kind',
    'stage_id',
    'occurred_on',
    'recorded_at',
  ]);
  const addInterview = insert('interviews', ['application_id', 'kind', 'starts_at', 'time_zone']);
  const addPersonTo = insert('interview_people', ['interview_id', 'contact_id']);
  const addEnding = insert('endings', [
    'application_id',
    'outcome_event_id',
    'look',
    'look_on',
    'created_at',
  ]);
  const addRequest = insert('feedback_requests', ['ending_id', 'variant', 'state', 'sent_on']);
  const addNote = insert('timeline_entries', ['application_id', 'kind', 'occurred_on', 'text']);
  const keys = keysBetween(null, null, APPLICATIONS);
  for (let at = 0; at < APPLICATIONS; at += 1) {
    const path = PATHS[at % PATHS.length] ?? [];
    // Of the last days as well as of years ago.
    const first = addDays(TODAY, -((at * 13) % 1_000) - 1);
    const days = path.map((_, step) => addDays(first, Math.min(step * 9, (at * 13) % 1_000)));
    const last = path.at(-1) ?? 'saved';
    const id = addApplication(
      `Planner ${at}`,
      `Company ${at % 997}`,
      stages.get(last),
      keys[at],
      days.at(-1),
      days[1] ?? null,
      at % 3 === 0 ? 'Send two dates' : '',
      at % 6 === 0 ? addDays(TODAY, (at % 60) - 30) : null,
      `${first}T09:00:00.000Z`,
    );
    const events = path.map((code, step) =>
      addMove(id, 'move', stages.get(code), days[step], `${days[step]}T09:00:00.000Z`),
    );
    if (path.includes('screening')) {
      const interview = addInterview(id, 'panel', `${days[2]}T10:00`, 'Europe/Berlin');
      addPersonTo(interview, people[at % PEOPLE]);
      addPersonTo(interview, people[(at * 3 + 1) % PEOPLE]);
    }
    if (at % 500 === 6) addInterview(id, 'panel', `${addDays(TODAY, (at % 12) + 1)}T10:00`, 'Europe/Berlin');
    if (at % 2 === 0) addNote(id, 'note', days.at(-1), 'They called.');
    if (['rejected', 'no_reply', 'withdrawn'].includes(last)) {
      const later = at % 7 === 0 ? addDays(TODAY, (at % 40) - 20) : null;
      const ending = addEnding(id, events.at(-1), later && 'later', later, `${first}T09:00:00.000Z`);
      if (at % 9 === 2)
        addRequest(ending, 'after_interview', at % 2 === 0 ? 'sent' : 'answered', days.at(-1));
    }
  }
  const addReminder = insert('reminders', ['what', 'remind_at', 'time_zone']);
  const addCard = insert('practice_cards', ['question', 'made_on', 'kind', 'due_on']);
  const addGoal = insert('goals', ['what', 'started_on']);
  const addPlan = insert('if_then_plans', ['goal_id', 'if_text', 'then_text']);
  const addWin = insert('wins', ['day', 'text']);
  for (let at = 0; at < 300; at += 1) {
    addReminder('Ring the depot', `${addDays(TODAY, at - 150)}T10:00`, 'Europe/Berlin');
    addCard(`Question ${at}`, '2026-01-01', 'behaviour', addDays(TODAY, (at % 20) - 10));
    addPlan(addGoal(`Goal ${at}`, '2026-01-01'), 'it is Wednesday', 'I write a letter');
    addWin(addDays(TODAY, -at), 'Kept Saturday free');
  }
}

describe(`with ${APPLICATIONS} applications and ${PEOPLE} people`, () => {
  it('the page has everything and is there in a tenth of a second', async () => {
    const page = await app.call.today.get();
    expect(page.talks).toHaveLength(3);
    expect(page.steps).toHaveLength(5);
    expect(page.reviews).toHaveLength(3);
    expect(page.requests).toHaveLength(3);
    expect(page.quiet.count).toBeGreaterThan(1_000);
    expect(page.questions).toHaveLength(5);
    expect(page.people).toHaveLength(3);
    expect(page.wins).toHaveLength(3);
    const busy = await medianBusy(() => app.call.today.get());
    console.log(`today.get: median ${busy.toFixed(1)} ms of the processor`);
    expect(busy).toBeLessThan(BOUND_MS);
  }, 120_000);

  it('what every minute asks for and a date for a calendar keep nobody waiting', async () => {
    const { settings, reminders, calendar } = app.call;
    await settings.update({ changes: { notifications: true } });
    // What is due is shown once; from then on there is hardly ever anything.
    expect((await reminders.due()).length).toBeGreaterThan(0);
    const [from, to] = [addDays(TODAY, -22), addDays(TODAY, 20)];
    const zone = 'Europe/Berlin';
    const items = await calendar.items({ from, to, zone });
    const id = items.find(({ kind }) => kind === 'interview')?.id ?? 0;
    const what = { by: 'item' as const, kind: 'interview' as const, id };
    const figures = {
      'reminders.due': await medianBusy(() => reminders.due()),
      'calendar.items': await medianBusy(() => calendar.items({ from, to, zone })),
      'calendar.export of one': await medianBusy(() => calendar.export({ what, zone, withPeople: false })),
    };
    for (const [name, busy] of Object.entries(figures)) {
      console.log(`${name}: median ${busy.toFixed(1)} ms of the processor`);
      expect(busy, name).toBeLessThan(BOUND_MS);
    }
  }, 120_000);
});
