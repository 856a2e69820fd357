// `npm test`: every gate in order, stopping at the first that does not pass. The last line is the count, alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { browserMissing, findOrInstallBrowser } from './find-browser.ts';
import { e2eTotals, sumTotals, type Totals, totalsLine, unitTotals } from './test-totals.ts';

type Step = {
  readonly name: string;
  readonly run: () => boolean;
  /** Counts what ran; steps without tests have none. */
  readonly count?: () => Totals;
};

const root = resolve(import.meta.dirname, '..');
const unitReport = join(root, '.test-output/unit.json');
const packageReport = join(root, '.test-output/package-tests.json');
const e2eReport = join(root, '.test-output/e2e.json');
const noTests: Totals = { passed: 0, failed: 0, skipped: 0 };

const steps: readonly Step[] = [
  { name: 'check', run: () => node('scripts/check.ts') },
  {
    name: 'unit tests',
    run: () => vitest('unit', unitReport),
    count: () => countIfWritten(unitReport, unitTotals),
  },
  {
    name: 'build',
    run: () => node('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'),
  },
  {
    name: 'package tests',
    run: () => hasBrowser() && vitest('package', packageReport),
    count: () => countIfWritten(packageReport, unitTotals),
  },
  {
    name: 'end-to-end tests',
    run: runEndToEnd,
    count: () => countIfWritten(e2eReport, e2eTotals),
  },
];

process.exitCode = runAll() ? 0 : 1;

function runAll(): boolean {
  for (const report of [unitReport, packageReport, e2eReport]) rmSync(report, { force: true });
  const timings: string[] = [];
  const totals: Totals[] = [];
  let allPassed = true;

  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const startedAt = performance.now();
    const passed = step.run();
    timings.push(`${step.name} ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);

    const counted = step.count?.() ?? noTests;
    // A step can stop without a failed test (a crash, a type error); the last line must not read as a success.
    totals.push(!passed && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
    if (!passed || counted.failed > 0) {
      console.log(`\nStopped at: ${step.name}.`);
      allPassed = false;
      break;
    }
  }

  console.log(`\n${timings.join(' · ')}`);
  console.log(totalsLine(sumTotals(totals)));
  return allPassed;
}

function runEndToEnd(): boolean {
  if (!hasSpecs(join(root, 'e2e'))) {
    console.log('There are no end-to-end tests yet (no *.spec.ts in e2e), so none were run.');
    return true;
  }
  return hasBrowser() && node('node_modules/@playwright/test/cli.js', 'test', '--forbid-only');
}

function hasBrowser(): boolean {
  try {
    if (!findOrInstallBrowser()) throw new Error(browserMissing);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function vitest(project: string, report: string): boolean {
  return node(
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
}

function hasSpecs(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((path) => path.endsWith('.spec.ts'))
  );
}

function countIfWritten(report: string, count: (path: string) => Totals): Totals {
  return existsSync(report) ? count(report) : noTests;
}

function node(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
