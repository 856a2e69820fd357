import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { type CheckResult, filesBelow } from './source-files.ts';

/** Packages that compute and do nothing else, so both sides may share code that uses them. */
const SHARED_PACKAGES = ['zod', 'papaparse', 'fractional-indexing', 'ts-fsrs'];

/** Packages that only make sense beside the database; their presence in the page would be a mistake. */
const MAIN_PACKAGES = [
  '@hono/node-server',
  '@trpc/server',
  'better-sqlite3',
  'drizzle-orm',
  'electron-log',
  'env-paths',
  'hono',
  'open',
];

/**
 * Main features from the lowest to the highest. A store may call those of the lines above its own, in its own
 * transaction; features on one line do not know each other.
 */
const FEATURE_ORDER: readonly (readonly string[])[] = [
  ['applications'],
  ['network'],
  ['skills', 'practice', 'goals', 'materials'],
  ['endings'],
  ['journal', 'work-search'],
  ['search'],
  ['insights', 'reports', 'calendar'],
  ['reminders'],
  ['today', 'transfer', 'archive', 'settings', 'profile', 'lock', 'backups', 'undo'],
  ['recovery'],
];

const TEST = '\\.test\\.tsx?$';
const ELECTRON = ['^electron(/|$)', '(^|/)node_modules/electron/'];
const MAIN_ENTRIES = '^src/main/(index|serve)\\.ts$';

function packages(names: readonly string[]): string {
  return `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
}

const LAYER_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'shared-is-pure',
    from: { path: '^src/shared/', pathNot: TEST },
    to: { pathNot: ['^src/shared/', packages(SHARED_PACKAGES)] },
  },
  {
    name: 'shared-knows-no-side',
    from: { path: '^src/shared/' },
    to: { path: '^src/(main|preload|renderer)/' },
  },
  {
    name: 'electron-only-in-its-host',
    from: { path: '^src/', pathNot: '^src/(main/hosts/electron|preload)/' },
    to: { path: ELECTRON },
  },
  {
    name: 'preload-stays-small',
    from: { path: '^src/preload/', pathNot: TEST },
    to: { pathNot: ['^src/(preload|shared)/', ...ELECTRON] },
  },
  { name: 'main-knows-no-page', from: { path: '^src/main/' }, to: { path: '^src/(preload|renderer)/' } },
  {
    name: 'main-knows-no-host',
    from: { path: '^src/main/', pathNot: ['^src/main/hosts/', MAIN_ENTRIES] },
    to: { path: ['^src/main/hosts/', MAIN_ENTRIES] },
  },
  {
    name: 'host-knows-no-feature',
    from: { path: '^src/main/hosts/', pathNot: TEST },
    to: { path: '^src/main/(features|database)/' },
  },
  {
    name: 'host-knows-no-other-host',
    from: { path: '^src/main/hosts/([^/]+)/' },
    to: { path: '^src/main/hosts/[^/]+/', pathNot: '^src/main/hosts/$1/' },
  },
  {
    name: 'database-knows-no-feature',
    from: { path: '^src/main/(database|attachments)/', pathNot: TEST },
    to: { path: ['^src/main/features/', '^src/main/(app|router)\\.ts$'] },
  },
  {
    name: 'feature-knows-no-app',
    from: { path: '^src/main/features/', pathNot: TEST },
    to: { path: '^src/main/(app|router)\\.ts$' },
  },
  {
    name: 'page-runs-no-main-code',
    from: { path: '^src/renderer/' },
    to: { path: '^src/(main|preload)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'page-knows-only-the-router',
    from: { path: '^src/renderer/' },
    to: { path: '^src/(main|preload)/', pathNot: '^src/main/router\\.ts$' },
  },
  {
    name: 'page-runs-without-node',
    from: { path: '^src/renderer/', pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'page-uses-no-main-package',
    from: { path: '^src/renderer/', pathNot: TEST },
    // The link over the bridge needs the observable of tRPC, which is no server code.
    to: {
      path: packages(MAIN_PACKAGES),
      pathNot: '/@trpc/server/dist/observable/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'page-feature-stands-alone',
    from: { path: '^src/renderer/features/([^/]+)/' },
    to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
  },
  {
    name: 'page-feature-knows-no-app',
    from: { path: '^src/renderer/features/' },
    to: { path: '^src/renderer/(app/|main\\.tsx$)' },
  },
  {
    name: 'page-base-knows-no-feature',
    from: { path: '^src/renderer/(ui|lib|platform)/' },
    to: { path: '^src/renderer/(app|features)/' },
  },
  { name: 'no-cycles', from: { path: '^src/' }, to: { circular: true } },
];

const FEATURE_ORDER_RULES: readonly IForbiddenRuleType[] = FEATURE_ORDER.flatMap((line, height) =>
  line.map((feature) => ({
    name: 'feature-calls-downwards',
    from: { path: `^src/main/features/${feature}/`, pathNot: TEST },
    to: {
      path: '^src/main/features/[^/]+/',
      pathNot: `^src/main/features/(${[feature, ...FEATURE_ORDER.slice(0, height).flat()].join('|')})/`,
    },
  })),
);

/** One import that is not allowed. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

/** Reads every module below `src` of the project at `root` and lists the imports that break a rule. */
export async function findViolations(root: string): Promise<{ violations: Violation[]; modules: string[] }> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      // With TypeScript 7 the default parser reads no file at all and reports success.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^src/.*/fixtures/' },
      validate: true,
      ruleSet: {
        forbidden: [...LAYER_RULES, ...FEATURE_ORDER_RULES].map((rule) => ({ severity: 'error', ...rule })),
      },
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
      conditionNames: ['import', 'default'],
    },
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text instead of a result');
  return { violations: violationsOf(output), modules: sourceModulesOf(output) };
}

function violationsOf(result: ICruiseResult): Violation[] {
  return result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

function sourceModulesOf(result: ICruiseResult): string[] {
  return result.modules.map(({ source }) => source).filter(isSourceModule);
}

function isSourceModule(path: string): boolean {
  return path.startsWith('src/') && /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

/** Checks the import rules, that every source file was read, and that every main feature has its place in the order. */
export async function checkImports(root: string): Promise<CheckResult> {
  const { violations, modules } = await findViolations(root);
  const unread = unreadModules(filesBelow(root, 'src'), modules);
  const problems = [
    ...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
    ...unread.map((path) => `${path} was not read, so its imports are unchecked`),
    ...featuresWithoutPlace(root).map(
      (feature) => `src/main/features/${feature} has no place in FEATURE_ORDER`,
    ),
  ];
  return { problems, note: `${modules.length} modules` };
}

/** Lists the source files among `files` that are not in `modules`: a reader that skips files finds nothing wrong. */
export function unreadModules(files: readonly string[], modules: readonly string[]): string[] {
  const read = new Set(modules);
  return files.filter((path) => isSourceModule(path) && !read.has(path));
}

function featuresWithoutPlace(root: string): string[] {
  const known = new Set(FEATURE_ORDER.flat());
  const folder = 'src/main/features';
  if (filesBelow(root, folder).length === 0) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !known.has(entry.name))
    .map((entry) => entry.name);
}
