/**
 * What a spreadsheet would take for a formula, with or without marks in front that a mark must not be mistaken for. The
 * line feed because reading turns a carriage return into one.
 */
const WOULD_CALCULATE = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const MARKED = /^'(?='*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/;

/** A cell that no spreadsheet calculates: an apostrophe is put before what would be a formula. */
export function markFormula(cell: string): string {
  return WOULD_CALCULATE.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `markFormula`. */
export function unmarkFormula(cell: string): string {
  return cell.replace(MARKED, '');
}
