import { decodeText } from '../../../shared/domain/import/decode-text.ts';
import { readSheet } from '../../../shared/domain/import/read-sheet.ts';
import type { ExportPart, ExportPartKind } from '../../../shared/transfer.ts';
import type { OpenZip } from './open-zip.ts';

/** What Rebound has a place for, by the name of the file inside; LinkedIn splits long lists into `_1`, `_2`. */
const KNOWN: readonly (readonly [RegExp, ExportPartKind])[] = [
  [/^job applications(?:_\d+)?\.csv$/iu, 'applications'],
  [/^saved jobs(?:_\d+)?\.csv$/iu, 'saved-jobs'],
  [/^connections(?:_\d+)?\.csv$/iu, 'people'],
  [/^events(?:_\d+)?\.csv$/iu, 'events'],
];
const LIST = /\.(?:csv|tsv)$/iu;

/**
 * What a zip of lists holds, in the order of its names: LinkedIn's lists Rebound has a place for with their rows, the
 * others as left alone. A zip without any of LinkedIn's offers every list in it; null when there is none at all.
 */
export function describeExport(zip: OpenZip): ExportPart[] | null {
  const files = [...zip.parts.values()].filter(({ name }) => !name.endsWith('/') && !isHidden(name));
  const isLinkedIn = files.some(({ name }) => knownKind(name) !== null);
  const parts = files.map((part): ExportPart => {
    const isList = !isLinkedIn && LIST.test(part.name);
    const kind = knownKind(part.name) ?? (isList ? 'list' : 'left');
    const rows = kind === 'left' ? null : countRows(zip.read(part));
    return { name: part.name, kind, rows };
  });
  if (parts.every(({ kind }) => kind === 'left')) return null;
  return parts.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function knownKind(name: string): ExportPartKind | null {
  const file = name.split(/[/\\]/u).at(-1) ?? '';
  return KNOWN.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}

/** macOS puts a shadow of every file into a zip. */
function isHidden(name: string): boolean {
  return name.startsWith('__MACOSX/') || name.split('/').some((part) => part.startsWith('.'));
}

function countRows(bytes: Uint8Array): number {
  return readSheet(decodeText(bytes).text).rows.length;
}
