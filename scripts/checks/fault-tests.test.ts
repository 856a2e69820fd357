import { describe, expect, it } from 'vitest';
import { checkFaultTests } from './fault-tests.ts';
import { testProject } from './test-project.ts';

const NUMBERS = Array.from({ length: 25 }, (_, at) => at + 1);

function project(changes: { tests?: string; row?: string } = {}): string {
  const tests = NUMBERS.map((number) => `it('bears it (fault ${number})', () => {});`).join('\n');
  const rows = NUMBERS.map(
    (number) => `| ${number} | case | \`src/all.test.ts\`, “bears it” | \`npm test\` |`,
  );
  if (changes.row !== undefined) rows[6] = changes.row;
  return testProject({
    'src/all.test.ts': changes.tests ?? tests,
    'docs/reliability.md': `# Page\n\n## The 25 faults\n\n${rows.join('\n')}\n\n## Others\n\n| 7 | not this |\n`,
  });
}

describe('the tests of the 25 faults', () => {
  it('are fine when each has its number and its row', () => {
    expect(checkFaultTests(project())).toEqual({ problems: [], note: '25 faults' });
  });

  it.each([
    ['', 'docs/reliability.md has no row for fault 7'],
    ['| 7 | case | none | — |', 'the row of (fault 7) names no test'],
    [
      '| 7 | case | `src/gone.test.ts` | — |',
      'the row of (fault 7) names src/gone.test.ts, which is no test',
    ],
    ['| 7 | case | `src/all.test.ts`, “goes on” | — |', 'src/all.test.ts has no test called “goes on”'],
  ])('are reported when the row is %j', (row, problem) => {
    expect(checkFaultTests(project({ row })).problems).toEqual([problem]);
  });

  it('are reported when a number is in no test', () => {
    const tests = NUMBERS.map((number) => `it('bears it (fault ${number === 7 ? 77 : number})')`).join('\n');
    expect(checkFaultTests(project({ tests })).problems).toEqual([
      'no test is called (fault 7)',
      'src/all.test.ts has no test called (fault 7)',
    ]);
  });
});
