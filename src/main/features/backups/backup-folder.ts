import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { ExpectedError } from '../../../shared/errors.ts';

/**
 * Gives the folder as it is to be kept, after writing into it for a try; its last part may be made. Throws `INVALID` with
 * a sentence when it is none that can hold backups.
 */
export function checkBackupFolder(typed: string, profileFolder: string): string {
  const text = typed.trim();
  if (!isAbsolute(text))
    throw invalid('Give the whole path of the folder, from the drive or the first slash on.');
  const folder = resolve(text);
  try {
    if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 });
  } catch {
    throw invalid(`There is no folder ${folder}, and it could not be made.`);
  }
  if (!statSync(folder).isDirectory()) throw invalid(`${folder} is a file. Give a folder.`);
  const within = relative(realpathSync(profileFolder), realpathSync(folder));
  if (within === '' || !(within.startsWith('..') || isAbsolute(within)))
    throw invalid('This folder is inside the data folder itself. Choose one that would outlive it.');
  const probe = join(folder, `.partial-probe-${randomUUID()}`);
  try {
    writeFileSync(probe, 'x', { flag: 'wx', mode: 0o600 });
  } catch {
    throw invalid(`Rebound may not write to ${folder}. Choose another folder.`);
  } finally {
    rmSync(probe, { force: true });
  }
  return folder;
}

function invalid(sentence: string): ExpectedError {
  return new ExpectedError('INVALID', sentence);
}
