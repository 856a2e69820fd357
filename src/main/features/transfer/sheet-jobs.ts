import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ImportPreview, SheetJob } from '../../../shared/transfer.ts';
import type {
  PlanRequest,
  SheetMessage,
  SheetQuestion,
  SheetWorkerStart,
  WholePlan,
} from './sheet-messages.ts';

/** A sheet that makes no headway for this long is given up. */
const NO_PROGRESS_MS = 10_000;
const MAX_WORKER_HEAP_MB = 256;
const MAX_JOBS = 4;

const TOO_SLOW =
  'Reading this file took too long, so Rebound stopped. Split it into smaller files and try again.';
const TOO_HEAVY =
  'This file needs too much memory. Split it into smaller files and import them one after the other.';
const GONE = 'Rebound has let go of this file. Choose it again.';

/** What a job is about; `owner` is the open database, so that a sheet never lands in another profile. */
type JobSubject = { owner: object; uploadId: string; fileName: string };

type Waiting = { resolve(message: SheetMessage): void; reject(error: Error): void };
type Job = JobSubject & {
  worker: Worker;
  status: SheetJob;
  waiting: Map<number, Waiting>;
  timer: NodeJS.Timeout | null;
};

/** Keeps the workers that hold a sheet while its wizard is open. At most four at once; the oldest gives way. */
export type SheetJobs = {
  start(script: URL, subject: JobSubject, data: SheetWorkerStart): string;
  /** Throws NOT_FOUND for a job that is gone or belongs to another profile. */
  subject(jobId: string, owner: object): JobSubject;
  status(jobId: string, owner: object): SheetJob;
  preview(jobId: string, owner: object, request: PlanRequest): Promise<ImportPreview>;
  plan(jobId: string, owner: object, request: PlanRequest): Promise<WholePlan>;
  /** The text of one list within a zip. */
  part(jobId: string, owner: object, name: string): Promise<string>;
  /** Ends the worker at once; does nothing when the job is gone. */
  end(jobId: string): Promise<void>;
};

/** `noProgressMs` is how long a worker may be silent while it has work. */
export function createSheetJobs(noProgressMs: number = NO_PROGRESS_MS): SheetJobs {
  const jobs = new Map<string, Job>();
  let questions = 0;

  const find = (jobId: string, owner: object): Job => {
    const job = jobs.get(jobId);
    if (!job || job.owner !== owner) throw new ExpectedError('NOT_FOUND', GONE);
    return job;
  };
  const ask = (job: Job, make: (id: number) => SheetQuestion): Promise<SheetMessage> => {
    questions += 1;
    const question = make(questions);
    const needed = question.kind === 'part' ? 'export' : 'ready';
    if (job.status.state !== needed) throw new ExpectedError('INVALID', 'This file is not read yet.');
    return new Promise((resolve, reject) => {
      job.waiting.set(question.id, { resolve, reject });
      watch(job, noProgressMs);
      job.worker.postMessage(question);
    });
  };
  const end = async (jobId: string): Promise<void> => {
    const job = jobs.get(jobId);
    if (!job) return;
    jobs.delete(jobId);
    giveUp(job, GONE);
    await job.worker.terminate();
  };

  return {
    start(script, subject, data) {
      for (const [id, job] of jobs) if (job.uploadId === subject.uploadId) void end(id);
      const oldest = jobs.size >= MAX_JOBS ? jobs.keys().next().value : undefined;
      if (oldest !== undefined) void end(oldest);
      const worker = new Worker(script, {
        workerData: data,
        resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
      });
      // An open wizard must not keep the process alive.
      worker.unref();
      const job: Job = {
        ...subject,
        worker,
        status: { state: 'reading', progress: 0 },
        waiting: new Map(),
        timer: null,
      };
      worker.on('message', (message: SheetMessage) => receive(job, message, noProgressMs));
      worker.on('error', (error: NodeJS.ErrnoException) => giveUp(job, sentenceFor(error)));
      worker.on('exit', () => giveUp(job, GONE));
      watch(job, noProgressMs);
      const jobId = randomUUID();
      jobs.set(jobId, job);
      return jobId;
    },
    subject(jobId, owner) {
      const { uploadId, fileName } = find(jobId, owner);
      return { owner, uploadId, fileName };
    },
    status: (jobId, owner) => find(jobId, owner).status,
    async preview(jobId, owner, request) {
      const message = await ask(find(jobId, owner), (id) => ({ kind: 'plan', id, whole: false, request }));
      if (message.kind !== 'preview') throw new Error(`The sheet worker answered ${message.kind}`);
      return message.preview;
    },
    async plan(jobId, owner, request) {
      const message = await ask(find(jobId, owner), (id) => ({ kind: 'plan', id, whole: true, request }));
      if (message.kind !== 'plan') throw new Error(`The sheet worker answered ${message.kind}`);
      return message.whole;
    },
    async part(jobId, owner, name) {
      const message = await ask(find(jobId, owner), (id) => ({ kind: 'part', id, name }));
      if (message.kind !== 'part') throw new Error(`The sheet worker answered ${message.kind}`);
      if ('problem' in message.part) throw new ExpectedError('INVALID', message.part.problem);
      return message.part.text;
    },
    end,
  };
}

function receive(job: Job, message: SheetMessage, noProgressMs: number): void {
  if (message.kind === 'stopped') {
    giveUp(job, message.message);
    return;
  }
  if (message.kind === 'ready') job.status = { state: 'ready', progress: 1, sheet: message.sheet };
  else if (message.kind === 'export') job.status = { state: 'export', progress: 1, parts: message.parts };
  else if (message.kind === 'progress') {
    if (job.status.state === 'reading') job.status = { state: 'reading', progress: message.share };
  } else {
    job.waiting.get(message.id)?.resolve(message);
    job.waiting.delete(message.id);
  }
  if (job.status.state === 'reading' || job.waiting.size > 0) watch(job, noProgressMs);
  else rest(job);
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

/** The first reason stands: the exit that follows an error says nothing new. */
function giveUp(job: Job, message: string): void {
  rest(job);
  if (job.status.state !== 'stopped')
    job.status = { state: 'stopped', progress: job.status.progress, message };
  for (const { reject } of job.waiting.values()) reject(new ExpectedError('INVALID', message));
  job.waiting.clear();
  void job.worker.terminate();
}

function sentenceFor(error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_HEAVY;
  if (error.code === 'ENOENT') return GONE;
  return 'Rebound could not read this file. Save it as CSV again and choose it once more.';
}
