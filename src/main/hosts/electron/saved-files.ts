import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const SMALLEST_PDF = 1_024;

/** Whether these bytes can be a PDF with something on its pages. */
export function looksLikePdf(bytes: Buffer): boolean {
  return bytes.length > SMALLEST_PDF && bytes.subarray(0, 5).toString('latin1') === '%PDF-';
}

/** Writes a file whole or not at all: what was there before stays until the new one is on the disk. */
export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const partial = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and keeps the order of renames itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
