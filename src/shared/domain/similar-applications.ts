import { normaliseCompany } from './normalise-company.ts';
import { isSimilarRole, normaliseRole } from './normalise-role.ts';
import { normaliseUrl } from './normalise-url.ts';

/** What is compared of an application that may be new. */
export interface SimilarCandidate {
  company: string | null;
  role: string | null;
  url: string | null;
}

/** An application that is already kept. */
export interface KnownApplication<Id> extends SimilarCandidate {
  id: Id;
}

type SimilarWhy = 'same_url' | 'same_role' | 'same_company';

/** An application that looks like the candidate, and the strongest reason why. */
export interface SimilarApplication<Id> {
  id: Id;
  why: SimilarWhy;
}

/** Applications filed under their company key and their address, ready for many questions. */
export interface ApplicationIndex<Id> {
  byUrl: Map<string, KnownApplication<Id>[]>;
  byCompany: Map<string, KnownApplication<Id>[]>;
}

function file<Id>(
  drawer: Map<string, KnownApplication<Id>[]>,
  key: string | null,
  application: KnownApplication<Id>,
): void {
  if (key === null || key === '') return;
  const filed = drawer.get(key);
  if (filed === undefined) drawer.set(key, [application]);
  else filed.push(application);
}

function fileAll<Id>(
  existing: readonly KnownApplication<Id>[],
  mayMatch: (address: string) => boolean,
): ApplicationIndex<Id> {
  const index: ApplicationIndex<Id> = { byUrl: new Map(), byCompany: new Map() };
  const keys = new Map<string, string>();
  for (const application of existing) {
    const { url } = application;
    if (url !== null && mayMatch(url)) file(index.byUrl, normaliseUrl(url), application);
    const company = application.company ?? '';
    const key = keys.get(company) ?? normaliseCompany(company);
    keys.set(company, key);
    file(index.byCompany, key, application);
  }
  return index;
}

/** Files applications once, so that each later `findSimilarIn` costs only its own company's rows. */
export function indexApplications<Id>(existing: readonly KnownApplication<Id>[]): ApplicationIndex<Id> {
  return fileAll(existing, () => true);
}

/**
 * The filed applications that look like the candidate, each once with its strongest reason: same address, then
 * same company and similar role, then same company; in the order they were filed within each reason.
 */
export function findSimilarIn<Id>(
  candidate: SimilarCandidate,
  index: ApplicationIndex<Id>,
): SimilarApplication<Id>[] {
  const url = normaliseUrl(candidate.url);
  const sameUrl = url === null ? [] : (index.byUrl.get(url) ?? []);
  const known = new Set(sameUrl.map(({ id }) => id));
  const company = normaliseCompany(candidate.company ?? '');
  const role = normaliseRole(candidate.role ?? '');
  const sameRole: SimilarApplication<Id>[] = [];
  const sameCompany: SimilarApplication<Id>[] = [];
  for (const application of index.byCompany.get(company) ?? []) {
    if (known.has(application.id)) continue;
    const { id } = application;
    if (isSimilarRole(role, normaliseRole(application.role ?? ''))) sameRole.push({ id, why: 'same_role' });
    else sameCompany.push({ id, why: 'same_company' });
  }
  return [...sameUrl.map(({ id }) => ({ id, why: 'same_url' as const })), ...sameRole, ...sameCompany];
}

/** `findSimilarIn` for one question over applications that are not filed yet. */
export function findSimilar<Id>(
  candidate: SimilarCandidate,
  existing: readonly KnownApplication<Id>[],
): SimilarApplication<Id>[] {
  const host = normaliseUrl(candidate.url)?.split(/[/?#]/)[0] ?? null;
  // Reading an address is the dear part; a host with other letters may be written in two ways.
  const isPlainHost = host !== null && !host.includes('xn--');
  const mayMatch = (url: string) => host !== null && (!isPlainHost || url.toLowerCase().includes(host));
  return findSimilarIn(candidate, fileAll(existing, mayMatch));
}
