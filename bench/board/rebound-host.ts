import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createApp } from '../../src/main/app.ts';
import { askForCode, readHostFile } from '../../src/main/hosts/browser/host-file.ts';
import { workersBeside } from '../../src/main/workers.ts';
import { keysBetween } from '../../src/shared/domain/order-keys.ts';
import { seedApplications } from '../seed-applications.ts';

const READY_MS = 20_000;

/** A profile with `count` applications, evenly over the five shipped stages and one own. */
export function seedProfile(dataDir: string, count: number): void {
  mkdirSync(dataDir, { recursive: true });
  const app = createApp({
    dataDir,
    clock: () => new Date(),
    log: { info() {}, warn() {}, error() {} },
    version: '0.0.0',
    sample: false,
    workers: workersBeside(new URL('../../out/main/index.js', import.meta.url).href),
  });
  const context = app.contextFor(null);
  context.write(null, [], (db) => {
    const stages = db
      .prepare<[], string>("SELECT position FROM stages WHERE kind = 'stage' ORDER BY position")
      .pluck()
      .all();
    const [position] = keysBetween(stages[3] ?? null, stages[4] ?? null, 1);
    db.prepare(
      "INSERT INTO stages (kind, name, colour, position) VALUES ('stage', 'Second round', 'interview', ?)",
    ).run(position);
  });
  seedApplications(context, count);
  app.close();
}

export type ReboundHost = { port: number; makeAddress: () => Promise<string>; stop: () => Promise<void> };

/** Starts the host built into `buildFolder` on a profile; every address it makes opens one window. */
export async function startRebound(buildFolder: string, dataDir: string): Promise<ReboundHost> {
  const flags = ['--no-open', '--browser', '--port', '0', '--data', dataDir];
  const child = spawn(process.execPath, [join(buildFolder, 'main/serve.js'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), READY_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('Rebound is ready: ')) break;
  }
  clearTimeout(late);
  const running = readHostFile(dataDir);
  if (!running) throw new Error('The host did not start.');
  return {
    port: running.port,
    async makeAddress() {
      const code = await askForCode(running);
      if (code === null) throw new Error('The host gave no code.');
      return `http://127.0.0.1:${running.port}/#code=${code}`;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
