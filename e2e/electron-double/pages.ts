import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { MainCalls } from './electron.ts';
import { createLink } from './link.ts';
import { preloadScript } from './preload-script.ts';

/** A function that runs in the process of main. */
export type InMain<Result> = (electron: typeof import('electron'), arg: string) => Result | Promise<Result>;
export type PageCalls = ReturnType<typeof launchDouble>['calls'];

/** Starts the built main on Node with the stand-in for `electron`. Its windows are pages of `context`. */
export function launchDouble(main: string, args: readonly string[], context: BrowserContext) {
  const double = new URL('./electron.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', double, main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  // A page may still ask when main has just ended.
  child.on('error', () => {});
  const pages = new Map<number, Page>();
  const loaded = Promise.withResolvers<Page>();
  function pageOf(id: number): Page {
    const page = pages.get(id);
    if (!page) throw new Error('The window is gone.');
    return page;
  }
  const calls = {
    async open(id: number, preload: string): Promise<void> {
      const page = await context.newPage();
      pages.set(id, page);
      await page.exposeBinding('electronDouble', ({ frame }, channel: string, sent: unknown[]) =>
        ask('invoke', { id, url: frame.url(), isMain: frame === page.mainFrame() }, channel, sent),
      );
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) ask('navigated', id, frame.url()).catch(() => {});
      });
      await page.exposeFunction('electronOpens', (url: string) => ask('opens', id, url));
      await page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8')) });
    },
    async load(id: number, url: string): Promise<void> {
      const { origin } = new URL(url);
      await pageOf(id).route(
        (address) => address.origin !== origin,
        async (route) => {
          const request = route.request();
          const goes = request.isNavigationRequest();
          const cancelled = await ask('cancels', id, request.url(), goes).catch(() => true);
          await (cancelled ? route.abort('aborted') : route.continue());
        },
      );
      await pageOf(id).goto(url);
      loaded.resolve(pageOf(id));
    },
    reload: async (id: number): Promise<void> => void (await pageOf(id).reload()),
    deliver: (id: number, channel: string, sent: unknown[]): Promise<unknown> =>
      pageOf(id).evaluate((detail) => dispatchEvent(new CustomEvent('ipc', { detail })), [channel, sent]),
    run: (id: number, code: string): Promise<unknown> => pageOf(id).evaluate(code),
    pdf: (id: number, options: { generateTaggedPDF?: boolean }): Promise<Buffer> =>
      pageOf(id).pdf({ ...options, tagged: options.generateTaggedPDF === true }),
    async close(id: number): Promise<void> {
      // In Electron main hears what a page says as it goes; here a page that is closed is heard no more.
      await pageOf(id)
        .evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
        .catch(() => {});
      await pageOf(id).close();
    },
  };
  const ask = createLink<MainCalls>(child, calls);
  const ended = once(child, 'exit').then(async ([code]: (number | null)[]) => {
    loaded.reject(new Error(`Main ended with ${code}.`));
    // A page left behind would rightly report that nothing answers it any more.
    await Promise.all([...pages.values()].map((page) => page.close()));
    return code;
  });
  loaded.promise.catch(() => {});
  return {
    calls,
    child,
    /** The page of the first window, once it is there. */
    firstWindow: () => loaded.promise,
    /** As `ElectronApplication.evaluate`: the function becomes text and runs in main, and JSON comes back. */
    async evaluate<Result>(run: InMain<Result>, arg: string): Promise<Result> {
      return JSON.parse(await ask('evaluate', String(run), arg));
    },
    /** Quits as the menu item does; gives the exit code. */
    close() {
      ask('quit').catch(() => {});
      return ended;
    },
    ended,
  };
}
