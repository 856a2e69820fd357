import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_BEGAN } from '../../../shared/applications.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import type { InsightsFilter } from '../../../shared/insights.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { medianBusy } from '../../busy-for-tests.ts';
import { EVERYTHING } from './insights-test-setup.ts';

const APPLICATIONS = 10_000;
const VERSIONS = 37;
/** For one figure; what all are read from is most of it. */
const ONE_MS = 150;
/** For all eight at once after something changed, and for choosing another period or source. */
const FIRST_MS = 250;
const AGAIN_MS = 100;
const TODAY = '2026-11-23';
/** How far each went, over and over: most are told no, many hear nothing, some are under way. */
const PATHS: readonly (readonly string[])[] = [
  ['saved', 'applied'],
  ['saved', 'applied', 'rejected'],
  ['saved', 'applied', 'no_reply'],
  ['saved', 'applied', 'screening'],
  ['saved', 'applied', 'screening', 'rejected'],
  ['saved', 'applied', 'screening', 'interview'],
  ['saved', 'applied', 'screening', 'interview', 'rejected'],
  ['saved', 'applied', 'withdrawn'],
  ['saved', 'applied', 'screening', 'interview', 'offer'],
  ['saved', 'screening', 'interview', 'offer', 'accepted'],
];

let app: TestApp;
beforeAll(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
  app.context.db.transaction(seed)();
}, 120_000);
afterAll(() => app.close());

/** Three years of history with corrections and voids, words for each rejection, interviews and sent versions. */
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
  const addVersion = insert('material_versions', ['material_id', 'number', 'made_on', 'reading']);
  const material = insert('materials', ['kind', 'name', 'made_on'])('resume', 'Resume', '2024-01-01');
  const versions = Array.from({ length: VERSIONS }, (_, at) =>
    addVersion(material, at + 1, '2024-01-01', 'typed'),
  );
  const addApplication = insert('applications', [
    'role',
    'company',
    'stage_id',
    'position',
    'stage_since',
    'applied_on',
    'source',
    'how_began',
    'created_at',
  ]);
  const event = ['application_id', 'kind', 'occurred_on', 'recorded_at'];
  const addMove = insert('stage_events', [...event, 'stage_id']);
  const addChange = insert('stage_events', [...event, 'target_event_id']);
  const addInterview = insert('interviews', ['application_id', 'kind', 'starts_at', 'time_zone']);
  const addEnding = insert('endings', ['application_id', 'outcome_event_id', 'created_at']);
  const addWords = insert('received_words', ['ending_id', 'grade', 'text', 'received_on', 'recorded_at']);
  const send = insert('sent_versions', ['application_id', 'version_id', 'sent_on']);
  const keys = keysBetween(null, null, APPLICATIONS);
  for (let at = 0; at < APPLICATIONS; at += 1) {
    const path = PATHS[at % PATHS.length] ?? [];
    const first = addDays(TODAY, -((at * 13) % 1_000) - 40);
    const days = path.map((_, step) => addDays(first, step * (4 + (at % 17))));
    const recorded = `${first}T09:00:00.000Z`;
    const id = addApplication(
      `Planner ${at}`,
      `Company ${at % 997}`,
      stages.get(path.at(-1) ?? 'saved'),
      keys[at],
      days.at(-1),
      path.includes('applied') ? days[1] : null,
      `Board ${at % 60}`,
      HOW_BEGAN[at % HOW_BEGAN.length],
      recorded,
    );
    const events = path.map((code, step) => addMove(id, 'move', days[step], recorded, stages.get(code)));
    if (at % 8 === 0) addChange(id, 'correction', days.at(-1), recorded, events.at(-1));
    if (at % 8 === 1) {
      const mistake = addMove(id, 'move', days.at(-1), recorded, stages.get('offer'));
      addChange(id, 'void', null, recorded, mistake);
    }
    if (path.includes('interview')) addInterview(id, 'panel', `${days[3]}T10:00`, 'Europe/Berlin');
    if (path.at(-1) === 'rejected')
      addWords(
        addEnding(id, events.at(-1), recorded),
        'said',
        'We have decided otherwise.',
        days.at(-1),
        recorded,
      );
    if (path.includes('applied')) send(id, versions[at % VERSIONS], days[1]);
  }
}

describe(`with ${APPLICATIONS} applications`, () => {
  it('all figures are there in a moment, and those of another period in less', async () => {
    const { insights } = app.call;
    const all = await insights.figures(EVERYTHING);
    expect(all.sent).toBe(APPLICATIONS);
    expect(all.flow.nodes.find(({ name }) => name === 'Rejected')?.count).toBe(3_000);
    expect(all.waiting.n).toBe(9_000);
    expect(all.waiting.replies).toBe(6_000);
    expect(all.byVersion).toHaveLength(VERSIONS);
    expect(all.bySource).toHaveLength(60);
    const quarter: InsightsFilter = { ...EVERYTHING, from: addDays(TODAY, -90), to: TODAY };
    const one: InsightsFilter = { ...quarter, sources: ['Board 3'] };
    const change = app.context.db.prepare("UPDATE applications SET next_step = 'Call' WHERE id = 1");
    const touch = () => void change.run();
    const nothing: InsightsFilter = { ...EVERYTHING, to: EVERYTHING.from };
    const figures: [name: string, busy: number, bound: number][] = [
      ['what is read after a change', await medianBusy(() => insights.figures(nothing), touch), ONE_MS],
      ['figures after a change', await medianBusy(() => insights.figures(EVERYTHING), touch), FIRST_MS],
      ['choices after a change', await medianBusy(() => insights.choices({}), touch), FIRST_MS],
      ['figures of everything', await medianBusy(() => insights.figures(EVERYTHING)), AGAIN_MS],
      ['figures of a quarter', await medianBusy(() => insights.figures(quarter)), AGAIN_MS],
      ['figures of one source', await medianBusy(() => insights.figures(one)), AGAIN_MS],
      ['rows of the flow', await medianBusy(() => insights.flowRows(EVERYTHING)), AGAIN_MS],
    ];
    for (const [name, busy, bound] of figures) {
      console.log(`insights, ${name}: median ${busy.toFixed(1)} ms of the processor`);
      expect(busy, name).toBeLessThan(bound);
    }
  }, 120_000);
});
