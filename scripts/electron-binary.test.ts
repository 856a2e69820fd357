import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  downloadEnvironment,
  downloadFailedAt,
  findElectron,
  noteFailedDownload,
} from './electron-binary.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rebound-electron-'));
  write('package.json', '{\n  "name": "electron",\n  "version": "45.4.1"\n}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(root, 'node_modules/electron', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('Electron in the project', () => {
  it('is found when it is there whole, in its version', () => {
    expect(findElectron(root, {})).toBeUndefined();
    write('path.txt', 'electron');
    write('dist/version', '45.4.1');
    expect(findElectron(root, {})).toBeUndefined();
    write('dist/electron', '');
    expect(findElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'));
    write('dist/version', 'v45.4.0');
    expect(findElectron(root, {})).toBeUndefined();
  });

  it('may lie elsewhere', () => {
    write('dist/electron', '');
    const elsewhere = join(root, 'node_modules/electron/dist');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, 'electron'));
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: root })).toBeUndefined();
  });
});

describe('a failed download', () => {
  it('is remembered for the version it was of', () => {
    expect(downloadFailedAt(root)).toBeUndefined();
    const now = new Date('2026-11-24T10:00:00Z');
    noteFailedDownload(root, now);
    expect(downloadFailedAt(root)).toEqual(now);
    write('package.json', '{ "version": "45.5.0" }');
    expect(downloadFailedAt(root)).toBeUndefined();
  });
});

describe('the proxy of a download', () => {
  it('is the one npm knows, unless the environment names one', () => {
    expect(downloadEnvironment({ npm_config_https_proxy: 'http://p:1' })).toMatchObject({
      HTTPS_PROXY: 'http://p:1',
      NODE_USE_ENV_PROXY: '1',
    });
    expect(
      downloadEnvironment({ npm_config_proxy: 'http://p:2', npm_config_noproxy: 'a.test' }),
    ).toMatchObject({
      HTTPS_PROXY: 'http://p:2',
      NO_PROXY: 'a.test',
    });
    expect(
      downloadEnvironment({ npm_config_https_proxy: 'http://p:1', https_proxy: 'http://own' }),
    ).not.toHaveProperty('HTTPS_PROXY');
    expect(
      downloadEnvironment({ npm_config_https_proxy: 'null', npm_config_noproxy: '' }),
    ).not.toHaveProperty('HTTPS_PROXY');
  });
});
