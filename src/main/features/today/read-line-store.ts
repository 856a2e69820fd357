import { normaliseCompany } from '../../../shared/domain/normalise-company.ts';
import type { QuickAdd } from '../../../shared/domain/quick-add/quick-add-line.ts';
import { readQuickAdd } from '../../../shared/domain/quick-add.ts';
import type { LineReading } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type ApplicationName = LineReading['applications'][number];

const MOST_CHOICES = 30;
const allApplications = prepared<[], Omit<ApplicationName, 'open'> & { open: 0 | 1 }>(
  `SELECT a.id, a.revision, a.company, a.role, a.next_step AS nextStep, a.next_step_on AS nextStepOn,
     s.kind = 'stage' AND a.archived_at IS NULL AS open
   FROM applications a JOIN stages s ON s.id = a.stage_id WHERE a.deleted_at IS NULL ORDER BY a.id DESC`,
);
const allPeople = prepared<[], LineReading['people'][number]>(
  'SELECT id, name, company FROM contacts WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id',
);

/** Reads a line against the names of the profile. An application that is open is meant before one that has ended. */
export function readLine(db: Db, line: string, today: string): LineReading {
  const applications = allApplications(db)
    .all()
    .map((row) => ({ ...row, open: row.open === 1 }));
  const people = allPeople(db).all();
  const companies = [...new Set([...applications, ...people].map(({ company }) => company))].filter(
    (company) => company !== '',
  );
  const open = applications.filter((application) => application.open);
  const reading = readQuickAdd(line, today, { applications: open, companies, people });
  return {
    reading,
    applications: applicationsMeant(reading, applications),
    people: peopleMeant(reading, people),
  };
}

/** Those at the company the line names; without one, the open ones made last. */
function applicationsMeant(reading: QuickAdd, applications: readonly ApplicationName[]): ApplicationName[] {
  const key = normaliseCompany(reading.company);
  const meant =
    key === ''
      ? applications.filter(({ open }) => open)
      : applications.filter(({ company }) => isSameCompany(normaliseCompany(company), key));
  return meant.toSorted((a, b) => Number(b.open) - Number(a.open)).slice(0, MOST_CHOICES);
}

/** "Halden" may be Halden Freight. */
function isSameCompany(company: string, key: string): boolean {
  return company === key || company.startsWith(`${key} `);
}

function peopleMeant(reading: QuickAdd, people: LineReading['people']): LineReading['people'] {
  const name = reading.person.toLocaleLowerCase();
  if (name === '') return [];
  return people
    .filter((person) => person.id === reading.contactId || person.name.toLocaleLowerCase().startsWith(name))
    .slice(0, MOST_CHOICES);
}
