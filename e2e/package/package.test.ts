import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { extractAll, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { chromium } from '@playwright/test';
import { build, type Configuration } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, browserMissing, findBrowser, isRoot } from '../../scripts/find-browser.ts';
import { builderConfig, type PackagePlatform } from '../../scripts/packaging/builder-config.ts';
import { setFuses, wrongFuses } from '../../scripts/packaging/fuses.ts';
import { nativeModuleProblem } from '../../src/main/native-module-check.ts';
import { launchDouble } from '../electron-double/pages.ts';
import { writeElectronStub } from './electron-stub.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ARCH = process.arch === 'arm64' ? 'arm64' : 'x64';
const DRIVER = `node_modules/better-sqlite3/prebuilds/linux-${ARCH}.node`;
/** A pack takes seconds, and more on a machine with other work. */
const PACK_WITHIN_MS = 120_000;
const MEGABYTE = 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'rebound-package-'));
const packed = join(folder, `dist/linux${ARCH === 'arm64' ? '-arm64' : ''}-unpacked`);
const resources = join(packed, 'resources');
const asar = join(resources, 'app.asar');

const TARGETS = { linux: { linux: [] }, darwin: { mac: [] }, win32: { win: [] } };

/** Packs with the project's configuration, into which a test puts a stub, an output folder and what it cannot have here. */
async function pack(
  platform: PackagePlatform,
  arch: 'x64' | 'arm64',
  changes: Configuration = {},
): Promise<void> {
  const stub = join(folder, `stub-${platform}`);
  if (!existsSync(stub)) writeElectronStub(stub, platform);
  const config = builderConfig(ROOT, platform);
  await build({
    ...TARGETS[platform],
    projectDir: ROOT,
    [arch]: true,
    dir: true,
    publish: 'never',
    config: {
      ...config,
      ...changes,
      mac: { ...config.mac, ...changes.mac },
      electronDist: stub,
      directories: { output: join(folder, 'dist'), buildResources: 'resources' },
    },
  });
}

beforeAll(async () => {
  const missing = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'].filter(
    (output) => !existsSync(join(ROOT, 'out', output)),
  );
  if (missing.length > 0)
    throw new Error(`Build the app first (npm run build): out lacks ${missing.join(', ')}`);
  await pack('linux', ARCH);
}, PACK_WITHIN_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesInside(): string[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .filter((path) => !('files' in statFile(asar, path)));
}

describe('a package', () => {
  it('has every fuse as the table says, and nothing is left as Electron ships it', async () => {
    const program = join(packed, 'rebound');
    expect(await wrongFuses(program)).toEqual([]);
    const wire = readFileSync(program);
    const at = wire.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 34;
    expect(wire.toString('latin1', at, at + 9)).toBe('000011001');
  });

  it('holds the built app, the driver and nothing else', () => {
    const inside = filesInside();
    const expected =
      /^(?:package\.json|out\/(?:main|preload|renderer)\/.+\.(?:js|cjs|css|html|sql|svg|woff2)|node_modules\/better-sqlite3\/(?:LICENSE|package\.json|lib\/.+\.js|prebuilds\/[\w-]+\.node))$/;
    expect(inside.filter((path) => !expected.test(path))).toEqual([]);
    expect(inside.filter((path) => /\.test\.|\.map$|out\/main\/serve\.js/.test(path))).toEqual([]);
    expect(inside).toEqual(
      expect.arrayContaining([
        'out/main/index.js',
        'out/main/read-sheet-worker.js',
        'out/main/read-mails-worker.js',
        'out/main/read-material-worker.js',
        'out/main/migrations/0001-create-applications.sql',
        'out/preload/index.cjs',
        'out/renderer/index.html',
      ]),
    );
    expect(inside.length).toBeLessThanOrEqual(300);
    expect(sizeOf(resources) / MEGABYTE).toBeLessThanOrEqual(25);
  });

  it('has the driver of its own system only, outside the archive, and it loads', () => {
    const outside = join(resources, 'app.asar.unpacked');
    expect(filesInside().filter((path) => path.endsWith('.node'))).toEqual([DRIVER]);
    expect(filesOf(outside).map((path) => relative(outside, path))).toEqual([DRIVER]);
    expect(createRequire(import.meta.url)(join(outside, DRIVER))).toHaveProperty('Database');
  });

  it('knows the driver it was packed with, and no other', () => {
    const extracted = join(folder, 'checked');
    extractAll(asar, extracted);
    const computer = { platform: 'linux', arch: ARCH };
    expect(nativeModuleProblem(extracted, computer)).toBeNull();
    expect(nativeModuleProblem(`${extracted}/`, { platform: 'linux', arch: 'ia32' })).toMatch(
      /Install Rebound again/,
    );
    writeFileSync(join(extracted, DRIVER), 'x', { flag: 'a' });
    expect(nativeModuleProblem(extracted, computer)).toMatch(/Install Rebound again/);
  });

  it(
    'starts from its own archive, out of reach of any other module',
    async () => {
      const app = join(folder, 'app');
      extractAll(asar, app);
      expect(moduleFoldersAbove(app)).toEqual([]);

      const executablePath = findBrowser();
      if (!executablePath) throw new Error(browserMissing);
      const browser = await chromium.launch({
        executablePath,
        args: [...browserFlags],
        chromiumSandbox: !isRoot,
      });
      try {
        const running = launchDouble(
          join(app, 'out/main/index.js'),
          ['--data', join(folder, 'profile')],
          await browser.newContext(),
        );
        const page = await running.firstWindow();
        await page.getByRole('button', { name: 'Start empty' }).click();
        await page.getByRole('heading', { name: 'A quiet start' }).waitFor();
        const loaded = await running.evaluate(() => {
          const report = Object(process.report.getReport());
          return report.sharedObjects.filter((path: string) => path.endsWith('.node'));
        }, '');
        expect(loaded).toEqual([join(app, DRIVER)]);
        expect(await running.close()).toBe(0);
      } finally {
        await browser.close();
      }
    },
    PACK_WITHIN_MS,
  );
});

