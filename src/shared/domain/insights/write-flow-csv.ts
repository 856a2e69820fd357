import type { FlowRow } from '../../insights.ts';
import { normaliseCompany } from '../normalise-company.ts';
import { writeTableCsv } from '../write-table-csv.ts';

/** The steps as `Company,Source,Target`, the shape that other programs for such drawings read. */
export function writeFlowCsv(rows: readonly FlowRow[]): string {
  return writeTableCsv(
    ['Company', 'Source', 'Target'],
    rows.map(({ company, from, to }) => [company, from, to]),
  );
}

/** The same steps without names: "Company 1" is the first in the list, so the first that was written to, and one company keeps its number. */
export function hideCompanies(rows: readonly FlowRow[]): FlowRow[] {
  const numbers = new Map<string, number>();
  return rows.map((row) => {
    // A name without letters has no key, and two of those are not one company.
    const company = normaliseCompany(row.company) || row.company;
    const number = numbers.get(company) ?? numbers.size + 1;
    numbers.set(company, number);
    return { ...row, company: `Company ${number}` };
  });
}
