import { normaliseHeader } from '../import/column-aliases.ts';

/** What a column of a list of people can hold. */
const PERSON_COLUMNS = {
  first: 'first name, given name, vorname, prenom',
  last: 'last name, family name, surname, nachname, nom de famille',
  name: 'name, full name, contact name, contact',
  url: 'url, profile url, linkedin url, link, website',
  email: 'email address, e mail address, email, e mail, mail',
  phone: 'phone, phone number, telephone, mobile, telefon',
  company: 'company, organization, organisation, employer, firma, entreprise',
  role: 'position, role, title, job title',
  connectedOn: 'connected on',
  addedOn: 'added on',
  howMet: 'how we met, how met',
  note: 'note, notes',
} as const;
export type PersonColumn = keyof typeof PERSON_COLUMNS;

const KEYS = Object.keys(PERSON_COLUMNS).filter((key): key is PersonColumn => key in PERSON_COLUMNS);
const columnByWords = new Map(
  KEYS.flatMap((key) => PERSON_COLUMNS[key].split(', ').map((words) => [words, key] as const)),
);

/** Where each column stands that a header names, the first of a kind; null when it is no header of a list of people. */
export function findPersonColumns(headers: readonly string[]): ReadonlyMap<PersonColumn, number> | null {
  const places = new Map<PersonColumn, number>();
  headers.forEach((header, place) => {
    const column = columnByWords.get(normaliseHeader(header));
    if (column && !places.has(column)) places.set(column, place);
  });
  const has = (...columns: PersonColumn[]) => columns.some((column) => places.has(column));
  const isOfPeople = has('name', 'first', 'last') && has('url', 'email', 'phone', 'company', 'connectedOn');
  return isOfPeople ? places : null;
}
