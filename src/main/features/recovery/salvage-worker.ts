import { parentPort, workerData } from 'node:worker_threads';
import { salvageDatabase } from './salvage-database.ts';

// Only ever started by run-salvage.ts, which gives the task.
parentPort?.postMessage(salvageDatabase(workerData));
