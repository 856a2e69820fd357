/**
 * A Rebound that writes as fast as it can and prints one line per acknowledged write, until somebody ends it.
 * `node e2e/faults/writer.ts DATA_DIR [SYNCHRONOUS]`; the second weakens the database on purpose, to prove the harness.
 */
import { writeSync } from 'node:fs';
import { openTestApp } from '../../src/main/app-for-tests.ts';
import { makeGround, WRITES } from './writes.ts';

const [dataDir, synchronous] = process.argv.slice(2);
if (!dataDir) throw new Error('name the folder of the profile');

const app = openTestApp(new Date().toISOString(), { dataDir });
const { call, context } = app;
if (synchronous) context.db.pragma(`synchronous = ${synchronous}`);
const acknowledge = (table: string, column: string, id: number, number: number) =>
  writeSync(1, `${table} ${column} ${id} ${number}\n`);
const acknowledgeCard = ({ id, revision }: { id: number; revision: number }) =>
  acknowledge('applications', 'revision', id, revision);

const { stages } = await call.applications.board({});
const ground = await makeGround(app);
const kinds = Object.values(WRITES);
// Never less than in an earlier run on the same profile, and short enough for the end of a key.
const first = Date.now() % 1e12;
for (let turn = 0; ; turn += 1) {
  const { card } = await call.applications.create({
    facts: { role: `Role ${turn}`, company: 'Marlin Rail' },
  });
  acknowledgeCard(card);
  const updated = await call.applications.update({
    id: card.id,
    revision: card.revision,
    changes: { nextStep: `step #${turn}`, note: 'x'.repeat(turn % 3000) },
  });
  acknowledgeCard(updated.card);
  acknowledge('applications', 'next_step', card.id, turn);
  const stage = stages[turn % stages.length];
  if (!stage) throw new Error('no stages');
  const moved = await call.applications.move({ items: [updated.card], stageId: stage.id, after: null });
  for (const one of moved.cards) acknowledgeCard(one);
  if (turn % 5 === 0) await call.undo.undo({});
  if (turn % 5 === 0) await call.undo.redo({});
  const number = first + turn;
  const kind = kinds[number % kinds.length];
  if (!kind) throw new Error('no kinds of writes');
  acknowledge(kind.table, kind.column, await kind.write(app, `kept #${number}`, ground), number);
}
