import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../shared/errors.ts';
import { writeDurably } from './database/durable-file.ts';
import { isRunning } from './is-running.ts';

const NAME = 'opened-by.json';
const openerShape = z.object({
  pid: z.int().positive(),
  host: z.enum(['window', 'browser']),
  since: z.iso.datetime(),
});

/** What shows Rebound: a window of its own, or the browser. */
export type HostKind = z.infer<typeof openerShape>['host'];

/** Notes beside the database who has it open. Only for words: whether it is open, SQLite's lock says. */
export function noteOpenedBy(folder: string, host: HostKind, now: Date): void {
  const opener = { pid: process.pid, host, since: now.toISOString() };
  try {
    writeDurably(join(folder, NAME), `${JSON.stringify(opener)}\n`);
  } catch {
    // A full disk must not keep the profile shut for the sake of a sentence.
  }
}

/** Takes this process's own note away. */
export function forgetOpenedBy(folder: string): void {
  if (readOpener(folder)?.pid === process.pid) rmSync(join(folder, NAME), { force: true });
}

/** Says that the profile in `folder` is open elsewhere: where, since when, and what to do. Writes nothing. */
export function inUse(folder: string): ExpectedError {
  const opener = readOpener(folder);
  if (!opener || !isRunning(opener.pid))
    return new ExpectedError(
      'IN_USE',
      `${folder} is already open in another Rebound. Go on there, or close that one first.`,
    );
  const since = new Date(opener.since).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const sentence =
    opener.host === 'window'
      ? `${folder} is already open in the window of Rebound, since ${since}. Go on there, or close that window first.`
      : `${folder} is already open in your browser, since ${since}. Go on there, or end that Rebound first, with Ctrl+C where it was started (process ${opener.pid}).`;
  return new ExpectedError('IN_USE', sentence);
}

/** Whether the window of a running Rebound has noted that it has the profile in `folder` open. */
export function isOpenInWindow(folder: string): boolean {
  const opener = readOpener(folder);
  return opener?.host === 'window' && isRunning(opener.pid);
}

function readOpener(folder: string): z.infer<typeof openerShape> | null {
  try {
    return openerShape.parse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')));
  } catch {
    return null;
  }
}
