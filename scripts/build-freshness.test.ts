import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsBuild } from './build-freshness.ts';

const EARLY = new Date('2026-11-01T08:00:00Z');
const BUILT = new Date('2026-11-02T08:00:00Z');
const LATE = new Date('2026-11-03T08:00:00Z');
const OUTPUTS = [
  'out/main/index.js',
  'out/main/serve.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];
const FOLDERS = ['src', 'src/main', 'src/renderer'];

describe('needsBuild', () => {
  let root: string;

  const put = (path: string, time: Date) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), time, time);
  };
  const settleFolders = (time: Date) => {
    for (const folder of FOLDERS) utimesSync(join(root, folder), time, time);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rebound-freshness-'));
    for (const path of [
      'src/main/serve.ts',
      'src/renderer/index.html',
      'package.json',
      'electron.vite.config.ts',
    ]) {
      put(path, EARLY);
    }
    for (const path of OUTPUTS) put(path, BUILT);
    settleFolders(EARLY);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('keeps a build newer than every source', () => {
    expect(needsBuild(root)).toBe(false);
  });

  it.each(OUTPUTS)('builds when %s is missing', (path) => {
    rmSync(join(root, path));
    expect(needsBuild(root)).toBe(true);
  });

  it.each(['src/main/serve.ts', 'package.json', 'electron.vite.config.ts'])(
    'builds when %s changed',
    (path) => {
      put(path, LATE);
      settleFolders(EARLY);
      expect(needsBuild(root)).toBe(true);
    },
  );

  it('builds when a source was deleted', () => {
    rmSync(join(root, 'src/main/serve.ts'));
    expect(needsBuild(root)).toBe(true);
  });

  it('ignores a changed test, which is not part of the app', () => {
    put('src/main/app.test.ts', LATE);
    settleFolders(EARLY);
    expect(needsBuild(root)).toBe(false);
  });
});
