import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import logger from 'electron-log/node';
import type { Log } from './context.ts';

const MOST_BYTES = 1024 * 1024;

/**
 * Opens the log in `dataDir/log`: one file of at most 1 MB and the one before it. Quiet on the console, and where the
 * folder cannot be made: that must not keep the page away which says so.
 */
export function createLog(dataDir: string): Log {
  const folder = join(dataDir, 'log');
  const path = join(folder, 'rebound.log');
  const made = logger.create({ logId: path });
  made.transports.console.level = false;
  made.transports.file.level = isMade(folder) ? 'info' : false;
  made.transports.file.maxSize = MOST_BYTES;
  made.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  made.transports.file.resolvePathFn = () => path;
  made.transports.file.archiveLogFn = () => renameSync(path, join(folder, 'rebound.old.log'));
  return {
    info: (message) => made.info(message),
    warn: (message) => made.warn(message),
    error: (message, error) => (error === undefined ? made.error(message) : made.error(message, error)),
  };
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}
