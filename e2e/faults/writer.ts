/**
 * A Rebound that writes as fast as it can and prints one line per acknowledged write, until somebody ends it.
 * `node e2e/faults/writer.ts DATA_DIR [SYNCHRONOUS]`; the second weakens the database on purpose, to prove the harness.
 */
import { writeSync } from 'node:fs';
import { openTestApp } from '../../src/main/app-for-tests.ts';

const [dataDir, synchronous] = process.argv.slice(2);
if (!dataDir) throw new Error('name the folder of the profile');

const { call, context } = openTestApp(new Date().toISOString(), { dataDir });
if (synchronous) context.db.pragma(`synchronous = ${synchronous}`);
const acknowledge = (card: { id: number; revision: number; nextStep: string }) =>
  writeSync(1, `${card.id} ${card.revision} ${card.nextStep || '-'}\n`);

const { stages } = await call.applications.board({});
for (let turn = 0; ; turn += 1) {
  const { card } = await call.applications.create({
    facts: { role: `Role ${turn}`, company: 'Marlin Rail' },
  });
  acknowledge(card);
  const updated = await call.applications.update({
    id: card.id,
    revision: card.revision,
    changes: { nextStep: `step-${turn}`, note: 'x'.repeat(turn % 3000) },
  });
  acknowledge(updated.card);
  const stage = stages[turn % stages.length];
  if (!stage) throw new Error('no stages');
  const moved = await call.applications.move({ items: [updated.card], stageId: stage.id, after: null });
  for (const one of moved.cards) acknowledge(one);
  if (turn % 5 === 0) await call.undo.undo({});
  if (turn % 5 === 0) await call.undo.redo({});
}
