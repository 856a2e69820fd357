import type { ArchiveCounts, ArchiveSummary, MadeArchive } from '../../../../shared/archive.ts';
import { counted } from '../../../lib/counted.ts';

/** "60 applications, 58 journal entries, 54 people and 3 files". */
export function countsInWords({ applications, entries, people, files }: ArchiveCounts): string {
  const parts = [
    counted(applications, 'application'),
    counted(entries, 'journal entry', 'journal entries'),
    counted(people, 'person', 'people'),
  ];
  return `${parts.join(', ')} and ${counted(files, 'file')}`;
}

/** What a finished export says of itself. */
export function madeWords({ counts, bytes, leftOut, missingFiles, failedCopies }: MadeArchive): string {
  const sentences = [`In the file (${sizeWords(bytes)}): ${countsInWords(counts)}.`];
  if (leftOut > 0) sentences.push(`${counted(leftOut, 'private text')} stayed out.`);
  if (missingFiles > 0) sentences.push(missingWords(missingFiles));
  if (failedCopies.length > 0)
    sentences.push(`Only the copy for other programs is not whole: ${failedCopies.join(', ')}.`);
  return sentences.join(' ');
}

/** What is said of files that were lost before an export was made. */
export function missingWords(missing: number): string {
  return missing === 1
    ? 'One file was lost before and is not in it.'
    : `${counted(missing, 'file')} were lost before and are not in it.`;
}

/** Whether private writing is in an export, as a sentence. */
export function privateWords({ withPrivate }: ArchiveSummary): string {
  return withPrivate ? 'Private writing is in it.' : 'Private writing was left out when it was made.';
}

function sizeWords(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
