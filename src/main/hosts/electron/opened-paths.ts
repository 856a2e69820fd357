import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openedKind } from '../../../shared/opened-files.ts';

/**
 * The files to open among the words a start of Rebound was given, as absolute paths. Whether they exist is not looked
 * at. Beware: Chromium adds words of its own, and may order them anew.
 */
export function openedPaths(argv: readonly string[], workingFolder: string): string[] {
  const paths = argv
    .filter((word) => !word.startsWith('-') && openedKind(word) !== null)
    .map((word) => pathOf(word, workingFolder))
    .filter((path) => path !== null);
  return [...new Set(paths)];
}

/** Some Linux desktops hand over addresses in the place of paths. */
function pathOf(word: string, workingFolder: string): string | null {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(word)) return resolve(workingFolder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}
