import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initTRPC } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askForCode, readHostFile, removeHostFile, writeHostFile } from './host-file.ts';
import { startHttpHost } from './http.ts';

const SECRET = 'secret-of-the-host-file-0123456789abcd';
// Above the largest process number any system gives out.
const GONE = 2 ** 30;

const emptyRouter = initTRPC.create().router({});

let folder: string;
const path = (): string => join(folder, 'host.json');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-host-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the host file', () => {
  it('is read back as written, by its owner only, with nothing left beside it', () => {
    const hostFile = { pid: process.pid, port: 4711, secret: SECRET };
    writeHostFile(folder, { ...hostFile, port: 1 });
    writeHostFile(folder, hostFile);
    expect(readHostFile(folder)).toEqual(hostFile);
    expect(readdirSync(folder)).toEqual(['host.json']);
    if (process.platform !== 'win32') expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['cut off', '{"pid":1,'],
    ['of another shape', '{"pid":-1,"port":4711,"secret":"short"}'],
    ['of a process that is gone', JSON.stringify({ pid: GONE, port: 4711, secret: SECRET })],
  ])('counts as absent when it is %s', (_, text) => {
    if (text !== null) writeFileSync(path(), text);
    expect(readHostFile(folder)).toBeNull();
  });

  it('is removed by the host that wrote it and by no other', () => {
    writeHostFile(folder, { pid: process.pid, port: 4711, secret: SECRET });
    removeHostFile(folder, 'secret-of-an-earlier-host-0123456789ab');
    expect(existsSync(path())).toBe(true);
    removeHostFile(folder, SECRET);
    expect(existsSync(path())).toBe(false);
  });
});

describe('askForCode', () => {
  it('gets a code from a running host, and null for a wrong secret or when the host has ended', async () => {
    const host = await startHttpHost({
      app: {
        router: emptyRouter,
        contextFor: () => ({
          lookedAt: null,
          uploads: { keep: () => '', path: () => null },
          attachments: { keep: () => Promise.reject(new Error('not asked for')), path: () => null },
        }),
        onChanged: () => () => {},
      },
      files: () => null,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      incomingDir: folder,
      port: 0,
    });
    const running = { pid: process.pid, port: host.port, secret: host.secret };
    expect(await askForCode(running)).toMatch(/^[\w-]{43}$/);
    expect(await askForCode({ ...running, secret: SECRET })).toBeNull();
    await host.close();
    expect(await askForCode(running)).toBeNull();
  });
});
