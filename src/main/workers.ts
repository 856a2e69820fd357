/** The scripts of the workers: each works on files away from the main thread, with a memory of its own. */
export type Workers = {
  readonly sheet: URL;
  readonly mails: URL;
  readonly material: URL;
  readonly archive: URL;
  readonly backup: URL;
  readonly salvage: URL;
};

/** Where the build puts the workers: beside the module at `address`. */
export function workersBeside(address: string): Workers {
  return {
    sheet: new URL('./read-sheet-worker.js', address),
    mails: new URL('./read-mails-worker.js', address),
    material: new URL('./read-material-worker.js', address),
    archive: new URL('./archive-worker.js', address),
    backup: new URL('./backup-worker.js', address),
    salvage: new URL('./salvage-worker.js', address),
  };
}
