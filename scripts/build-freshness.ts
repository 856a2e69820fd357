import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = ['src', 'electron.vite.config.ts', 'package.json'];
const OUTPUTS = [
  'out/main/index.js',
  'out/main/serve.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/**
 * Says whether the app under `root` has to be built: an output is missing, or a source changed after it.
 * Folders count too, because deleting a file changes nothing but its folder.
 */
export function needsBuild(root: string): boolean {
  const built = OUTPUTS.map((output) => modifiedAt(join(root, output)));
  if (built.includes(undefined)) return true;
  const oldestOutput = Math.min(...built.filter((time) => time !== undefined));
  return INPUTS.some((input) => newestIn(join(root, input)) > oldestOutput);
}

function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => newestIn(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
