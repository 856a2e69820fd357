import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, _electron as electron, type Page } from '@playwright/test';
import { findElectron } from '../scripts/electron-binary.ts';
import { isRoot } from '../scripts/find-browser.ts';
import { type InMain, launchDouble } from './electron-double/pages.ts';
import { type HostOptions, watchFaults } from './host-fixture.ts';

const MAIN = resolve(import.meta.dirname, '../out/main/index.js');
const END_MS = 5_000;
const program = findElectron(resolve(import.meta.dirname, '..'), process.env);

/** Whether the specs run in the real Electron; some look at what only the stand-in writes down. */
export const isElectron = program !== undefined;

/** The end of a test's name: the reason why it is left out where the real Electron runs. */
export function onlyWithStandIn(reason: string): string {
  return isElectron ? ` (skipped: ${reason})` : '';
}

/** The built desktop application, running on a profile of its own. */
export type Desktop = {
  readonly dataDir: string;
  /** The page of the first window; a restart brings a new one. */
  readonly page: Page;
  /** Runs a function in the process of main. It becomes text, so it may use nothing but its two arguments. */
  evaluate<Result>(run: InMain<Result>, arg?: string): Promise<Result>;
  /** What main has printed since it started, both streams. */
  output(): string;
  /** Quits, as the menu item does, and starts again on the same profile, after `between`, perhaps with files to open. */
  restart(options?: { between?: () => Promise<void>; files?: string[] }): Promise<void>;
  /** Ends main as a power cut would, and starts again on the same profile. */
  restartAfterCrash(): Promise<void>;
};

type Options = Pick<HostOptions, 'sample' | 'expectedFaults'> & {
  /** Files the first start is given, as by a double click. */
  opens: string[];
};

/** Playwright's `test` with the desktop application started per test, and every fault of a page as a fault of the test. */
export const test = base.extend<{ desktop: Desktop } & Options>({
  sample: [false, { option: true }],
  expectedFaults: [null, { option: true }],
  opens: [[], { option: true }],

  desktop: async ({ context, sample, expectedFaults, opens }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'rebound-desktop-'));
    const args = ['--data', dataDir, ...(sample ? ['--sample'] : [])];
    const faults: string[][] = [];
    if (!program) faults.push(await watchFaults(context));
    const start = async (files: string[] = []) => {
      if (!program) return launchStandIn([...args, ...files], context);
      const started = await launchElectron(program, [...args, ...files]);
      faults.push(started.faults);
      return started;
    };

    let running = await start(opens);
    try {
      await use({
        dataDir,
        get page() {
          return running.page;
        },
        evaluate: (run, arg = '') => running.evaluate(run, arg),
        output: () => running.output(),
        async restart({ between = async () => {}, files = [] } = {}) {
          base.expect(await running.close(), 'main ended as it should').toBe(0);
          await between();
          running = await start(files);
        },
        async restartAfterCrash() {
          await running.kill();
          running = await start();
        },
      });
    } finally {
      await running.close();
      await rm(dataDir, { recursive: true, force: true });
    }
    const unexpected = faults.flat().filter((fault) => !expectedFaults?.test(fault));
    base.expect(unexpected, 'the page showed no fault').toEqual([]);
  },
});

export { expect } from '@playwright/test';

async function launchStandIn(args: readonly string[], context: BrowserContext) {
  const { child, ended, close, evaluate, firstWindow } = launchDouble(MAIN, args, context);
  const output = printedBy(child);
  try {
    return { page: await firstWindow(), evaluate, output, ...endings(child, close, () => ended) };
  } catch (error) {
    throw new Error(`${error}\n${output()}`);
  }
}

async function launchElectron(executablePath: string, args: readonly string[]) {
  const application = await electron.launch({
    executablePath,
    args: [MAIN, ...args],
    chromiumSandbox: !isRoot,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const child = application.process();
  const output = printedBy(child);
  const page = await application.firstWindow();
  const faults = await watchFaults(application.context());
  // The window opened before anyone watched it.
  await page.reload();
  return {
    page,
    faults,
    evaluate: <Result>(run: InMain<Result>, arg: string) => application.evaluate(run, arg),
    output,
    ...endings(
      child,
      () => application.close(),
      async () => {},
    ),
  };
}

/** What a process has written so far, both streams. */
function printedBy(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return () => printed;
}

/** How main comes to its end: asked, or as in a power cut. One that does not end when asked is cut off. */
function endings(child: ChildProcess, quit: () => Promise<unknown>, afterwards: () => Promise<unknown>) {
  return {
    async close(): Promise<number | null> {
      const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
      await quit();
      clearTimeout(late);
      return child.exitCode;
    },
    async kill(): Promise<void> {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await afterwards();
    },
  };
}
