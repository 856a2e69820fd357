import type { ArchiveJob, ArchiveSummary, MadeArchive, MakeArchive } from '../../../../shared/archive.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { fetchArchive, sendArchive } from '../../../platform/archives.ts';
import { trpcClient } from '../../../platform/client.ts';

const ASK_AGAIN_MS = 150;

type Watched = { signal: AbortSignal; onProgress: (share: number) => void };

/** Makes an export of everything and hands it to the browser to save. Throws an AbortError after `signal`. */
export async function saveEverything(choices: MakeArchive, watched: Watched): Promise<MadeArchive> {
  const { jobId } = await trpcClient.archive.make.mutate(choices);
  try {
    const job = await settled(jobId, watched);
    if (job.state !== 'made') throw new Error('There is no export');
    saveFile(await fetchArchive(job.made.id, watched.signal), job.made.name);
    return job.made;
  } finally {
    await endJob(jobId);
  }
}

/** Sends an export to be read and checked; what it holds can then be brought back by its job. */
export async function readExport(
  file: Blob,
  watched: Watched,
): Promise<{ jobId: string; summary: ArchiveSummary }> {
  const uploadId = await sendArchive(file, watched.signal);
  const { jobId } = await trpcClient.archive.read.mutate({ uploadId });
  try {
    const job = await settled(jobId, watched);
    if (job.state !== 'read') throw new Error('There is nothing to bring back');
    return { jobId, summary: job.summary };
  } catch (error) {
    await endJob(jobId);
    throw error;
  }
}

/** Makes what was read the open profile, all of it or nothing; after `signal` nothing. */
export async function bringExportBack(
  jobId: string,
  { signal, onProgress }: Watched,
): Promise<ArchiveSummary> {
  const stop = () => void endJob(jobId);
  const asking = setInterval(() => void tellProgress(jobId, onProgress), ASK_AGAIN_MS);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await trpcClient.archive.bringBack.mutate({ jobId });
  } finally {
    clearInterval(asking);
    signal.removeEventListener('abort', stop);
  }
}

async function tellProgress(jobId: string, onProgress: Watched['onProgress']): Promise<void> {
  // Whatever else is wrong, the call that is waited for says better.
  const job = await trpcClient.archive.job.query({ jobId }).catch(() => null);
  if (job?.state === 'working') onProgress(job.progress);
}

/** Cancels a job, or lets go of what it holds. */
export async function endJob(jobId: string): Promise<void> {
  await trpcClient.archive.end.mutate({ jobId });
}

/** Asks until the work has an end; a stopped one is thrown as the sentence that says why. */
async function settled(jobId: string, { signal, onProgress }: Watched): Promise<ArchiveJob> {
  for (;;) {
    const job = await trpcClient.archive.job.query({ jobId }, { signal });
    if (job.state === 'stopped') throw new Error(job.message);
    if (job.state !== 'working') return job;
    onProgress(job.progress);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    signal.throwIfAborted();
  }
}
