import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chooseEmpty } from '../board-steps.ts';
import { expect, isElectron, onlyWithStandIn, test } from '../desktop-fixture.ts';
import { launchDouble } from '../electron-double/pages.ts';
import { startHost } from '../host-fixture.ts';

const MAIN = resolve(import.meta.dirname, '../../out/main/index.js');
const SERVE = resolve(import.meta.dirname, '../../out/main/serve.js');
// A busy machine takes 2 s for a start alone; how long it waits for the other is held in src/main/opened-by.test.ts.
const WITHIN_MS = 5_000;

/** What a process says until its end, how it ends, and how long it takes. */
async function outcomeOf(child: ChildProcess): Promise<{ code: unknown; said: string; ms: number }> {
  const started = performance.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code] = await once(child, 'exit');
  return { code, said, ms: performance.now() - started };
}

/** The database as it lies on the disk, with its log. */
async function stateOf(dataDir: string): Promise<string> {
  const parts = ['rebound.db', 'rebound.db-wal', 'profile.json', 'opened-by.json'].map(async (name) => {
    const path = join(dataDir, name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return `${name} ${hash} ${(await stat(path)).mtimeMs}`;
  });
  return (await Promise.all(parts)).join('\n');
}

test('a start in the browser says that the window has the profile, soon, and writes nothing (fault 12)', async ({
  desktop,
}) => {
  await chooseEmpty(desktop.page);
  const before = await stateOf(desktop.dataDir);
  const second = spawn(process.execPath, [SERVE, '--no-open', '--data', desktop.dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { code, said, ms } = await outcomeOf(second);
  expect(code).toBe(1);
  expect(said).toMatch(
    /is already open in the window of Rebound, since .+ Go on there, or close that window/,
  );
  expect(said).toContain(desktop.dataDir);
  expect(ms).toBeLessThan(WITHIN_MS);
  expect(await stateOf(desktop.dataDir)).toBe(before);
});

test(`a start in the window says that the browser has the profile, soon, and writes nothing (fault 12)${onlyWithStandIn('a second window would need a display of its own')}`, async ({
  context,
}) => {
  test.skip(isElectron);
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-second-'));
  const host = await startHost(dataDir);
  try {
    const before = await stateOf(dataDir);
    const { child } = launchDouble(MAIN, ['--data', dataDir], context);
    const { code, said, ms } = await outcomeOf(child);
    expect(code).toBe(3);
    expect(said).toContain(`${dataDir} is already open in your browser, since `);
    expect(said).toContain(`(process ${host.pid})`);
    expect(ms).toBeLessThan(WITHIN_MS);
    expect(await stateOf(dataDir)).toBe(before);
  } finally {
    await host.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
