import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveJob, MadeArchive, MakeArchive } from '../../../shared/archive.ts';
import type { TestApp } from '../../app-for-tests.ts';

export const EVERYTHING: MakeArchive = { withPrivate: true, withNotes: true };

/** Waits for the end of a job, as a page that asks again and again does. */
async function settled(test: TestApp, jobId: string): Promise<ArchiveJob> {
  for (;;) {
    const job = await test.call.archive.job({ jobId });
    if (job.state !== 'working') return job;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Exports everything and gives the path of a copy of the zip beside the profile, as somebody saves it. */
export async function exportEverything(
  test: TestApp,
  choices: MakeArchive = EVERYTHING,
): Promise<{ path: string; made: MadeArchive }> {
  const { jobId } = await test.call.archive.make(choices);
  const job = await settled(test, jobId);
  if (job.state !== 'made') throw new Error(job.state === 'stopped' ? job.message : job.state);
  const made = test.context.uploads.path(job.made.id);
  if (made === null) throw new Error('The export is not there');
  const path = join(test.dataDir, `${jobId}.zip`);
  copyFileSync(made, path);
  await test.call.archive.end({ jobId });
  return { path, made: job.made };
}

/** Hands a zip over as an upload of its own, as a host does, and has it read. */
export async function readBack(test: TestApp, path: string): Promise<{ jobId: string; job: ArchiveJob }> {
  const upload = join(test.dataDir, 'sent');
  copyFileSync(path, upload);
  const { jobId } = await test.call.archive.read({ uploadId: test.context.uploads.keep(upload) });
  return { jobId, job: await settled(test, jobId) };
}

/** Brings a zip back; throws its sentence when it cannot be. */
export async function bringBack(test: TestApp, path: string): Promise<void> {
  const { jobId, job } = await readBack(test, path);
  if (job.state === 'stopped') throw new Error(job.message);
  await test.call.archive.bringBack({ jobId });
}
