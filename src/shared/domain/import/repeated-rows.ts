import { foldText } from '../fold-text.ts';
import { normaliseCompany } from '../normalise-company.ts';
import { normaliseUrl } from '../normalise-url.ts';
import type { ExistingApplication, SameAs } from './import-types.ts';

/** What stands in for a role the sheet does not give. */
export const ROLE_NOT_GIVEN = 'Role not given';

interface Comparable {
  company: string;
  role: string;
  url: string | null;
}

/** Remembers applications and rows, and finds the first one that a new row repeats. */
export interface RepeatFinder {
  find(row: Comparable): SameAs | null;
  add(row: Comparable & { line: number }): void;
}

/**
 * Two rows are the same when their links point at one advert, or when company and role are equal apart from case,
 * accents, spaces and the legal form. Roles are compared whole: "Junior" and "Senior" are two applications.
 */
export function createRepeatFinder(existing: readonly ExistingApplication[]): RepeatFinder {
  const byUrl = new Map<string, SameAs>();
  const byName = new Map<string, SameAs>();
  const remember = (row: Comparable, url: SameAs, name: SameAs, named: boolean) => {
    const address = normaliseUrl(row.url);
    if (address !== null && !byUrl.has(address)) byUrl.set(address, url);
    const key = nameKey(row);
    if (key !== null && named && !byName.has(key)) byName.set(key, name);
  };
  for (const { id, ...row } of existing) {
    remember(
      row,
      { kind: 'application', id, by: 'url' },
      { kind: 'application', id, by: 'company-and-role' },
      true,
    );
  }
  return {
    find(row) {
      const address = normaliseUrl(row.url);
      const key = nameKey(row);
      const sameUrl = address === null ? undefined : byUrl.get(address);
      return sameUrl ?? (key === null ? undefined : byName.get(key)) ?? null;
    },
    add(row) {
      // Two rows of one file without a role may well be two roles, so they are not each other's repeat; the
      // same file imported again still meets the applications it made.
      remember(
        row,
        { kind: 'row', line: row.line, by: 'url' },
        { kind: 'row', line: row.line, by: 'company-and-role' },
        row.role !== ROLE_NOT_GIVEN,
      );
    },
  };
}

function nameKey(row: Comparable): string | null {
  const company = normaliseCompany(row.company);
  const role = foldText(row.role).replace(/\s+/gu, ' ').trim();
  return company === '' || role === '' ? null : `${company}\n${role}`;
}
