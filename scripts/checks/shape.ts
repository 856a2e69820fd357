import { type CheckResult, filesBelow, isTest, readSource } from './source-files.ts';

const MAX_FOLDERS_BELOW_SRC = 4;
const MAX_LINES = 400;
const MAX_P90_LINES = 250;
const NAMED_PLACES = ['src', 'e2e', 'scripts', 'bench'];
const ENTRY_FILES = ['src/main/index.ts', 'src/preload/index.ts'];

const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const KEBAB_FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Pages that people look for by an established name, such as README and RESULTS. */
const PAGE = /^[A-Z]+\.md$/;
const SAYS_NOTHING = /(^|-)(utils?|helpers?)$/;

/** Checks names, depth and length of the source files, and reports median, p90 and maximum length in lines. */
export function checkShape(root: string): CheckResult {
  const source = filesBelow(root, 'src');
  const counted = source.filter((path) => /\.(tsx?|css)$/.test(path) && !isTest(path));
  const lengths = counted.map((path) => ({ path, lines: lineCount(readSource(root, path)) }));
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const p90 = quantile(sorted, 0.9);

  const problems = [
    ...NAMED_PLACES.flatMap((place) => filesBelow(root, place)).flatMap(nameProblems),
    ...source.flatMap(depthProblems),
    ...lengths
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines; no file may have more than ${MAX_LINES}`),
    ...(p90 > MAX_P90_LINES
      ? [`nine files in ten must have at most ${MAX_P90_LINES} lines; p90 is ${p90}`]
      : []),
  ];
  const note = `${counted.length} files, lines: median ${quantile(sorted, 0.5)}, p90 ${p90}, max ${sorted.at(-1) ?? 0}`;
  return { problems, note };
}

function nameProblems(path: string): string[] {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const folders = parts.slice(1, -1);
  const stems = [...folders, file.split('.')[0] ?? ''];
  return [
    ...(KEBAB_FILE.test(file) || PAGE.test(file) ? [] : [`${path}: the file name is not kebab-case`]),
    ...folders
      .filter((folder) => !KEBAB_FOLDER.test(folder))
      .map((folder) => `${path}: folder ${folder} is not kebab-case`),
    ...stems
      .filter((stem) => SAYS_NOTHING.test(stem))
      .map((stem) => `${path}: "${stem}" says nothing about what is inside`),
    ...(/^index\.tsx?$/.test(file) && !ENTRY_FILES.includes(path)
      ? [`${path}: only an entry may be called index`]
      : []),
  ];
}

function depthProblems(path: string): string[] {
  const folders = path.split('/').length - 2;
  return folders > MAX_FOLDERS_BELOW_SRC
    ? [`${path} is ${folders} folders below src; ${MAX_FOLDERS_BELOW_SRC} is the most`]
    : [];
}

function lineCount(text: string): number {
  if (text === '') return 0;
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** Nearest-rank quantile of numbers in ascending order; 0 when there are none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
