import { describe, expect, it } from 'vitest';
import { checkShape } from './shape.ts';
import { testProject } from './test-project.ts';

const lines = (count: number) => 'export {};\n'.repeat(count);

describe('the shape of the source', () => {
  it('is fine for small, well named files', () => {
    const root = testProject({
      'src/main/index.ts': lines(3),
      'src/preload/index.ts': lines(5),
      'src/renderer/features/applications/components/board-card.module.css': lines(7),
      'src/renderer/index.html': '<p>',
      'src/main/app.test.ts': lines(900),
      'e2e/board.spec.ts': lines(900),
    });
    expect(checkShape(root)).toEqual({ problems: [], note: '3 files, lines: median 5, p90 7, max 7' });
  });

  it.each([
    ['src/main/openDatabase.ts', 'src/main/openDatabase.ts: the file name is not kebab-case'],
    ['src/renderer/BoardCard.tsx', 'src/renderer/BoardCard.tsx: the file name is not kebab-case'],
    ['e2e/drag_cards.spec.ts', 'e2e/drag_cards.spec.ts: the file name is not kebab-case'],
    ['src/main/dataBase/open.ts', 'src/main/dataBase/open.ts: folder dataBase is not kebab-case'],
    ['src/shared/date-utils.ts', 'src/shared/date-utils.ts: "date-utils" says nothing about what is inside'],
    ['scripts/helpers/find.ts', 'scripts/helpers/find.ts: "helpers" says nothing about what is inside'],
    ['src/renderer/ui/index.ts', 'src/renderer/ui/index.ts: only an entry may be called index'],
    ['src/renderer/index.tsx', 'src/renderer/index.tsx: only an entry may be called index'],
    ['src/a/b/c/d/e/deep.ts', 'src/a/b/c/d/e/deep.ts is 5 folders below src; 4 is the most'],
  ])('refuses %s', (path, problem) => {
    expect(checkShape(testProject({ [path]: lines(1) })).problems).toEqual([problem]);
  });

  it('accepts four folders below src', () => {
    expect(checkShape(testProject({ 'src/a/b/c/d/deep.ts': lines(1) })).problems).toEqual([]);
  });

  it('refuses a file of more than 400 lines', () => {
    const small = Object.fromEntries(
      Array.from({ length: 18 }, (_, n) => [`src/shared/small-${n}.ts`, lines(10)]),
    );
    const root = testProject({
      ...small,
      'src/shared/full.ts': lines(400),
      'src/shared/over.ts': lines(401),
    });
    expect(checkShape(root)).toEqual({
      problems: ['src/shared/over.ts has 401 lines; no file may have more than 400'],
      note: '20 files, lines: median 10, p90 10, max 401',
    });
  });

  it('refuses a project in which more than one file in ten has over 250 lines', () => {
    const small = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`src/shared/small-${n}.ts`, lines(10)]),
    );
    const root = testProject({
      ...small,
      'src/shared/long.ts': lines(251),
      'src/shared/longer.ts': lines(300),
    });
    expect(checkShape(root).problems).toEqual(['nine files in ten must have at most 250 lines; p90 is 251']);
  });
});
