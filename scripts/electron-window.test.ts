import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWindow } from './electron-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-window-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(process.platform === 'win32')(
  'ends a window that does not come, and is rid of it before it says so',
  async () => {
    const program = join(folder, 'electron');
    writeFileSync(program, `#!${process.execPath}\nsetInterval(() => {}, 1000);`);
    chmodSync(program, 0o755);
    let pid: number | undefined;

    const opened = await openWindow({
      program,
      args: [],
      machine: { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false },
      readyWithinMs: 300,
      onStarted: (window) => {
        pid = window.pid;
      },
    });

    expect(opened).toEqual({ kind: 'failed', why: 'the desktop window did not open in time' });
    expect(pid).toBeDefined();
    expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH');
  },
);
