import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const MOST_LINES = 14;

/** Says once more at the end what failed and why: who sees only the end of a long run has to find it there. */
export default class FailuresLast implements Reporter {
  readonly #failures: string[] = [];

  onTestEnd(test: TestCase, { errors }: TestResult): void {
    for (const { message, location } of errors) {
      const lines = stripVTControlCharacters(message ?? '').split('\n');
      const at = location ? ` (line ${location.line})` : '';
      this.#failures.push(
        `${test.titlePath().slice(1).join(' › ')}${at}\n  ${lines.slice(0, MOST_LINES).join('\n  ')}`,
      );
    }
  }

  onEnd(): void {
    if (this.#failures.length > 0) console.log(`\nWhat failed:\n\n${this.#failures.join('\n\n')}\n`);
  }
}
