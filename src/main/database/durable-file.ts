import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until the file's content is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Renames a file that is already synced, so that after a power cut either the old or the whole new one is there. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  // Windows cannot open a folder, and keeps the order of renames itself.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(to), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes a small text file whole or not at all, readable by its owner only. */
export function writeDurably(path: string, text: string): void {
  const partial = `${path}.partial`;
  writeFileSync(partial, text, { mode: 0o600 });
  syncFile(partial);
  renameDurably(partial, path);
}
