import { parentPort, workerData } from 'node:worker_threads';
import type { BackupMessage, BackupTask } from './backup-messages.ts';
import { runBackupTask } from './backup-tasks.ts';

if (parentPort) {
  const port = parentPort;
  const task: BackupTask = workerData;
  await runBackupTask(task, (message: BackupMessage) => port.postMessage(message));
}
