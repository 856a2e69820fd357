import { randomFillSync } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { keepBytes } from '../src/main/attachments/open-attachments.ts';
import { exportEverything, readBack } from '../src/main/features/archive/archive-test-setup.ts';
import { seedApplications } from './seed-applications.ts';
import { journalEntries } from './seed-journal.ts';

const APPLICATIONS = 10_000;
const ENTRIES = 5_000;
const FILES = 20;
const FILE_BYTES = 20 * 2 ** 20;
const ADVERT_LETTERS = 3_000;

/** Prints how long it takes to take a large profile along and to bring it back, and what that needs of memory. */
export async function benchArchive(): Promise<void> {
  const from = openTestApp();
  seedApplications(from.context, APPLICATIONS);
  from.context.write(null, [], (db) => {
    const advert = db.prepare(
      "INSERT INTO postings (application_id, text, saved_on) VALUES (?, ?, '2026-11-01')",
    );
    for (let id = 1; id <= APPLICATIONS; id += 1)
      advert.run(
        id,
        `${id} Depot planner wanted, with a forklift licence. `.repeat(100).slice(0, ADVERT_LETTERS),
      );
    const entry = db.prepare(
      "INSERT INTO journal_entries (key, day, body, created_at, updated_at) VALUES (?, ?, ?, 'x', 'x')",
    );
    let number = 0;
    for (const { day, body } of journalEntries(ENTRIES)) {
      number += 1;
      entry.run(String(number).padStart(36, '0'), day, body);
    }
    const document = db.prepare(
      `INSERT INTO application_documents (application_id, sha256, size, name, media_type, kind, added_on)
       VALUES (?, ?, ?, 'task.zip', 'application/zip', 'task', '2026-11-20')`,
    );
    for (let id = 1; id <= FILES; id += 1) {
      const kept = keepBytes(join(from.dataDir, 'attachments'), randomFillSync(Buffer.alloc(FILE_BYTES)));
      document.run(id, kept.sha256, kept.size);
    }
  });

  const resident = () => Math.round(process.memoryUsage.rss() / 2 ** 20);
  let highest = resident();
  const watching = setInterval(() => {
    highest = Math.max(highest, resident());
  }, 20);
  const before = resident();
  const { path, made } = await timed('export', () => exportEverything(from));
  console.log(`  ${(made.bytes / 1e6).toFixed(0)} MB, ${JSON.stringify(made.counts)}`);
  const to = openTestApp();
  const { jobId } = await timed('read and check', () => readBack(to, path));
  await timed('bring back', () => to.call.archive.bringBack({ jobId }));
  const again = await timed('export again', () => exportEverything(to));
  clearInterval(watching);
  console.log(`  database ${(statSync(join(to.dataDir, 'rebound.db')).size / 1e6).toFixed(0)} MB`);
  console.log(
    `  rows identical: ${rows(path).equals(rows(again.path))}, ${(rows(path).length / 1e6).toFixed(0)} MB`,
  );
  console.log(`  memory: ${before} MB before, at most ${highest} MB`);
  from.close();
  to.close();
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  return result;
}

function rows(zip: string): Buffer {
  const only = unzipSync(readFileSync(zip), { filter: ({ name }) => name === 'rebound.json' });
  return Buffer.from(only['rebound.json'] ?? []);
}
