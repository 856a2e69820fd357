import { describe, expect, it } from 'vitest';
import { parseStartOptions } from './start-options.ts';

const PLAIN = {
  browser: false,
  dataDir: undefined,
  port: undefined,
  open: true,
  sample: false,
  removeLock: false,
};

describe('parseStartOptions', () => {
  it('opens a window on the usual profile when nothing is asked', () => {
    expect(parseStartOptions([])).toEqual(PLAIN);
  });

  it('reads every flag', () => {
    const argv = ['--browser', '--data', 'my search', '--port', '4711', '--no-open', '--sample'];
    expect(parseStartOptions(argv)).toEqual({
      browser: true,
      dataDir: 'my search',
      port: 4711,
      open: false,
      sample: true,
      removeLock: false,
    });
    expect(parseStartOptions(['--remove-lock'])).toEqual({ ...PLAIN, removeLock: true });
  });

  it('accepts a value behind an equals sign', () => {
    expect(parseStartOptions(['--data=/srv/jobs', '--port=80'])).toEqual({
      ...PLAIN,
      dataDir: '/srv/jobs',
      port: 80,
    });
  });

  it('lets the later of two flags win', () => {
    expect(parseStartOptions(['--port', '1', '--port', '65535'])).toEqual({ ...PLAIN, port: 65_535 });
  });

  it('takes 0 for any free port', () => {
    expect(parseStartOptions(['--port', '0'])).toEqual({ ...PLAIN, port: 0 });
  });

  it.each([['--bogus'], ['-p'], ['somewhere'], ['--open'], ['--constructor']])(
    'names %s as not understood',
    (word) => {
      expect(parseStartOptions([word])).toEqual({
        error: `Rebound does not know ${word}; it knows --browser, --data DIR, --port N, --no-open, --sample and --remove-lock.`,
      });
    },
  );

  it.each([
    [['--port']],
    [['--port', 'abc']],
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', '80.5']],
    [['--port', '']],
  ])('refuses %j as a port', (argv) => {
    expect(parseStartOptions(argv)).toEqual({
      error: 'Give --port a number from 0 to 65535; 0 takes any free one.',
    });
  });

  it.each([[['--data']], [['--data=']], [['--data', '--sample']]])('refuses %j as a folder', (argv) => {
    expect(parseStartOptions(argv)).toEqual({ error: 'Give --data a folder, as in --data my-search.' });
  });

  it('refuses to take a lock off the sample, which has none', () => {
    expect(parseStartOptions(['--sample', '--remove-lock'])).toHaveProperty('error');
  });

  it('refuses a value on a switch instead of guessing what it means', () => {
    expect(parseStartOptions(['--sample=false'])).toEqual({ error: '--sample takes no value.' });
  });
});
