import { randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Uploads } from './context.ts';

const UPLOAD_ID = /^[0-9a-f]{32}$/;

/** A folder for files that wait for an import. Whatever an earlier run left in it is removed. */
export function openUploads(folder: string): Uploads {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  function path(id: string): string | null {
    if (!UPLOAD_ID.test(id)) return null;
    const file = join(folder, id);
    return existsSync(file) ? file : null;
  }

  return {
    path,
    keep(temporaryPath) {
      const id = randomBytes(16).toString('hex');
      moveFile(temporaryPath, join(folder, id));
      return id;
    },
    drop(id) {
      const file = path(id);
      if (file) rmSync(file, { force: true });
    },
    makeFolder() {
      const made = join(folder, randomUUID());
      mkdirSync(made, { mode: 0o700 });
      return made;
    },
  };
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // The system's temporary folder may lie on another disk, where a rename cannot reach.
    copyFileSync(from, to);
    rmSync(from, { force: true });
  }
}
