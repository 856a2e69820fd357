import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindowState } from './window-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-window-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOTHING = { bounds: null, maximised: false, saveFolder: null };

describe('what the window remembers', () => {
  it('is there at the next start', () => {
    const bounds = { x: -20, y: 30, width: 800, height: 600 };
    openWindowState(folder).keep({ bounds, maximised: true });
    openWindowState(folder).keep({ saveFolder: '/home/jo' });
    expect(openWindowState(folder).read()).toEqual({ bounds, maximised: true, saveFolder: '/home/jo' });
    expect(readdirSync(folder)).toEqual(['window.json']);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'window.json')).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{', 'null', '7', '[]', '{"bounds":{"x":"a"},"maximised":1,"saveFolder":""}'])(
    'is nothing when the file says %s',
    (text) => {
      writeFileSync(join(folder, 'window.json'), text);
      expect(openWindowState(folder).read()).toEqual(NOTHING);
    },
  );

  it('is lost quietly when the disk refuses', () => {
    const state = openWindowState(join(folder, 'missing'));
    state.keep({ maximised: true });
    expect(state.read().maximised).toBe(true);
    expect(openWindowState(join(folder, 'missing')).read()).toEqual(NOTHING);
  });
});
