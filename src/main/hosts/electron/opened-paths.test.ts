import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openedPaths } from './opened-paths.ts';

const home = resolve('/home/jo');

describe('the files a start was given', () => {
  it('are the words that end as a list, an invitation or an e-mail', () => {
    const argv = ['rebound', 'out/main/index.js', 'a.csv', 'b.TSV', 'c.xlsx', 'd.ics', 'e.eml', 'f.pdf', '.'];
    expect(openedPaths(argv, home)).toEqual(
      ['a.csv', 'b.TSV', 'c.xlsx', 'd.ics', 'e.eml'].map((name) => resolve(home, name)),
    );
  });

  it('are told from flags, also those Chromium adds, in any order', () => {
    const argv = [
      '--original-process-start-time=1',
      '/tmp/x.ics',
      '--data=/p.csv',
      '--allow=a.csv',
      '-x.eml',
    ];
    expect(openedPaths(argv, home)).toEqual([resolve('/tmp/x.ics')]);
  });

  it('may be addresses of files, and nothing of another scheme', () => {
    const path = resolve('/home/jo/My jobs, 2026 ü.csv');
    const argv = [
      pathToFileURL(path).href,
      'https://example.test/a.csv',
      'file://%00/b.csv',
      'smb://x/c.csv',
    ];
    expect(openedPaths(argv, home)).toEqual([path]);
  });

  it('come once each', () => {
    expect(openedPaths(['a.csv', './a.csv', resolve(home, 'a.csv')], home)).toEqual([resolve(home, 'a.csv')]);
  });
});
