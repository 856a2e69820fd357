import { unmarkFormula } from './people-file/formula-mark.ts';

/** The columns of the list of applications in an export, in words an import understands. */
export const APPLICATION_COLUMNS = [
  'Company',
  'Role',
  'Status',
  'Date saved',
  'Date applied',
  'Screening date',
  'Interview date',
  'Offer date',
  'Status date',
  'Location',
  'Link',
  'Source',
  'Salary',
  'Tags',
  'Next step',
  'Next step on',
  'Notes',
] as const;

/**
 * The cells of a list as they were before Rebound marked what a spreadsheet would calculate. Only in a list with the
 * columns of its own export: elsewhere an apostrophe is the person's.
 */
export function unmarkOwnRows<Row extends { cells: string[] }>(
  headers: readonly string[],
  rows: Row[],
): Row[] {
  const isOwn =
    headers.length === APPLICATION_COLUMNS.length &&
    APPLICATION_COLUMNS.every((column, at) => column === headers[at]);
  return isOwn ? rows.map((row) => ({ ...row, cells: row.cells.map(unmarkFormula) })) : rows;
}
