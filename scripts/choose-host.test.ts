import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../src/main/start-options.ts';
import { chooseHost, type Machine, type StartFacts, whyNoWindow } from './choose-host.ts';

const desktop: Machine = { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false };
const now = new Date('2026-11-24T10:00:00Z');

function choose(flags: readonly string[], facts: Partial<StartFacts> = {}): unknown {
  const options = parseStartOptions(flags);
  if ('error' in options) throw new Error(options.error);
  return chooseHost({
    options,
    program: undefined,
    downloadFailedAt: undefined,
    now,
    machine: desktop,
    ...facts,
  });
}

describe('the host of a start', () => {
  it('is the window when Electron is installed, whatever else is so', () => {
    const window = { host: 'window', program: '/e' };
    expect(choose([], { program: '/e' })).toEqual(window);
    expect(choose(['--no-open', '--sample'], { program: '/e' })).toEqual(window);
    expect(choose([], { program: '/e', machine: { ...desktop, isRoot: true } })).toEqual(window);
    expect(choose([], { program: '/e', downloadFailedAt: now })).toEqual(window);
  });

  it('is the browser without a word when it was asked for', () => {
    expect(choose(['--browser'], { program: '/e' })).toEqual({ host: 'browser', why: null });
    expect(choose(['--port', '0'], { program: '/e' })).toEqual({ host: 'browser', why: null });
  });

  it('is a download where a window can be', () => {
    expect(choose([])).toEqual({ host: 'download' });
    expect(choose([], { machine: { ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } } })).toEqual({
      host: 'download',
    });
    expect(choose([], { machine: { platform: 'darwin', env: {}, isRoot: true } })).toEqual({
      host: 'download',
    });
  });

  it('is the browser, with the reason, where no download would help', () => {
    expect(choose([], { machine: { ...desktop, env: {} } })).toEqual({
      host: 'browser',
      why: 'this machine has no display',
    });
    expect(choose([], { machine: { ...desktop, isRoot: true } })).toEqual({
      host: 'browser',
      why: 'the desktop window may not run as root',
    });
  });

  it('does not try a failed download again for a day', () => {
    const failed = (at: string) => choose([], { downloadFailedAt: new Date(at) });
    expect(failed('2026-11-23T10:00:01Z')).toMatchObject({ host: 'browser' });
    expect(failed('2026-11-23T10:00:00Z')).toEqual({ host: 'download' });
  });
});

describe('the reason for an early end', () => {
  it.each([
    ['[1:1124/1:ERROR:ozone_platform_x11.cc(1)] Missing X server or $DISPLAY', 'this machine has no display'],
    [
      'FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.',
      'this system does not let the desktop window start its sandbox',
    ],
    [
      'electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
      'the desktop window needs libnss3.so, which is not installed',
    ],
    ['at Module._compile (node:internal)', 'the desktop window closed before it opened (exit code 1)'],
  ])('of %s', (complaint, why) => {
    expect(whyNoWindow({ code: 1, signal: null, complaint }, desktop)).toBe(why);
  });

  it('is the machine itself when that is enough', () => {
    const end = { code: 1, signal: null, complaint: '' };
    expect(whyNoWindow(end, { ...desktop, isRoot: true })).toBe('the desktop window may not run as root');
    expect(whyNoWindow(end, { ...desktop, env: {} })).toBe('this machine has no display');
  });

  it('names the signal that ended it', () => {
    expect(whyNoWindow({ code: null, signal: 'SIGSEGV', complaint: '' }, desktop)).toContain('SIGSEGV');
  });
});
