import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckResult, filesBelow, isTest, readSource } from './source-files.ts';

const PAGE = 'docs/reliability.md';
const FAULTS = 25;

/**
 * Checks that each of the 25 faults has a row in the docs and a test that names its number, `(fault 7)`, and that every
 * file and every “name” of a test in those rows is there, with that number in the file.
 */
export function checkFaultTests(root: string): CheckResult {
  const tests = ['src', 'e2e', 'scripts'].flatMap((place) => filesBelow(root, place)).filter(isTest);
  const sources = new Map(tests.map((path) => [path, readSource(root, path)]));
  const rows = existsSync(join(root, PAGE)) ? faultRows(readSource(root, PAGE)) : new Map<number, string>();
  const numbers = Array.from({ length: FAULTS }, (_, at) => at + 1);
  const problems = numbers.flatMap((number) => {
    const mark = `(fault ${number})`;
    const row = rows.get(number);
    return [
      ...([...sources.values()].some((source) => source.includes(mark)) ? [] : [`no test is called ${mark}`]),
      ...(row === undefined ? [`${PAGE} has no row for fault ${number}`] : rowProblems(row, mark, sources)),
    ];
  });
  return { problems, note: `${rows.size} faults` };
}

/** The rows of the table of faults by their number. */
function faultRows(page: string): Map<number, string> {
  const section = page.split(/^## /m).find((text) => text.startsWith('The 25 faults')) ?? '';
  return new Map(
    [...section.matchAll(/^\| (\d+) \|.*$/gm)].map((match) => [Number(match[1]), match[0]] as const),
  );
}

function rowProblems(row: string, mark: string, sources: ReadonlyMap<string, string>): string[] {
  const named = [...row.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`((?:,? “[^”]+”)*)/g)];
  if (named.length === 0) return [`the row of ${mark} names no test`];
  return named.flatMap(([, path = '', names = '']) => {
    const source = sources.get(path);
    if (source === undefined) return [`the row of ${mark} names ${path}, which is no test`];
    return [
      ...(source.includes(mark) ? [] : [`${path} has no test called ${mark}`]),
      ...[...names.matchAll(/“([^”]+)”/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !source.includes(name))
        .map((name) => `${path} has no test called “${name}”`),
    ];
  });
}