describe('a package made on another system', { timeout: PACK_WITHIN_MS }, () => {
  it('for macOS has its fuses and its driver', async () => {
    // The tool that makes an ICNS is downloaded, which a test does not do.
    const icon = join(folder, 'icon.icns');
    writeFileSync(icon, 'icns');
    await pack('darwin', 'arm64', { mac: { icon, identity: null } });
    const app = join(folder, 'dist/mac-arm64/Rebound.app');
    expect(await wrongFuses(app)).toEqual([]);
    expect(driversBelow(app)).toEqual(['darwin-arm64.node']);
    const plist = readFileSync(join(app, 'Contents/Info.plist'), 'utf8');
    expect(plist).toContain('ElectronAsarIntegrity');
    const offered = plist.slice(plist.indexOf('CFBundleDocumentTypes'));
    expect(offered.match(/<string>(?:csv|tsv|xlsx|ics|eml)<\/string>/g)).toHaveLength(5);
    expect(offered.match(/<string>Alternate<\/string>/g)).toHaveLength(5);
    expect(offered).not.toMatch(/<string>(?:Editor|Default|Owner)<\/string>/);
  });

  it('for Windows has its fuses and its driver', async () => {
    // Icon, version and the hash of the archive go into a real executable only.
    await pack('win32', 'x64', { win: { signAndEditExecutable: false }, disableAsarIntegrity: true });
    const app = join(folder, 'dist/win-unpacked');
    expect(await wrongFuses(join(app, 'Rebound.exe'))).toEqual([]);
    expect(driversBelow(app)).toEqual(['win32-x64.node']);
  });
});

describe('packing stops', () => {
  it('when a setting is none that electron-builder knows', async () => {
    const unknown: object = { nsis: { oneClick: 'no' } };
    await expect(pack('linux', ARCH, unknown)).rejects.toThrow(
      /configuration\.nsis\.oneClick should be a boolean/,
    );
  });

  it('when Electron has a fuse that nobody decided about', async () => {
    writeElectronStub(join(folder, 'ten-fuses'), 'linux', '1011000111');
    await expect(setFuses(join(folder, 'ten-fuses/electron'))).rejects.toThrow('strictlyRequireAllFuses');
  });

  it('when a fuse reads back otherwise', async () => {
    const program = join(folder, 'stub-linux/electron');
    await setFuses(program);
    await flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
    expect(await wrongFuses(program)).toEqual(['RunAsNode is on']);
  });
});

function driversBelow(app: string): string[] {
  return filesOf(app)
    .filter((path) => path.endsWith('.node'))
    .map((path) => basename(path));
}

function sizeOf(below: string): number {
  return filesOf(below).reduce((sum, path) => sum + statSync(path).size, 0);
}

function filesOf(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function moduleFoldersAbove(path: string): string[] {
  const above = join(dirname(path), 'node_modules');
  const here = existsSync(above) ? [above] : [];
  return dirname(path) === path ? here : [...here, ...moduleFoldersAbove(dirname(path))];
}
