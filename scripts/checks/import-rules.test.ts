import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports, findViolations, unreadModules } from './import-rules.ts';
import { filesBelow } from './source-files.ts';
import { testProject } from './test-project.ts';

// A small project in which every file named here breaks one rule and every other file breaks none.
const fixture = resolve(import.meta.dirname, '../fixtures/import-rules');

describe('the import rules', () => {
  it('catch every bad import of the fixture and no good one', async () => {
    const { violations } = await findViolations(fixture);
    const found = violations.map(({ rule, from }) => `${rule}: ${from.replace('src/', '')}`).sort();
    expect(found).toEqual([
      'database-knows-no-feature: main/database/calls-feature.ts',
      'electron-only-in-its-host: main/features/endings/uses-electron.ts',
      'electron-only-in-its-host: renderer/lib/uses-electron.ts',
      'feature-calls-downwards: main/features/applications/calls-upwards.ts',
      'feature-calls-downwards: main/features/applications/knows-type-above.ts',
      'feature-calls-downwards: main/features/journal/calls-today.ts',
      'feature-calls-downwards: main/features/network/calls-search.ts',
      'feature-calls-downwards: main/features/skills/calls-beside.ts',
      'feature-calls-downwards: main/features/today/calls-settings.ts',
      'feature-knows-no-app: main/features/endings/joins-app.ts',
      'host-knows-no-feature: main/hosts/browser/calls-feature.ts',
      'host-knows-no-other-host: main/hosts/browser/calls-window.ts',
      'main-knows-no-host: main/features/applications/calls-host.ts',
      'main-knows-no-page: main/features/endings/uses-page.ts',
      'no-cycles: renderer/lib/cycle-one.ts',
      'no-cycles: renderer/lib/cycle-type-one.ts',
      'page-base-knows-no-feature: renderer/ui/knows-board.ts',
      'page-feature-knows-no-app: renderer/features/endings/components/uses-app.ts',
      'page-feature-stands-alone: renderer/features/endings/components/shows-board.tsx',
      'page-knows-only-the-router: renderer/platform/knows-store-type.ts',
      'page-runs-no-main-code: renderer/platform/runs-router.ts',
      'page-runs-without-node: renderer/lib/uses-node.ts',
      'page-uses-no-main-package: renderer/lib/uses-database.ts',
      'preload-stays-small: preload/uses-main.ts',
      'shared-is-pure: shared/uses-node.ts',
      'shared-is-pure: shared/uses-other-package.ts',
      'shared-is-pure: shared/uses-react.ts',
      'shared-knows-no-side: shared/uses-main.test.ts',
    ]);
  });

  it('are checked on every source file, and a file that was skipped is a problem', async () => {
    const { modules } = await findViolations(fixture);
    const files = filesBelow(fixture, 'src');
    expect(files.length).toBeGreaterThan(50);
    expect(unreadModules(files, modules)).toEqual([]);
    expect(unreadModules(files, [])).toEqual(files);
  });

  it('refuse a main feature that has no place in the order of features', async () => {
    const root = testProject({
      'src/main/features/astrology/astrology-store.ts': 'export const signs = 12;\n',
      'src/main/features/journal/journal-store.ts': 'export const entries = [];\n',
    });
    expect(await checkImports(root)).toEqual({
      problems: ['src/main/features/astrology has no place in FEATURE_ORDER'],
      note: '2 modules',
    });
  });
});
