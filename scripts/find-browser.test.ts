import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

const machine = (
  platform: NodeJS.Platform,
  programs: readonly string[],
  env: Machine['env'] = {},
): Machine => ({ platform, env, isProgram: (path) => programs.includes(path) });

describe('findBrowser', () => {
  it.each<[string, Machine]>([
    ['/usr/bin/chromium', machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'])],
    [
      '/opt/tools/google-chrome',
      machine('linux', ['/opt/tools/google-chrome'], { PATH: '/opt/tools:/usr/bin' }),
    ],
    [
      '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
      machine('darwin', ['/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'], {
        HOME: '/Users/ada',
      }),
    ],
    [
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      machine('win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        PROGRAMFILES: 'C:\\Program Files',
        'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      }),
    ],
  ])('finds %s', (path, found) => {
    expect(findBrowser(found)).toBe(path);
  });

  it('takes the browser named in REBOUND_BROWSER before any other', () => {
    const env = { REBOUND_BROWSER: '/opt/brave' };
    expect(findBrowser(machine('linux', ['/usr/bin/chromium', '/opt/brave'], env))).toBe('/opt/brave');
  });

  it('says so when REBOUND_BROWSER names nothing that runs, instead of testing another browser', () => {
    const env = { REBOUND_BROWSER: '/opt/gone' };
    expect(() => findBrowser(machine('linux', ['/usr/bin/chromium'], env))).toThrow(
      'REBOUND_BROWSER names /opt/gone, which is not a program that can be run.',
    );
  });

  it('finds nothing on a machine without one', () => {
    expect(findBrowser(machine('linux', []))).toBeUndefined();
    expect(findBrowser(machine('win32', []))).toBeUndefined();
  });
});
