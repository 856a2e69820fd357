import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserFlags, browserMissing, findBrowser, isRoot } from '../../scripts/find-browser.ts';
import { barsTable, mediansTable, type SizeRuns } from './board-table.ts';
import { buildApp, buildPages, gzippedSize, serveFolder } from './build-pages.ts';
import { type BoardPage, measureBoard } from './measure-board.ts';
import { isPaintedBeforeAnswer } from './move-before-answer.ts';
import { type ReboundHost, seedProfile, startRebound } from './rebound-host.ts';

const SMALL = 500;
const LARGE = 10_000;
const OUTPUT = resolve(import.meta.dirname, '../../.test-output/bench');

type Boards = Record<'floor' | 'kit' | 'rebound', BoardPage>;

/**
 * Measures the built board in Chromium in turns with the floor and react-kanban-kit, `runs` times at both sizes, and
 * prints the tables. Every single run is kept in `.test-output/bench/board.json`.
 */
export async function benchBoard(runs: number): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserMissing);
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const appFolder = join(OUTPUT, 'app');
  const pagesFolder = join(folder, 'pages');
  mkdirSync(OUTPUT, { recursive: true });
  buildApp(appFolder);
  await buildPages(pagesFolder);
  const pages = await serveFolder(pagesFolder);
  const hosts = new Map<number, ReboundHost>();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [...browserFlags],
    chromiumSandbox: !isRoot,
  });
  try {
    for (const count of [SMALL, LARGE]) {
      const profile = join(folder, `profile-${count}`);
      seedProfile(profile, count);
      hosts.set(count, await startRebound(appFolder, profile));
    }
    const boards = describeBoards(pages.address, hosts);
    const scripts = await warmUp(browser, boards);
    const small = await measureSize(browser, boards, SMALL, runs);
    const large = await measureSize(browser, boards, LARGE, runs);
    const paintedFirst = await isPaintedBeforeAnswer(browser, boards.rebound, LARGE);
    writeFileSync(join(OUTPUT, 'board.json'), JSON.stringify({ small, large }, null, 1));

    const rendererFolder = join(appFolder, 'renderer');
    console.log(
      [
        `Chromium ${browser.version()}, Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} cores, ` +
          `load ${loadavg()[0]?.toFixed(1)}`,
        mediansTable(small),
        mediansTable(large),
        barsTable(small, large, paintedFirst),
        `JavaScript of the page, gzip: floor ${gzippedSize(pagesFolder, scripts.floor).toFixed(0)} kB, ` +
          `react-kanban-kit ${gzippedSize(pagesFolder, scripts.kit).toFixed(0)} kB, ` +
          `Rebound ${gzippedSize(rendererFolder, scripts.rebound).toFixed(0)} kB`,
      ].join('\n\n'),
    );
  } finally {
    await browser.close();
    pages.close();
    for (const host of hosts.values()) await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function describeBoards(pages: string, hosts: ReadonlyMap<number, ReboundHost>): Boards {
  const peer = { card: '.pf-card', cardId: 'data-card-id' };
  const open = (name: string) => async (count: number) => `${pages}/${name}.html?n=${count}`;
  return {
    floor: { markup: { ...peer, list: '.pf-list' }, open: open('floor') },
    kit: { markup: { ...peer, list: '.rkk-column-content-list' }, open: open('kit') },
    rebound: {
      markup: { card: '[data-card]', cardId: 'data-card', list: '[data-list]' },
      open: async (count) => {
        const host = hosts.get(count);
        if (!host) throw new Error(`No host has ${count} applications.`);
        return host.makeAddress();
      },
    },
  };
}

/** One run of each that counts for nothing but the list of scripts each page loads. */
async function warmUp(browser: Browser, boards: Boards): Promise<Record<keyof Boards, string[]>> {
  const scriptsOf = async (board: BoardPage) => (await measureBoard(browser, board, SMALL)).scripts;
  return {
    floor: await scriptsOf(boards.floor),
    kit: await scriptsOf(boards.kit),
    rebound: await scriptsOf(boards.rebound),
  };
}

// In turns, so that a moment when the machine is busy falls on all three.
async function measureSize(browser: Browser, boards: Boards, count: number, runs: number): Promise<SizeRuns> {
  const measured: SizeRuns = { count, floor: [], kit: [], rebound: [] };
  for (let turn = 0; turn < runs; turn += 1) {
    for (const name of ['floor', 'kit', 'rebound'] as const)
      measured[name].push((await measureBoard(browser, boards[name], count)).run);
    console.error(`${count} applications: run ${turn + 1} of ${runs}`);
  }
  return measured;
}
