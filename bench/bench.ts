/**
 * `npm run bench`: the in-process figures and the board in a browser, each beside its peers in the same run.
 * `-- --only database|board|search|archive` for one of them, `--runs N` for the runs of the board (5). Milliseconds differ from
 * machine to machine; the ratios are what to compare.
 */
import { parseArgs } from 'node:util';
import { benchArchive } from './archive-bench.ts';
import { benchBoard } from './board/board-bench.ts';
import { measureDatabase, measureExplorer } from './database-bench.ts';
import { benchSearch } from './search-bench.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } });
const isWanted = (part: string) => values.only === undefined || values.only === part;

if (isWanted('database')) {
  console.log('| what | Rebound ms | plain database ms | ratio | bar |\n|---|--:|--:|--:|--:|');
  for (const { what, ours, raw, ratio, bar } of await measureDatabase(10_000))
    console.log(
      `| ${what} | ${ours.toFixed(2)} | ${raw.toFixed(2)} | ${ratio.toFixed(2)} | ${bar ? `≤ ${bar}` : ''} |`,
    );
  const { what, ms, bar } = await measureExplorer();
  console.log(`\n${what}: ${ms.toFixed(1)} ms, ≤ ${bar} ms\n`);
}
if (isWanted('board')) await benchBoard(Number(values.runs ?? 5));
if (isWanted('search')) await benchSearch();
if (isWanted('archive')) await benchArchive();
