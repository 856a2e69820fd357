import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openTestApp } from '../../src/main/app-for-tests.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** What was promised last of each place, as `table column id`: the number that its words end in, or its revision. */
type Acknowledged = Map<string, number>;

/** As many applications as a turn of the writer makes before it acknowledges one. */
const ON_THEIR_WAY = 2;

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
    const [, place = '', number = ''] = /^(\w+ \w+ \d+) (\d+)$/.exec(line) ?? [];
    acknowledged.set(place, Number(number));
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
    let lastApplication = 0;
    for (const [place, promised] of acknowledged) {
      const [table, column, id] = place.split(' ');
      const kept = db
        .prepare<[number], string | number>(`SELECT ${column} FROM ${table} WHERE id = ?`)
        .pluck();
      const words = kept.get(Number(id));
      if (words === undefined) problems.push(`${place} is gone`);
      else if (!(numberIn(words) >= promised)) problems.push(`${place} says ${words} instead of ${promised}`);
      if (table === 'applications') lastApplication = Math.max(lastApplication, Number(id));
    }
    const unasked = db
      .prepare<[number], number>('SELECT count(*) FROM applications WHERE id > ?')
      .pluck()
      .get(lastApplication);
    if ((unasked ?? 0) > ON_THEIR_WAY) problems.push(`${unasked} applications are more than were made`);
    return problems;
  } finally {
    app.close();
  }
}

/** The number behind the last `#`, or a revision itself. */
function numberIn(words: string | number): number {
  return typeof words === 'number' ? words : Number(/#(\d+)[^#]*$/.exec(words)?.[1]);
}
