import type { BackupJob } from '../../../shared/backups.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { Cancelled } from './run-backup-task.ts';

type JobProgress = Pick<BackupJob, 'stage' | 'share'>;

/** What of a running job can be told and ended. */
export type RunningJob = {
  show(progress: JobProgress): void;
  /** Says what to end when somebody cancels from here on. */
  cancelWith(cancel: () => Promise<void>): void;
  /** Throws Cancelled when somebody has cancelled. */
  demandGoing(): void;
};

/** The place of the one backup or restore that runs at a time. */
export type JobSlot = {
  current(): BackupJob | null;
  /** Runs `work` as the one job; throws `IN_USE` while another runs. */
  run<Result>(kind: BackupJob['kind'], work: (job: RunningJob) => Promise<Result>): Promise<Result>;
  /** Resolves once nothing runs any more; at once when nothing does. */
  idle(): Promise<void>;
  cancel(): Promise<void>;
};

/** `onChange` hears when a job begins and ends. */
export function createJobSlot(onChange: () => void): JobSlot {
  let current: BackupJob | null = null;
  let ended: Promise<void> = Promise.resolve();
  let isCancelled = false;
  let cancelRunning = async () => {};

  return {
    current: () => current,
    run(kind, work) {
      if (current)
        throw new ExpectedError('IN_USE', 'A backup is being made or restored. Wait until that is done.');
      current = { kind, stage: 'copying', share: null };
      isCancelled = false;
      cancelRunning = async () => {};
      onChange();
      const running = work({
        show(progress) {
          if (current) current = { ...current, ...progress };
        },
        cancelWith(cancel) {
          cancelRunning = cancel;
        },
        demandGoing() {
          if (isCancelled) throw new Cancelled('cancelled');
        },
      }).finally(() => {
        current = null;
        onChange();
      });
      ended = running.then(
        () => undefined,
        () => undefined,
      );
      return running;
    },
    idle: () => ended,
    async cancel() {
      isCancelled = true;
      await cancelRunning();
      await ended;
    },
  };
}
