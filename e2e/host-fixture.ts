import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, test as base, type Page } from '@playwright/test';

const SERVE = resolve(import.meta.dirname, '../out/main/serve.js');
const READY = /^Rebound is ready: (http:\/\/127\.0\.0\.1:(\d+)\/#code=[\w-]+)$/;
const READY_MS = 20_000;
const END_MS = 5_000;

// Cleaning pasted HTML makes the browser report the attributes it will not run; nothing was run.
const HARMLESS_REPORTS = /^(?:style-src-attr|script-src-attr) inline$/;

/** A running browser host with a profile of its own. */
export type Host = {
  readonly dataDir: string;
  readonly port: number;
  readonly pid: number;
  /** Opens one window; every start has a new one. */
  readonly address: string;
  /** What it has printed so far, both streams. */
  output(): string;
  /** Asks it to end and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /**
   * Ends it if it still runs, starts it on the same profile, and changes `address`, `port` and `pid`. With `daysLater`
   * its clock runs that many days ahead; the pages have a clock of their own (`page.clock`).
   */
  restart(daysLater?: number): Promise<void>;
};

export type HostOptions = {
  /** Starts with `--sample`. */
  sample: boolean;
  /** An existing profile folder, kept afterwards; null: an empty one, deleted afterwards. */
  dataDir: string | null;
  /** Faults a test brings about itself, such as `/401/` or `/ERR_CONNECTION_REFUSED/` after `host.kill()`. */
  expectedFaults: RegExp | null;
};

type Fixtures = { host: Host; watch: undefined };

/** Playwright's `test` with a host of its own per test, and every fault of the page as a fault of the test. */
export const test = base.extend<Fixtures & HostOptions>({
  sample: [false, { option: true }],
  dataDir: [null, { option: true }],
  expectedFaults: [null, { option: true }],

  host: async ({ context, sample, dataDir }, use) => {
    const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'rebound-e2e-')));
    // A page that outlives its host rightly reports the lost connection; that is no fault of the page.
    const park = async () => {
      for (const page of context.pages()) await page.goto('about:blank');
    };
    const host = await startHost(folder, sample, park);
    try {
      await use(host);
    } finally {
      await park();
      await host.stop();
      if (dataDir === null) await rm(folder, { recursive: true, force: true });
    }
  },

  watch: [
    async ({ context, expectedFaults }, use) => {
      const faults = await watchFaults(context);
      await use(undefined);
      const unexpected = faults.filter((fault) => !expectedFaults?.test(fault));
      base.expect(unexpected, 'the page showed no fault').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Collects, from now on, what goes wrong in the pages of `context` and whatever they ask of anywhere else. */
export async function watchFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpectedReport(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1')
      faults.push(`request: ${request.url()}`);
  });
  await context.exposeFunction('reportBlocked', (report: string) => {
    if (!HARMLESS_REPORTS.test(report)) faults.push(`blocked: ${report}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportBlocked');
      if (typeof report === 'function') report(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

/** Opens a window with the one-time address of the current start. */
export async function openApp(page: Page, host: Host): Promise<void> {
  await page.goto(host.address);
}

/** Starts the built host on `dataDir` and waits until it says that it is ready; `beforeRestart` runs ahead of each restart. */
export async function startHost(
  dataDir: string,
  sample = false,
  beforeRestart: () => Promise<void> = async () => {},
): Promise<Host> {
  let running = await launch(dataDir, sample);
  return {
    dataDir,
    get port() {
      return running.port;
    },
    get pid() {
      return running.pid;
    },
    get address() {
      return running.address;
    },
    output: () => running.output(),
    stop: () => end(running.child, 'SIGTERM'),
    async kill() {
      await end(running.child, 'SIGKILL');
    },
    async restart(daysLater = 0) {
      await beforeRestart();
      await end(running.child, 'SIGTERM');
      running = await launch(dataDir, sample, daysLater);
    },
  };
}

/** Node's flags for a clock that runs ahead; the program under test knows nothing of it. */
function laterClock(days: number): string[] {
  if (days === 0) return [];
  const ahead = days * 86_400_000;
  const program = `const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ${ahead}) : super(...given); }
      static now() { return Real.now() + ${ahead}; }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}

type Running = { child: ChildProcess; pid: number; port: number; address: string; output(): string };

async function launch(dataDir: string, sample: boolean, daysLater = 0): Promise<Running> {
  const flags = ['--no-open', '--port', '0', '--data', dataDir, ...(sample ? ['--sample'] : [])];
  const child = spawn(process.execPath, [...laterClock(daysLater), SERVE, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => printed.push(line));
  const output = (): string => printed.join('\n');

  return new Promise((resolveReady, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The host was not ready in time.\n${output()}`));
    }, READY_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The host ended with ${code} before it was ready.\n${output()}`));
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line);
      const [, address, port] = READY.exec(line) ?? [];
      if (address === undefined || child.pid === undefined) return;
      clearTimeout(late);
      resolveReady({ child, pid: child.pid, port: Number(port), address, output });
    });
  });
}

/** Ends only this child; one that does not end when asked is cut off. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await ended;
  clearTimeout(late);
  return child.exitCode;
}

/** The browser also writes blocked attributes to the console; `reportBlocked` judges those. */
function isExpectedReport(text: string): boolean {
  return /violates the following Content Security Policy directive/.test(text);
}
