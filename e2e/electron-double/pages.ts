import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type * as Electron from 'electron';
import type { MainCalls } from './electron.ts';
import { createLink } from './link.ts';
import { preloadScript } from './preload-script.ts';

export type PageCalls = ReturnType<typeof pageCalls>;
type Ask = ReturnType<typeof createLink<MainCalls>>;

/** Starts the built main on Node with the stand-in for `electron`. Its windows are pages of `context`. */
export function launchDouble(main: string, args: readonly string[], context: BrowserContext) {
  const register = pathToFileURL(`${import.meta.dirname}/register.ts`).href;
  const child = spawn(process.execPath, ['--import', register, main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const ended = once(child, 'exit').then(async ([code]) => {
    // A page left behind would rightly report that nothing answers it any more.
    await Promise.all([...pages.values()].map((page) => page.close()));
    return typeof code === 'number' ? code : null;
  });

  const pages = new Map<number, Page>();
  const loaded = Promise.withResolvers<Page>();
  const ask: Ask = createLink<MainCalls>(
    child,
    pageCalls(context, pages, loaded.resolve, () => ask),
  );
  void ended.then((code) => loaded.reject(new Error(`Main ended with ${code}.\n${printed}`)));
  loaded.promise.catch(() => {});

  async function end(signal: NodeJS.Signals | null): Promise<number | null> {
    if (signal) child.kill(signal);
    else ask('quit').catch(() => {});
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    const code = await ended;
    clearTimeout(late);
    return code;
  }
  return {
    firstWindow: () => loaded.promise,
    /** As `ElectronApplication.evaluate`: the function becomes text and runs in main, and JSON comes back. */
    async evaluate<Result>(
      run: (electron: typeof Electron, arg: string) => Result | Promise<Result>,
      arg: string,
    ): Promise<Result> {
      return JSON.parse(await ask('evaluate', String(run), arg));
    },
    output: () => printed,
    ended,
    close: () => end(null),
    kill: () => end('SIGKILL'),
  };
}

function pageCalls(
  context: BrowserContext,
  pages: Map<number, Page>,
  onLoaded: (page: Page) => void,
  link: () => Ask,
) {
  const pageOf = (id: number): Page => {
    const page = pages.get(id);
    if (!page) throw new Error('The window is gone.');
    return page;
  };
  return {
    async open(id: number, preload: string): Promise<void> {
      const page = await context.newPage();
      pages.set(id, page);
      await page.exposeBinding('electronDouble', ({ frame }, channel: string, args: unknown[]) =>
        link()('invoke', id, frame.url(), frame === page.mainFrame(), channel, args),
      );
      await page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8')) });
      page.on('popup', async (popup) => {
        if ((await link()('opens', id, popup.url())) !== 'deny')
          throw new Error('Main let a page open a window.');
        await popup.close();
      });
    },
    async load(id: number, url: string): Promise<void> {
      const page = pageOf(id);
      const { origin } = new URL(url);
      await page.route(
        (address) => address.origin !== origin,
        async (route) => {
          const asked = route.request();
          if (await link()('cancels', asked.isNavigationRequest() ? id : null, asked.url()))
            await route.abort('blockedbyclient');
          else await route.continue();
        },
      );
      await page.goto(url);
      onLoaded(page);
    },
    reload: async (id: number): Promise<void> => void (await pageOf(id).reload()),
    deliver: (id: number, channel: string, args: unknown[]): Promise<void> =>
      pageOf(id).evaluate(
        (detail) => {
          document.dispatchEvent(new CustomEvent('electron-double', { detail }));
        },
        [channel, args] as const,
      ),
    run: (id: number, code: string): Promise<unknown> => pageOf(id).evaluate(code),
    pdf: (id: number, options: Record<string, unknown>): Promise<Uint8Array> =>
      pageOf(id).pdf({
        ...options,
        tagged: options.generateTaggedPDF === true,
        outline: options.generateDocumentOutline === true,
      }),
    async close(id: number): Promise<void> {
      const page = pageOf(id);
      pages.delete(id);
      await page.close();
    },
  };
}
