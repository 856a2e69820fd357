import type { ExportedFile } from '../api/export-entries.ts';

/** What was saved, and what is missing from it. `asked`: how many entries were chosen; null for all. */
export function exportedWords(
  { name, entries, missing }: Pick<ExportedFile, 'name' | 'entries' | 'missing'>,
  asked: number | null,
): string {
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  const left = asked === null ? 0 : asked - entries;
  return [
    `Saved ${count} as ${name}.`,
    left > 0 ? `${left} ${left === 1 ? 'was' : 'were'} left out.` : '',
    missing > 0 ? `${missing} ${missing === 1 ? 'picture is' : 'pictures are'} not here any more.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
