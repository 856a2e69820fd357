import type { Log } from '../../context.ts';
import type { FoundBackup } from './backup-files.ts';
import { type RunningTask, runInWorker } from './run-backup-task.ts';

type Known = { bytes: number; changedMs: number; sha256: string | null };

/** The hashes of backups, worked out once in a run of Rebound as long as a file has the same size and time. */
export type BackupHashes = {
  get(found: FoundBackup): string | null | undefined;
  put(found: FoundBackup, sha256: string | null): void;
  /** Works out those that are not known, newest first; `onChange` hears of each. */
  readAll(backups: readonly FoundBackup[], onChange: () => void): Promise<void>;
  stop(): Promise<void>;
};

/** Reads in the worker at `script`. */
export function createBackupHashes(script: URL, log: Log): BackupHashes {
  const known = new Map<string, Known>();
  let reading: { task: RunningTask; done: Promise<void> } | null = null;

  const get = ({ path, bytes, changedMs }: FoundBackup) => {
    const hash = known.get(path);
    return hash?.bytes === bytes && hash.changedMs === changedMs ? hash.sha256 : undefined;
  };
  const put = ({ path, bytes, changedMs }: FoundBackup, sha256: string | null) => {
    known.set(path, { bytes, changedMs, sha256 });
  };

  return {
    get,
    put,
    async readAll(backups, onChange) {
      while (reading) await reading.done;
      const unknown = backups.filter((found) => found.manifest !== null && get(found) === undefined);
      if (unknown.length === 0) return;
      const byPath = new Map(unknown.map((found) => [found.path, found]));
      const task = runInWorker(script, { kind: 'check', paths: [...byPath.keys()] }, (message) => {
        if (message.kind !== 'hashed') return;
        const found = byPath.get(message.path);
        if (found) put(found, message.sha256);
        onChange();
      });
      const done = task.result.then(
        () => undefined,
        (error: unknown) => log.warn(`the backups could not be checked: ${String(error)}`),
      );
      const mine = { task, done };
      reading = mine;
      await done;
      if (reading === mine) reading = null;
    },
    async stop() {
      await reading?.task.cancel();
    },
  };
}
