import type { Backups } from './context.ts';

/** For tests of other features: makes none. */
export const noBackups: Backups = {
  state: unused,
  job: unused,
  cancel: unused,
  make: unused,
  before: async () => {},
  beforeDeleting: async () => {},
  preview: unused,
  restore: unused,
  check: unused,
  setFolder: unused,
  setPassphrase: unused,
};

function unused(): never {
  throw new Error('This test has no backups');
}
