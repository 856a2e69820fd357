import { describe, expect, it } from 'vitest';
import { checkBannedCode } from './banned-code.ts';
import { testProject } from './test-project.ts';

const problemsOf = (path: string, code: string) => checkBannedCode(testProject({ [path]: code })).problems;

describe('banned code', () => {
  it.each([
    ['src/shared/applications.ts', 'const anything = z.any();', 'z.any'],
    ['src/shared/applications.ts', 'const id = z.custom<Id>();', 'z.custom'],
    ['src/main/database/undo.ts', "db.exec('INSERT OR REPLACE INTO x VALUES (1)');", 'OR REPLACE'],
    ['src/main/database/migrations/0001-create.sql', 'INSERT OR REPLACE INTO x VALUES (1);', 'OR REPLACE'],
    ['src/main/app.ts', 'const row = found as any;', 'as any'],
    ['src/main/app.ts', 'const id = (found as any).id;', 'as any'],
    ['src/renderer/app/routes.tsx', 'window.rebound.call({});', 'window.rebound'],
    ['src/renderer/features/transfer/api/import-list.ts', "await fetch('/rpc/import');", 'fetch('],
    ['src/renderer/lib/formatting.ts', "void globalThis.fetch('/');", 'globalThis.fetch('],
  ])('is found in %s: %s', (path, code, found) => {
    expect(problemsOf(path, `\n${code}\n`)).toEqual([expect.stringContaining(`${path}:2 has "${found}"`)]);
  });

  it.each([
    ['src/renderer/platform/http-client.ts', "await fetch('/rpc/list'); window.rebound;"],
    [
      'src/renderer/features/applications/api/list-applications.ts',
      'query.refetch(); client.prefetch(); cache.fetch(1);',
    ],
    ['src/main/hosts/browser/http.test.ts', "await fetch('http://127.0.0.1:80/');"],
    ['src/renderer/app/import-wizard.tsx', "const hint = 'Keep it as any other list, or replace it';"],
    ['src/main/database/undo.ts', '// never INSERT OR REPLACE: it deletes the row first'],
    ['docs/decisions/0001-schemas.md', 'z.any()'],
  ])('is not seen in %s: %s', (path, code) => {
    expect(problemsOf(path, code)).toEqual([]);
  });
});
