import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { e2eTotals, sumTotals, totalsLine, unitTotals } from './test-totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-totals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: unknown): string => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

describe('the totals of a test run', () => {
  it('counts passed, failed and skipped unit tests', () => {
    const path = report({
      numPassedTests: 41,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
    });
    expect(unitTotals(path)).toEqual({ passed: 41, failed: 1, skipped: 3 });
  });

  it('counts a unit test file that could not be loaded as failed', () => {
    const path = report({
      numPassedTests: 41,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    });
    expect(unitTotals(path)).toEqual({ passed: 41, failed: 1, skipped: 0 });
  });

  it('counts flaky specs and errors outside any spec as failed', () => {
    const path = report({
      stats: { expected: 12, unexpected: 1, flaky: 1, skipped: 3 },
      errors: [{ message: 'x' }],
    });
    expect(e2eTotals(path)).toEqual({ passed: 12, failed: 3, skipped: 3 });
  });

  it('writes one line, naming skipped tests only when there are any', () => {
    const unit = { passed: 40, failed: 0, skipped: 0 };
    expect(totalsLine(sumTotals([unit, { passed: 2, failed: 1, skipped: 0 }]))).toBe('42 passed, 1 failed');
    expect(totalsLine(sumTotals([unit, { passed: 2, failed: 0, skipped: 5 }]))).toBe(
      '42 passed, 0 failed, 5 skipped',
    );
    expect(totalsLine(sumTotals([]))).toBe('0 passed, 0 failed');
  });
});
