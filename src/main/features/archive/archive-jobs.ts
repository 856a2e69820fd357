import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ArchiveJob, ArchiveSummary } from '../../../shared/archive.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ArchiveMessage, ArchiveWork } from './archive-messages.ts';
import type { WrittenArchive } from './write-archive.ts';

/** Work that makes no headway for this long is given up: longer than a slow disk takes to write a large file out. */
const NO_PROGRESS_MS = 60_000;
const MAX_WORKER_HEAP_MB = 256;

const TOO_SLOW =
  'This took too long without getting any further, so Rebound stopped. Nothing was changed. Try again.';
const GONE = 'Rebound has let go of this. Begin again.';
const FAILED = 'Rebound could not finish this, so nothing was changed. Try again.';

type Job = {
  /** The open database, so that work for one profile never lands in another. */
  owner: object;
  folder: string;
  worker: Worker;
  status: ArchiveJob;
  timer: NodeJS.Timeout | null;
  /** The upload it reads, or the file it made, to be dropped with it. */
  letGo: () => void;
};

type Start = {
  owner: object;
  script: URL;
  /** Its own folder, which is gone when the job ends. */
  folder: string;
  work: ArchiveWork;
  onWritten: (written: WrittenArchive) => ArchiveJob;
  letGo: () => void;
};

/** Runs one export or one reading at a time; a new one ends the one before. */
export type ArchiveJobs = {
  start(start: Start): string;
  /** A job that is gone, or belongs to another profile, counts as stopped. */
  status(jobId: string, owner: object): ArchiveJob;
  /** The summary and folder of an export that was read whole. Throws for any other state. */
  readWhole(jobId: string, owner: object): { summary: ArchiveSummary; folder: string };
  /** Says how far the last step is; throws when the job was ended meanwhile. */
  tellProgress(jobId: string, owner: object, progress: number): void;
  /** Ends the worker and removes its folder; does nothing when the job is gone. */
  end(jobId: string): Promise<void>;
};

/** `noProgressMs` is how long a worker may be silent. */
export function createArchiveJobs(noProgressMs: number = NO_PROGRESS_MS): ArchiveJobs {
  const jobs = new Map<string, Job>();

  const find = (jobId: string, owner: object): Job => {
    const job = jobs.get(jobId);
    if (!job || job.owner !== owner) throw new ExpectedError('NOT_FOUND', GONE);
    return job;
  };
  const end = async (jobId: string): Promise<void> => {
    const job = jobs.get(jobId);
    if (!job) return;
    jobs.delete(jobId);
    rest(job);
    // Only once it writes no more.
    await job.worker.terminate();
    rmSync(job.folder, { recursive: true, force: true });
    job.letGo();
  };

  return {
    start({ owner, script, folder, work, onWritten, letGo }) {
      for (const id of jobs.keys()) void end(id);
      const worker = new Worker(script, {
        workerData: work,
        resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
      });
      worker.unref();
      const job: Job = {
        owner,
        folder,
        worker,
        status: { state: 'working', progress: 0 },
        timer: null,
        letGo,
      };
      worker.on('message', (message: ArchiveMessage) => {
        rest(job);
        if (job.status.state !== 'working') return;
        job.status = statusAfter(message, onWritten);
        if (job.status.state === 'working') watch(job, noProgressMs);
      });
      worker.on('error', () => giveUp(job, FAILED));
      worker.on('exit', () => giveUp(job, FAILED));
      watch(job, noProgressMs);
      const jobId = randomUUID();
      jobs.set(jobId, job);
      return jobId;
    },
    status(jobId, owner) {
      const job = jobs.get(jobId);
      return job?.owner === owner ? job.status : { state: 'stopped', message: GONE };
    },
    readWhole(jobId, owner) {
      const { status, folder } = find(jobId, owner);
      if (status.state !== 'read') throw new ExpectedError('INVALID', 'This export is not read yet.');
      return { summary: status.summary, folder };
    },
    tellProgress(jobId, owner, progress) {
      find(jobId, owner).status = { state: 'working', progress };
    },
    end,
  };
}

function statusAfter(message: ArchiveMessage, onWritten: Start['onWritten']): ArchiveJob {
  switch (message.kind) {
    case 'progress':
      return { state: 'working', progress: message.share };
    case 'written':
      return onWritten(message.written);
    case 'read':
      return { state: 'read', summary: message.summary };
    case 'stopped':
      return { state: 'stopped', message: message.message };
  }
}

function watch(job: Job, noProgressMs: number): void {
  rest(job);
  job.timer = setTimeout(() => giveUp(job, TOO_SLOW), noProgressMs);
  job.timer.unref();
}

function rest(job: Job): void {
  if (job.timer !== null) clearTimeout(job.timer);
  job.timer = null;
}

/** The first reason stands: the exit that follows says nothing new, and after the work was done it is no reason. */
function giveUp(job: Job, message: string): void {
  rest(job);
  if (job.status.state === 'working') job.status = { state: 'stopped', message };
  void job.worker.terminate();
}
