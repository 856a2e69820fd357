import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../../is-running.ts';

const NAME = 'host.json';
const ASK_MS = 1_000;

const hostFileShape = z.object({
  pid: z.int().positive(),
  port: z.int().min(1).max(65_535),
  secret: z.string().min(20).max(100),
});
/** How a running host is found by a second start of the same profile. */
export type HostFile = z.infer<typeof hostFileShape>;

const codeAnswer = z.object({ code: z.string().min(20).max(100) });

/** Reads `host.json` of a profile folder; null when it is missing, damaged, or its process is gone. */
export function readHostFile(folder: string): HostFile | null {
  try {
    const found = hostFileShape.safeParse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')));
    return found.success && isRunning(found.data.pid) ? found.data : null;
  } catch {
    return null;
  }
}

/** Writes `host.json` whole or not at all, readable by its owner only. */
export function writeHostFile(folder: string, hostFile: HostFile): void {
  const temporary = join(folder, `${NAME}.${hostFile.pid}`);
  rmSync(temporary, { force: true });
  writeFileSync(temporary, JSON.stringify(hostFile), { mode: 0o600, flag: 'wx' });
  renameSync(temporary, join(folder, NAME));
}

/** Deletes `host.json` unless another host has written its own by now. */
export function removeHostFile(folder: string, secret: string): void {
  if (readHostFile(folder)?.secret === secret) rmSync(join(folder, NAME), { force: true });
}

/** Asks a running host for a fresh code; null when nobody answers there as our host would. */
export function askForCode(hostFile: HostFile): Promise<string | null> {
  return new Promise((resolve) => {
    const own = `127.0.0.1:${hostFile.port}`;
    const asking = request(
      {
        host: '127.0.0.1',
        port: hostFile.port,
        path: '/rpc/-/code',
        method: 'POST',
        signal: AbortSignal.timeout(ASK_MS),
        headers: {
          'sec-fetch-site': 'same-origin',
          origin: `http://${own}`,
          'content-type': 'application/json',
          authorization: `Bearer ${hostFile.secret}`,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => resolve(null));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve(response.statusCode === 200 ? codeFrom(text) : null);
        });
      },
    );
    asking.on('error', () => resolve(null));
    asking.end('{}');
  });
}

function codeFrom(text: string): string | null {
  try {
    return codeAnswer.parse(JSON.parse(text)).code;
  } catch {
    return null;
  }
}
