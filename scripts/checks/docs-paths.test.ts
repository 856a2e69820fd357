import { describe, expect, it } from 'vitest';
import { checkDocsPaths } from './docs-paths.ts';
import { testProject } from './test-project.ts';

describe('paths named in the docs', () => {
  it('are fine when they exist', () => {
    const root = testProject({
      'src/main/app.ts': '',
      'README.md': 'Start at `src/main/app.ts` or `src/main/`, line `src/main/app.ts:12`.',
      'docs/ARCHITECTURE.md': 'See `src/main/<feature>/` and `src/*/app.ts`, and run `npm test`.',
    });
    expect(checkDocsPaths(root)).toEqual({ problems: [], note: '5 paths named in 2 pages' });
  });

  it.each([
    ['README.md', 'src/main/gone.ts'],
    ['CONTRIBUTING.md', 'scripts/gone.ts'],
    ['docs/glossary.md', 'docs/gone.md'],
    ['docs/decisions/0001-one-owner.md', 'e2e/gone.spec.ts'],
    ['docs/ARCHITECTURE.md', 'src/gone/<feature>/store.ts'],
  ])('are reported when %s names %s', (page, path) => {
    const root = testProject({ 'src/main/app.ts': '', [page]: `Read \`${path}\` first.` });
    expect(checkDocsPaths(root).problems).toEqual([`${page} names ${path}, which does not exist`]);
  });

  it('are not looked for in drawings', () => {
    const root = testProject({ 'docs/ARCHITECTURE.md': 'A tree:\n\n```\n`src/gone.ts`\n```\n' });
    expect(checkDocsPaths(root).problems).toEqual([]);
  });

  it('are still found after a drawing', () => {
    const root = testProject({ 'docs/ARCHITECTURE.md': '```\ntree\n```\n\nThen `src/gone.ts`.\n' });
    expect(checkDocsPaths(root).problems).toEqual([
      'docs/ARCHITECTURE.md names src/gone.ts, which does not exist',
    ]);
  });
});
