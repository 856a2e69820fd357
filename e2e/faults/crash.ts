import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openTestApp } from '../../src/main/app-for-tests.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

type Acknowledged = Map<number, { revision: number; nextStep: string }>;

/** Lets a writer run on `dataDir` for about `afterMs` from its first acknowledged write, kills it with SIGKILL, and gives what it acknowledged. */
export async function crash(options: {
  dataDir: string;
  afterMs: number;
  synchronous?: string;
  env?: Record<string, string>;
}): Promise<{ acknowledged: Acknowledged; writes: number }> {
  const args = [WRITER, options.dataDir, ...(options.synchronous ? [options.synchronous] : [])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const exit = once(child, 'exit');
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), options.afterMs);
    printed += text;
  });
  await exit;
  if (printed === '') throw new Error(`the writer never wrote: ${complaints}`);
  const lines = printed.split('\n').slice(0, -1);
  const acknowledged: Acknowledged = new Map();
  for (const line of lines) {
    const [id, revision, nextStep] = line.split(' ');
    acknowledged.set(Number(id), {
      revision: Number(revision),
      nextStep: nextStep === '-' ? '' : (nextStep ?? ''),
    });
  }
  return { acknowledged, writes: lines.length };
}

/** Opens what a crash left behind and lists the acknowledged writes that are missing, and damage, as sentences. */
export function inspect(dataDir: string, acknowledged: Acknowledged): string[] {
  const app = openTestApp(new Date().toISOString(), { dataDir });
  try {
    const { db } = app.context;
    const problems: string[] = [];
    const damage = db.pragma('integrity_check', { simple: true });
    if (damage !== 'ok') problems.push(`integrity_check says ${String(damage)}`);
    const read = db.prepare<[number], { revision: number; nextStep: string }>(
      'SELECT revision, next_step AS nextStep FROM applications WHERE id = ?',
    );
    for (const [id, promised] of acknowledged) {
      const row = read.get(id);
      if (!row) problems.push(`application ${id} is gone`);
      else if (row.revision < promised.revision) problems.push(`application ${id} fell back`);
      else if (promised.nextStep !== '' && row.nextStep !== promised.nextStep)
        problems.push(`text of ${id} is gone`);
    }
    const unasked = db
      .prepare<[number], number>('SELECT count(*) FROM applications WHERE id > ?')
      .pluck()
      .get(Math.max(...acknowledged.keys()));
    // The one that was on its way may be there.
    if ((unasked ?? 0) > 1) problems.push(`${unasked} applications are more than were made`);
    return problems;
  } finally {
    app.close();
  }
}
