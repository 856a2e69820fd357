/**
 * A Rebound that makes one backup after another, each after a change, until somebody ends it. Prints `making` before
 * each, and after it `made`, its milliseconds, and those that copying the database alone takes. `node e2e/faults/backup-maker.ts DATA_DIR [PASSPHRASE]`.
 */
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openTestApp } from '../../src/main/app-for-tests.ts';
import { copyAtOnce } from '../../src/main/database/backup.ts';
import { fillWithEntries } from './fill-profile.ts';

const [dataDir, passphrase] = process.argv.slice(2);
if (!dataDir) throw new Error('name the folder of the profile');

const { call, context, time } = openTestApp(new Date().toISOString(), { dataDir });
const { card } = await call.applications.create({ facts: { role: 'Planner', company: 'Marlin Rail' } });
fillWithEntries(context.db, 8);
const copyMs = timeCopy(join(dataDir, 'copy-to-time'));
if (passphrase !== undefined) await call.backups.setPassphrase({ passphrase });
for (let turn = 0; ; turn += 1) {
  const upload = join(dataDir, 'upload.part');
  writeFileSync(upload, randomBytes(300_000));
  const { sha256 } = await context.attachments.keep(upload);
  await call.applications.addDocument({
    applicationId: card.id,
    sha256,
    name: `Document ${turn}.pdf`,
    mediaType: 'application/pdf',
    kind: 'other',
    on: context.today(),
  });
  time.now = new Date();
  const started = performance.now();
  writeSync(1, 'making\n');
  await call.backups.make({});
  writeSync(1, `made ${Math.round(performance.now() - started)} ${copyMs}\n`);
}

function timeCopy(path: string): number {
  rmSync(path, { force: true });
  const started = performance.now();
  copyAtOnce(context.db, path);
  rmSync(path);
  return Math.round(performance.now() - started);
}
