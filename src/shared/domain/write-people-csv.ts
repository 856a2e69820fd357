import Papa from 'papaparse';
import { markFormula } from './people-file/formula-mark.ts';

/** A person as an export gives them; the last three are there only when the person ticked them. */
export type ExportedPerson = {
  name: string;
  role: string;
  company: string;
  email: string;
  phone: string;
  url: string;
  howMet: string;
  addedOn: string;
  note?: string | undefined;
  toldMe?: string | undefined;
  canOffer?: string | undefined;
};

const COLUMNS = [
  ['name', 'Name'],
  ['role', 'Role'],
  ['company', 'Company'],
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['url', 'Link'],
  ['howMet', 'How we met'],
  ['addedOn', 'Added on'],
  ['note', 'Note'],
  ['toldMe', 'What they told me'],
  ['canOffer', 'What I can offer'],
] as const satisfies readonly (readonly [keyof ExportedPerson, string])[];

/** People as a CSV file that spreadsheets open with the right letters and in which nothing is a formula. */
export function writePeopleCsv(people: readonly ExportedPerson[]): string {
  const columns = COLUMNS.filter(
    ([key]) => !OPTIONAL.has(key) || people.some((person) => person[key] !== undefined),
  );
  const rows = people.map((person) => columns.map(([key]) => markFormula(person[key] ?? '')));
  const body = Papa.unparse([columns.map(([, heading]) => heading), ...rows], { newline: '\r\n' });
  // Without the mark Excel takes UTF-8 for the encoding of the country.
  return `\ufeff${body}\r\n`;
}

const OPTIONAL: ReadonlySet<string> = new Set(['note', 'toldMe', 'canOffer']);
