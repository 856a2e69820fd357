/**
 * A Rebound whose disk fails while one change is saved, and works again afterwards. Prints what each attempt was answered
 * and what is read of the row then, as JSON, and ends without closing. `node e2e/faults/failing-writer.ts DATA_DIR FLAG`;
 * the disk fails while FLAG exists.
 */
import { rmSync, writeFileSync, writeSync } from 'node:fs';
import { openTestApp } from '../../src/main/app-for-tests.ts';

const [dataDir, flag] = process.argv.slice(2);
if (!dataDir || !flag) throw new Error('name the folder of the profile and the flag');

const { call } = openTestApp(new Date().toISOString(), { dataDir });
const { card } = await call.applications.create({
  facts: { role: 'Planner', company: 'Marlin Rail', note: 'before' },
});
const save = (note: string) =>
  call.applications.update({ id: card.id, revision: card.revision, changes: { note } }).then(
    () => 'saved',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
const read = async () => (await call.applications.get({ id: card.id })).facts.note;

writeFileSync(flag, '');
const during = await save('during');
rmSync(flag);
const answers = { during, read: await read(), after: await save('after'), readAgain: await read() };
writeSync(1, JSON.stringify(answers));
process.kill(process.pid, 'SIGKILL');
