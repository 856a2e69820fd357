/**
 * A Rebound that keeps files as fast as it can and prints the SHA-256 and size of each one it acknowledged, until
 * somebody ends it. `node e2e/faults/keeper.ts DATA_DIR`.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openTestApp } from '../../src/main/app-for-tests.ts';

const [dataDir] = process.argv.slice(2);
if (!dataDir) throw new Error('name the folder of the profile');

const { call, context } = openTestApp(new Date().toISOString(), { dataDir });
const { card } = await call.applications.create({ facts: { role: 'Planner', company: 'Marlin Rail' } });
for (let turn = 0; ; turn += 1) {
  const upload = join(dataDir, 'upload.part');
  writeFileSync(upload, randomBytes(1 + ((turn * 77_777) % 3_000_000)));
  const { sha256, size } = await context.attachments.keep(upload);
  await call.applications.addDocument({
    applicationId: card.id,
    sha256,
    name: `Document ${turn}.pdf`,
    mediaType: 'application/pdf',
    kind: 'other',
    on: context.today(),
  });
  writeSync(1, `${sha256} ${size}\n`);
}
