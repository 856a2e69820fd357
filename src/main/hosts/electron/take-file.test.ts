import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostMessage } from '../../../shared/bridge.ts';
import { NOT_OPENED } from '../../../shared/opened-files.ts';
import { openUploads } from '../../uploads.ts';
import { openFiles, takeFile } from './take-file.ts';

let folder: string;
let options: { incomingDir: string; keep(path: string): string; limit: number };
let uploads: ReturnType<typeof openUploads>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-take-'));
  mkdirSync(join(folder, 'incoming'));
  uploads = openUploads(join(folder, 'uploads'));
  options = { incomingDir: join(folder, 'incoming'), keep: uploads.keep, limit: 100 };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text = 'Role,Company\n'): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('a file that is opened', () => {
  it('is copied, and itself stays as and where it was', async () => {
    const path = write('jobs.csv');
    const before = statSync(path);
    const { uploadId, fileName } = await takeFile(path, options);
    expect(fileName).toBe('jobs.csv');
    expect(readFileSync(uploads.path(uploadId) ?? '', 'utf8')).toBe('Role,Company\n');
    const { mtimeMs, ino, mode } = statSync(path);
    expect({ mtimeMs, ino, mode }).toEqual({ mtimeMs: before.mtimeMs, ino: before.ino, mode: before.mode });
    uploads.drop(uploadId);
    expect(readFileSync(path, 'utf8')).toBe('Role,Company\n');
    expect(readdirSync(options.incomingDir)).toEqual([]);
  });

  it('has a name that is safe to show', async () => {
    const path = write('a\u202evsc.csv');
    expect((await takeFile(path, options)).fileName).toBe('avsc.csv');
  });

  it('may be reached by a link', async () => {
    symlinkSync(write('jobs.csv'), join(folder, 'link.csv'));
    const { uploadId } = await takeFile(join(folder, 'link.csv'), options);
    expect(readFileSync(uploads.path(uploadId) ?? '', 'utf8')).toBe('Role,Company\n');
  });

  it('is refused when it is not there, a folder, a pipe, of another kind or too large', async () => {
    mkdirSync(join(folder, 'folder.csv'));
    for (const name of ['missing.csv', 'folder.csv'])
      await expect(takeFile(join(folder, name), options)).rejects.toThrow(NOT_OPENED.unreadable);
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
      await expect(takeFile(join(folder, 'pipe.csv'), options)).rejects.toThrow(NOT_OPENED.unreadable);
    }
    await expect(takeFile(write('cv.pdf'), options)).rejects.toThrow(NOT_OPENED.kind);
    await expect(takeFile(write('big.csv', 'x'.repeat(101)), options)).rejects.toThrow(NOT_OPENED.size);
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
    expect(readdirSync(options.incomingDir)).toEqual([]);
  });
});

it('several files are told of in their order, each that is refused with its sentence', async () => {
  const told: HostMessage[] = [];
  const errors: string[] = [];
  const log = { info() {}, warn() {}, error: (message: string) => void errors.push(message) };
  const paths = [write('one.csv'), write('cv.pdf'), write('two.ics', 'BEGIN:VCALENDAR\n')];
  await openFiles(paths, options, (message) => told.push(message), log);
  expect(told).toEqual([
    { kind: 'openFile', uploadId: expect.stringMatching(/^[0-9a-f]{32}$/), fileName: 'one.csv' },
    { kind: 'notice', sentence: NOT_OPENED.kind },
    { kind: 'openFile', uploadId: expect.stringMatching(/^[0-9a-f]{32}$/), fileName: 'two.ics' },
  ]);
  expect(errors).toEqual([]);
});
