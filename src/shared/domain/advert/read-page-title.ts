import { foldText } from '../fold-text.ts';
import { normaliseCompany } from '../normalise-company.ts';
import { type AdvertFindings, finding } from './advert-proposal.ts';
import { couldBeName, looksLikeCompany } from './company-words.ts';
import { looksLikeRole } from './job-words.ts';
import { tidyPlace } from './read-labels.ts';
import { readTitleLine } from './read-opening.ts';
import type { PageFacts } from './read-page.ts';

/** Job boards and hiring tools: their name on a page never is the employer's. Folded, no spaces. */
const BOARDS = new Set(
  (
    'linkedin indeed glassdoor monster stepstone xing totaljobs reed reedcouk cvlibrary jobsch jobup jobscout24 ' +
    'hellowork apec francetravail poleemploi welcometothejungle ziprecruiter dice wellfound otta greenhouse lever ' +
    'workday myworkdayjobs personio smartrecruiters ashby ashbyhq teamtailor join joincom recruitee bamboohr ' +
    'nhsjobs civilservicejobs bundesagenturfurarbeit arbeitsagentur jobbörse jobborse kimeta jobware ' +
    'stellenanzeigen stellenanzeigende meinestadt adzuna jooble careerjet talentcom simplyhired careerbuilder ' +
    'seek jora guardianjobs karriereat ams google facebook jobs careers karriere emploi findajob gumtree ' +
    'caterer cwjobs jobsite jobindex finn manatal workable workablecom icims taleo successfactors oracle ' +
    'jobteaser cadremploi meteojob regionsjob optioncarriere'
  ).split(' '),
);
const HIRING =
  /^(.{2,80}?) (?:is hiring|hiring|sucht|recrute(?: pour des postes de)?) (?:an? )?(.{3,120}?)(?: (?:in|à) (\p{Lu}.{1,80}?)| \(([^()]{2,60})\))?$/u;
const LEAD_IN =
  /^(?:job application for|apply for|job:|jobs?:|vacancy:|stellenangebot:?|stellenanzeige:?|offre d['’]emploi:?|emploi:?)\s+/i;
const CAREERS_NAME =
  /^(?:(?:careers|jobs|karriere|stellen|carrières?|emplois?) (?:at|bei|chez) (.+)|(.+?) (?:careers|jobs|karriere|recrutement|carrières?))$/i;

function isBoard(name: string): boolean {
  const key = foldText(name).replace(/\.(?:com|de|ch|fr|co\.uk|org|net|at)$/, '');
  return (
    BOARDS.has(key.replace(/[^a-z0-9]/g, '')) ||
    /\b(?:jobs?|jobborse|stellen\w*|emplois?|jobboard)\b/.test(key)
  );
}

/** The title without the name of the board or site at its end. */
function withoutSite(title: string, siteName: string): string {
  let parts = title.split(/(\s+[|–—·-]\s+)/);
  while (parts.length > 2) {
    const last = parts[parts.length - 1] ?? '';
    const isSite =
      isBoard(last) || (siteName !== '' && foldText(last) === foldText(siteName) && !looksLikeCompany(last));
    if (!isSite) break;
    parts = parts.slice(0, -2);
  }
  return parts.join('').replace(LEAD_IN, '').trim();
}

function readHiringTitle(title: string): AdvertFindings | null {
  const match = HIRING.exec(title);
  const company = match?.[1] ?? '';
  const role = match?.[2] ?? '';
  if (match === null || !couldBeName(company) || looksLikeRole(company)) return null;
  const place = tidyPlace(match[3] ?? match[4] ?? '');
  return {
    role: finding(role, title),
    company: finding(company, title),
    place: place === null ? null : finding(place, title),
  };
}

/** "Acme Careers" names Acme when nothing says it is a board; a bare site name is too unsure. */
function readSiteName(siteName: string): AdvertFindings {
  const match = CAREERS_NAME.exec(siteName);
  const name = (match?.[1] ?? match?.[2] ?? '').trim();
  if (looksLikeCompany(siteName) && !isBoard(siteName)) return { company: finding(siteName, siteName) };
  return name !== '' && couldBeName(name) && !BOARDS.has(foldText(name).replace(/[^a-z0-9]/g, ''))
    ? { company: finding(name, siteName) }
    : {};
}

/**
 * Role, company and place from the titles of a page ("Acme hiring Baker in Leeds | LinkedIn", "Baker at Acme",
 * "Baker – Acme Ltd"), its only heading and its site name. The name of a job board never counts as company.
 */
export function readPageTitle(facts: PageFacts): AdvertFindings {
  const siteName = facts.meta.get('og:site_name') ?? '';
  const heading = facts.headings.length === 1 ? (facts.headings[0] ?? '') : '';
  const found: AdvertFindings = {};
  for (const written of [facts.meta.get('og:title') ?? '', facts.title ?? '', heading]) {
    if (written === '') continue;
    const title = withoutSite(written, siteName);
    const hiring = readHiringTitle(title);
    const line = hiring === null ? readTitleLine(title) : null;
    found.company ??= hiring?.company ?? line?.employer?.company ?? null;
    found.place ??= hiring?.place ?? line?.employer?.place ?? null;
    found.role ??= hiring?.role ?? line?.role ?? null;
  }
  if (heading !== '' && isInTitle(heading, facts)) found.role = finding(heading, heading);
  found.company ??= readSiteName(siteName).company ?? null;
  if (
    found.company &&
    found.role &&
    normaliseCompany(found.company.value) === normaliseCompany(found.role.value)
  ) {
    found.company = null;
  }
  return found;
}

/** A heading that names a job and that the page title repeats is the role, without what the title adds. */
function isInTitle(heading: string, facts: PageFacts): boolean {
  const title = foldText(`${facts.title ?? ''} ${facts.meta.get('og:title') ?? ''}`);
  return (
    looksLikeRole(heading) && title.includes(foldText(heading)) && readTitleLine(heading)?.employer == null
  );
}
