// `npm run check`: everything that can be said about the code without running it. Prints one line per step.
import { resolve } from 'node:path';
import { checkBannedCode } from './checks/banned-code.ts';
import { checkDocsPaths } from './checks/docs-paths.ts';
import { checkFaultTests } from './checks/fault-tests.ts';
import { checkImports } from './checks/import-rules.ts';
import { checkInterfaceWords } from './checks/interface-words.ts';
import { runProgram } from './checks/run-program.ts';
import { checkShape } from './checks/shape.ts';
import type { CheckResult } from './checks/source-files.ts';

type Step = { readonly name: string; readonly run: () => Promise<CheckResult> };

const root = resolve(import.meta.dirname, '..');

// The programs come first: they run beside each other while this process does the rest.
const steps: readonly Step[] = [
  { name: 'types', run: () => runProgram(root, 'typescript/bin/tsc', '--noEmit', '-p', '.') },
  {
    name: 'lint and format',
    run: () => runProgram(root, '@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'),
  },
  { name: 'unused code', run: () => runProgram(root, 'knip/bin/knip.js', '--no-progress') },
  { name: 'import rules', run: () => checkImports(root) },
  { name: 'shape', run: async () => checkShape(root) },
  { name: 'banned code', run: async () => checkBannedCode(root) },
  { name: 'interface words', run: async () => checkInterfaceWords(root) },
  { name: 'docs paths', run: async () => checkDocsPaths(root) },
  { name: 'fault tests', run: async () => checkFaultTests(root) },
];

const startedAt = performance.now();
const results = await Promise.all(steps.map(timed));
for (const { name, result, seconds } of results) {
  const verdict = result.problems.length === 0 ? '✓' : '✗';
  console.log(
    `${verdict} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s  ${result.note ?? ''}`.trimEnd(),
  );
  for (const problem of result.problems) console.log(problem.replaceAll(/^/gm, '    '));
}
console.log(`checked in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
process.exitCode = results.every(({ result }) => result.problems.length === 0) ? 0 : 1;

async function timed({ name, run }: Step): Promise<{ name: string; result: CheckResult; seconds: number }> {
  const stepStartedAt = performance.now();
  // A check that breaks is a check that did not pass, never one that is skipped.
  const result = await run().catch((error: unknown) => ({ problems: [String(error)] }));
  return { name, result, seconds: (performance.now() - stepStartedAt) / 1000 };
}
