/**
 * `npm run package`: builds the app and packs it for this system, or for those asked for with `--linux`, `--mac`
 * or `--win`. `--x64` and `--arm64` choose the processor (both when neither is given); `--dir` stops before the
 * installers and packs for this processor unless told otherwise.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'electron-builder';
import { builderConfig, type PackagePlatform } from './packaging/builder-config.ts';

const root = resolve(import.meta.dirname, '..');
/** An empty list asks for the targets that the configuration names. */
const TARGETS = { linux: { linux: [] }, darwin: { mac: [] }, win32: { win: [] } } satisfies Record<
  PackagePlatform,
  object
>;

const { values } = parseArgs({
  options: {
    linux: { type: 'boolean' },
    mac: { type: 'boolean' },
    win: { type: 'boolean' },
    x64: { type: 'boolean' },
    arm64: { type: 'boolean' },
    dir: { type: 'boolean' },
  },
});

const built = spawnSync(
  process.execPath,
  [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
  { cwd: root, stdio: 'inherit' },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const { linux, mac, win, dir, x64, arm64 } = values;
const both = !dir && !x64 && !arm64;
const asked: readonly [PackagePlatform, boolean | undefined][] = [
  ['linux', linux],
  ['darwin', mac],
  ['win32', win],
];
const chosen = asked.filter(([, isAsked]) => isAsked).map(([platform]) => platform);
const here = asked.map(([platform]) => platform).filter((platform) => platform === process.platform);

for (const platform of chosen.length > 0 ? chosen : here) {
  const files = await build({
    dir,
    x64: x64 ?? both,
    arm64: arm64 ?? both,
    ...TARGETS[platform],
    projectDir: root,
    publish: 'never',
    config: builderConfig(root, platform),
  });
  for (const file of files) console.log(file);
}
