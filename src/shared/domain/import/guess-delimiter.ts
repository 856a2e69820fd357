import Papa from 'papaparse';
import { fieldForHeader } from './column-aliases.ts';
import type { Delimiter } from './import-types.ts';

export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_RECORDS = 100;

/**
 * Picks the separator that cuts the start of the text into rows of the same width; a row with several known
 * column names counts strongly. Text that no separator cuts evenly is taken as one column.
 * The text's line breaks are all `\n`.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { delimiter: Delimiter; evenness: number; width: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const measured = measure(sample, delimiter);
    if (!measured) continue;
    const better =
      best === null ||
      measured.evenness > best.evenness ||
      (measured.evenness === best.evenness && measured.width > best.width);
    if (better) best = { delimiter, ...measured };
  }
  return best?.delimiter ?? DELIMITERS.find((delimiter) => !sample.includes(delimiter)) ?? ',';
}

/** How many known column names stand in one record. */
export function countKnownHeaders(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length < 100 && fieldForHeader(cell) !== null).length;
}

function measure(sample: string, delimiter: Delimiter): { evenness: number; width: number } | null {
  const parsed = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_RECORDS });
  const records = parsed.data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (records.length === 0) return null;
  const width = commonWidth(records);
  const even = records.filter((cells) => cells.length === width).length / records.length;
  const known = Math.max(0, ...records.slice(0, 30).map(countKnownHeaders));
  if (known >= 2) return { evenness: even + known / 4, width };
  // A single known name on top is a one-column sheet whose cells happen to hold this sign ("Acme, Inc.").
  const first = records[0] ?? [];
  if (first.length === 1 && known === 1) return null;
  return width >= 2 && even >= 0.5 ? { evenness: even, width } : null;
}

/** The number of cells most records have; the larger one when two are as frequent. */
export function commonWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  for (const [cells, count] of counts) {
    const most = counts.get(width) ?? 0;
    if (count > most || (count === most && cells > width)) width = cells;
  }
  return width;
}
