import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Tests counted by outcome. */
export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number };

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const e2eReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts a Vitest JSON report. A file that could not even be loaded counts as one failed test. */
export function unitTotals(reportPath: string): Totals {
  const report = unitReport.parse(JSON.parse(readFileSync(reportPath, 'utf8')));
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts a Playwright JSON report. A test that passed only at a later attempt counts as failed. */
export function e2eTotals(reportPath: string): Totals {
  const { stats, errors } = e2eReport.parse(JSON.parse(readFileSync(reportPath, 'utf8')));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Adds up the steps of a run. */
export function sumTotals(parts: readonly Totals[]): Totals {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
    skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
  };
}

/** The last line of a run, for people and for programs: skipped tests are named only when there are any. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
