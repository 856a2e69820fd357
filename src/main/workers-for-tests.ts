import type { Workers } from './workers.ts';

/** The workers as they stand in the sources; Node runs them without a build. */
export const sourceWorkers: Workers = {
  sheet: new URL('./features/transfer/read-sheet-worker.ts', import.meta.url),
  mails: new URL('./features/transfer/read-mails-worker.ts', import.meta.url),
  material: new URL('./features/materials/read-material-worker.ts', import.meta.url),
  archive: new URL('./features/archive/archive-worker.ts', import.meta.url),
  backup: new URL('./features/backups/backup-worker.ts', import.meta.url),
  salvage: new URL('./features/recovery/salvage-worker.ts', import.meta.url),
};
