import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../start-options.ts';
import { ownFlags } from './own-flags.ts';

describe('the flags of the desktop', () => {
  it('are found behind the script and the switches of Chromium', () => {
    expect(
      ownFlags(['--inspect=0', '--remote-debugging-port=0', '.', '--data', 'my search', '--sample']),
    ).toEqual(['--data', 'my search', '--sample']);
  });

  it('are found in a packaged app, which has no script', () => {
    expect(
      ownFlags(['--remove-lock', '--no-sandbox', '--data=/home/jo/search', '--ozone-platform=wayland']),
    ).toEqual(['--remove-lock', '--data=/home/jo/search']);
  });

  it('leave out a file the desktop wants opened, and words that only look alike', () => {
    expect(ownFlags(['/home/jo/letter.pdf', '--sampler', '--database', '-psn_0_1', '--'])).toEqual([]);
  });

  it('still say what is missing', () => {
    expect(parseStartOptions(ownFlags(['.', '--data']))).toHaveProperty('error');
    expect(parseStartOptions(ownFlags(['.', '--data', '--sample']))).toHaveProperty('error');
  });
});
