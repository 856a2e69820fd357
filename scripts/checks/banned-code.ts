import { type CheckResult, filesBelow, readSource } from './source-files.ts';

type Ban = {
  readonly pattern: RegExp;
  readonly appliesTo: (path: string) => boolean;
  readonly why: string;
};

const everywhere = (path: string) => path.startsWith('src/');
const rendererOutsidePlatform = (path: string) =>
  path.startsWith('src/renderer/') && !path.startsWith('src/renderer/platform/');

const BANS: readonly Ban[] = [
  {
    pattern: /\bz\.(any|custom)\b(?=\s*[(<])/,
    appliesTo: everywhere,
    why: 'a schema must say what it accepts',
  },
  // The conflict it hides would delete a row, and with it whatever hangs on that row.
  { pattern: /\bOR\s+REPLACE\b/, appliesTo: everywhere, why: 'write an UPSERT instead' },
  // Only where a type ends: "as any other" in a text is English.
  {
    pattern: /\bas any(?=\s*([;,:)\]}>|&.?[]|$|as\b))/,
    appliesTo: everywhere,
    why: 'a cast hides a wrong type',
  },
  {
    pattern: /\bwindow\.rebound\b/,
    appliesTo: rendererOutsidePlatform,
    why: 'only src/renderer/platform knows its host',
  },
  {
    pattern: /(?<![.\w])fetch\(|\b(window|globalThis|self)\.fetch\(/,
    appliesTo: rendererOutsidePlatform,
    why: 'only src/renderer/platform talks to its host',
  },
];

/** Looks for code that is not allowed, line by line; comment lines may name what is banned. */
export function checkBannedCode(root: string): CheckResult {
  const problems = filesBelow(root, 'src')
    .filter((path) => /\.(tsx?|sql)$/.test(path))
    .flatMap((path) => {
      const bans = BANS.filter((ban) => ban.appliesTo(path));
      return readSource(root, path)
        .split('\n')
        .flatMap((line, index) => (isComment(line) ? [] : findBans(line, bans, `${path}:${index + 1}`)));
    });
  return { problems };
}

function findBans(line: string, bans: readonly Ban[], place: string): string[] {
  return bans.flatMap(({ pattern, why }) => {
    const found = pattern.exec(line);
    return found ? [`${place} has "${found[0].trim()}": ${why}`] : [];
  });
}

function isComment(line: string): boolean {
  return /^\s*(\/\/|\/\*|\*|--)/.test(line);
}
