import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import openInBrowser from 'open';
import { ExpectedError } from '../../../shared/errors.ts';
import { createLog } from '../../log.ts';
import { openApp } from '../../open-app.ts';
import { isOpenInWindow } from '../../opened-by.ts';
import type { Workers } from '../../workers.ts';
import { readStaticFiles } from '../static-files.ts';
import { askForCode, readHostFile, removeHostFile, writeHostFile } from './host-file.ts';
import { startHttpHost, windowAddress } from './http.ts';

export type RunOptions = {
  /** Absolute. */
  dataDir: string;
  /** The one where nobody chose one. */
  usualDataDir: string;
  sample: boolean;
  removeLock: boolean;
  /** 0: any free one. */
  port: number;
  open: boolean;
  version: string;
  /** The built renderer and the built workers. */
  rendererFolder: URL;
  workers: Workers;
};

const QUIT_FIRST = 'Rebound is running. End it first, then start it with --remove-lock again.';
const TRIES = 4;
const BETWEEN_TRIES_MS = 150;

/**
 * Runs the browser host until a signal ends it. When a host already has this profile, opens a window there
 * instead and returns. An ExpectedError says in one sentence why it could not start.
 */
export async function runHost(options: RunOptions): Promise<void> {
  const folder = options.sample ? join(options.dataDir, 'sample') : options.dataDir;
  makeFolder(folder);
  if (await joinRunningHost(folder, options)) return;

  try {
    await startHost(options, folder);
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== 'IN_USE' || isOpenInWindow(folder)) throw error;
    // Two starts at the same moment: the other one has the profile and is about to write its host file.
    for (let tried = 0; tried < TRIES; tried += 1) {
      await wait(BETWEEN_TRIES_MS);
      if (await joinRunningHost(folder, options)) return;
    }
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpectedError(
      'PROFILE_UNREADABLE',
      `Rebound cannot use ${folder} as its data folder: choose a folder you may write to. (${reason})`,
    );
  }
}

async function joinRunningHost(
  folder: string,
  { open, removeLock }: Pick<RunOptions, 'open' | 'removeLock'>,
): Promise<boolean> {
  const running = readHostFile(folder);
  const code = running && (await askForCode(running));
  if (!running || !code) return false;
  if (removeLock) throw new ExpectedError('IN_USE', QUIT_FIRST);
  await announce(windowAddress(running.port, code), open);
  return true;
}

async function startHost(options: RunOptions, folder: string): Promise<void> {
  const files = readStaticFiles(fileURLToPath(options.rendererFolder));
  const log = createLog(options.dataDir);
  /** Where a second start looks for this one; set once it listens. */
  let settle: (place: string) => void = () => {};
  const app = openApp({
    dataDir: options.dataDir,
    clock: () => new Date(),
    log,
    version: options.version,
    sample: options.sample,
    workers: options.workers,
    openedIn: 'browser',
    usualDataDir: options.usualDataDir,
    onMoved: (dataDir) => settle(dataDir),
    removeLock: options.removeLock,
  });

  try {
    // The profile is ours by now, so whatever still lies here belongs to an upload that was cut off.
    const incomingDir = join(folder, 'incoming');
    whereWritable(app.isOpen(), () => {
      rmSync(incomingDir, { recursive: true, force: true });
      mkdirSync(incomingDir, { mode: 0o700 });
      if (process.platform !== 'win32') chmodSync(folder, 0o700);
    });

    const host = await startHttpHost({ app, files, log, incomingDir, port: options.port });
    let settled = folder;
    settle = (place) => {
      removeHostFile(settled, host.secret);
      settled = place;
      whereWritable(app.isOpen(), () =>
        writeHostFile(settled, { pid: process.pid, port: host.port, secret: host.secret }),
      );
    };
    settle(folder);

    let ending = false;
    const end = async (): Promise<void> => {
      // Ctrl+C arrives twice: from the terminal and passed on by npm.
      if (ending) return;
      ending = true;
      try {
        await host.close();
        app.close();
      } finally {
        removeHostFile(settled, host.secret);
      }
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        end().catch((error: unknown) => {
          log.error('the end was not clean', error);
          process.exit(1);
        });
      });
    }
    await announce(host.makeAddress(), options.open);
  } catch (error) {
    app.close();
    throw error;
  }
}

/** A folder that cannot be written to is one reason why a profile is not open; the page that says so is shown all the same. */
function whereWritable(isOpen: boolean, prepare: () => void): void {
  try {
    prepare();
  } catch (error) {
    if (isOpen) throw error;
  }
}

async function announce(address: string, open: boolean): Promise<void> {
  console.log(`Rebound is ready: ${address}`);
  if (!open) return;
  try {
    const opener = await openInBrowser(address);
    opener.on('error', sayOpenIt);
  } catch {
    sayOpenIt();
  }
}

function sayOpenIt(): void {
  console.log('Your browser did not open by itself: open the address above in it.');
}
