import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import { writeDurably } from './database/durable-file.ts';
import { MARKER_FILE } from './database/open-profile.ts';

// In the usual folder and not in the one that was left: that one may be shared with computers on which there is no such
// place, or another profile in it.
const MOVED_FILE = 'moved-profiles.json';
const movedShape = z.object({ moved: z.record(z.string().max(4000), z.string().max(4000)) });

/** The folder of the profile where nobody chose one. */
export function usualDataDir(): string {
  return envPaths('Rebound', { suffix: '' }).data;
}

/** The folder of the profile for what was typed after `--data`, or for nothing: where it was moved to, if it was. */
export function chosenDataDir(typed: string | undefined): string {
  const usual = usualDataDir();
  const asked = resolve(typed ?? usual);
  const moved = readMoved(usual)[asked];
  // What was moved and is not there is no new beginning: the page that offered the move comes again.
  return moved !== undefined && existsSync(join(moved, MARKER_FILE)) ? moved : asked;
}

/** Has every later start on `from` open `to`; `usual` is the folder where nobody chose one. */
export function rememberMoved(usual: string, from: string, to: string): void {
  mkdirSync(usual, { recursive: true, mode: 0o700 });
  const moved = { ...readMoved(usual), [from]: to };
  writeDurably(join(usual, MOVED_FILE), `${JSON.stringify({ app: 'rebound', moved })}\n`);
}

function readMoved(usual: string): Record<string, string> {
  try {
    return movedShape.parse(JSON.parse(readFileSync(join(usual, MOVED_FILE), 'utf8'))).moved;
  } catch {
    return {};
  }
}
