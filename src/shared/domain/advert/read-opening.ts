import { foldText } from '../fold-text.ts';
import { type AdvertFindings, type Finding, finding } from './advert-proposal.ts';
import { couldBeName, looksLikeCompany, withoutArticle } from './company-words.ts';
import { looksLikeRole } from './job-words.ts';
import { tidyPlace } from './read-labels.ts';

/** Words of the page around an advert that get copied with it. */
const PAGE_WORDS =
  /^(?:skip to (?:main )?content|job details|back(?: to .*)?|apply(?: now)?|easy apply|save(?: job)?|saved|share|report(?: job)?|home|menu|sign in|log in|new|promoted|(?:full )?job description|job advert|vacancy|stellenanzeige|stellenangebot|stellenbeschreibung|zuruck(?: .*)?|jetzt bewerben|merken|teilen|offre d'emploi|postuler|retour(?: .*)?|partager|enregistrer|hiring now|we are hiring|we're hiring|wir stellen ein|nous recrutons|wir suchen|logo)$/;
const SIDE_NOTE =
  /\b(?:ago|applicants?|vor \d+|il y a|posted|reviews?|bewertungen|avis|full[- ]?time|part[- ]?time|permanent|temporary|contract|vollzeit|teilzeit|festanstellung|unbefristet|cdi|cdd|interim|temps (?:plein|partiel)|remote|hybrid|on-?site|per (?:hour|day|month|year|annum)|\d+\s?%)\b|[£$€]|^\d[\d.,]*$/;
const SEPARATOR = /\s*[|·•]\s*|\s+[–—-]\s+|\t/;
const AT = /^(.{3,90}?)\s+(?:at|@|bei|chez)\s+(\S.{1,80})$/;
const STARTS_WITH_AT = /^(?:at|@|bei|chez)\s+(\S.{1,80})$/i;

interface Employer {
  company: Finding<string>;
  place: Finding<string> | null;
}

function placeFrom(part: string, line: string): Finding<string> | null {
  const place = tidyPlace(part);
  const isSideNote = place !== null && SIDE_NOTE.test(foldText(place));
  return place === null || isSideNote || place.length > 60 || looksLikeRole(place)
    ? null
    : finding(place, line);
}

/** "Acme Ltd, Leeds" into its two halves; a comma before a legal form ("Acme, Inc.") parts nothing. */
function splitAtComma(name: string): [string, string] {
  const at = name.indexOf(', ');
  const rest = at === -1 ? '' : name.slice(at + 2);
  return at === -1 || /^(?:Inc|Ltd|LLC|LLP|PLC|GmbH|SA|SAS|Corp)\b/.test(rest)
    ? [name, '']
    : [name.slice(0, at), rest];
}

function employer(name: string, rest: string | undefined, line: string): Employer | null {
  const [first, afterComma] = splitAtComma(
    withoutArticle(name)
      .replace(/\s+\(.*\)$/, '')
      .trim(),
  );
  const inPlace = /^(.+?)\s+(?:in|à)\s+(\p{Lu}.*)$/u.exec(first);
  const company = inPlace?.[1] !== undefined && couldBeName(inPlace[1]) ? inPlace[1] : first;
  if (!couldBeName(company) || SIDE_NOTE.test(foldText(company)) || looksLikeRole(company)) return null;
  const place = [rest, afterComma, inPlace?.[2]].find((part) => part !== undefined && part !== '');
  return { company: finding(company, line), place: place === undefined ? null : placeFrom(place, line) };
}

/** Departments stand in a company's usual spot on the pages of hiring tools. */
const DEPARTMENT =
  /^(?:engineering|marketing|sales|finance|operations|product|design|people|hr|it|support|data|legal|administration|vertrieb|entwicklung|produktion|verwaltung|logistik|commercial|ventes|production|informatique)(?: .*)?$/;

/** Whether some sentence speaks of the name as of an employer ("Acme is a", "About Acme", "bei Acme"). */
function speaksOf(name: string, lines: readonly string[]): boolean {
  const told = [
    ' is ',
    ' are ',
    ' was ',
    ' has ',
    ' offers ',
    ' ist ',
    ' sucht ',
    ' bietet ',
    ' est ',
    ' recrute ',
  ];
  const asked = ['About ', 'At ', 'at ', 'Join ', 'Über ', 'bei ', 'Bei ', 'chez ', 'Chez ', 'À propos de '];
  return lines
    .slice(0, 300)
    .some(
      (line) =>
        told.some((word) => line.includes(name + word)) || asked.some((word) => line.includes(word + name)),
    );
}

/**
 * "Acme Ltd · Leeds", "at Acme", "Acme GmbH": a line that stands right under a job title. A name that does not
 * look like a company needs a place with its region behind it, or sentences about it.
 */
function employerBelow(line: string, lines: readonly string[]): Employer | null {
  if (line.length > 140) return null;
  const at = STARTS_WITH_AT.exec(line);
  const parts = (at?.[1] ?? line).split(SEPARATOR).filter((part) => part !== '');
  const [name, place] = parts;
  if (name === undefined) return null;
  const isNamed = at !== null || looksLikeCompany(splitAtComma(name)[0]) || looksLikeCompany(name);
  if (isNamed) return employer(name, place, line);
  if (DEPARTMENT.test(foldText(name)) || name.includes(', ')) return null;
  const placeBehind = place === undefined ? null : placeFrom(place, line);
  const isBoardLine = /[|·•]/.test(line) && placeBehind?.value.includes(', ') === true;
  return isBoardLine || speaksOf(name, lines) ? employer(name, place, line) : null;
}

interface Title {
  role: Finding<string>;
  employer: Employer | null;
}

/** A title line, with the employer when the same line names it: "Baker at Acme", "Baker – Acme Ltd – Leeds". */
export function readTitleLine(line: string): Title | null {
  if (line.length > 200) return null;
  const parts = line.split(SEPARATOR).filter((part) => part !== '');
  const at = AT.exec(parts[0] ?? '');
  if (at !== null && looksLikeRole(at[1] ?? '')) {
    const found = employer(at[2] ?? '', parts[1], line);
    if (found !== null) return { role: finding(at[1] ?? '', line), employer: found };
  }
  const first = parts[0] ?? '';
  const organisation = parts.slice(1).find(looksLikeCompany);
  if (organisation !== undefined && looksLikeRole(first)) {
    const place = parts.slice(1).find((part) => part !== organisation);
    return { role: finding(first, line), employer: employer(organisation, place, line) };
  }
  if (looksLikeCompany(first) && parts.length === 2 && looksLikeRole(parts[1] ?? '')) {
    return { role: finding(parts[1] ?? '', line), employer: employer(first, undefined, line) };
  }
  if (!looksLikeRole(line)) return null;
  const role = line.replace(/\s+(?:wanted|needed|required|gesucht|recherché(?:\(e\)|e)?)$/i, '');
  return { role: finding(role, line), employer: null };
}

/** The lines a person would call the head of the advert, without the words of the page around it. */
function headLines(lines: readonly string[]): string[] {
  const head: string[] = [];
  for (const line of lines) {
    const plain = line.replace(/^[#*•\s-]+/, '').trim();
    if (plain !== '' && !PAGE_WORDS.test(foldText(plain))) head.push(plain);
    if (head.length === 5) break;
  }
  return head;
}

/**
 * Role, company and place from the first lines of an advert, as job pages lay them out. A line counts as a
 * role only when it names a job, a company only when it stands in its usual spot or has a legal form.
 */
export function readOpening(lines: readonly string[]): AdvertFindings {
  const head = headLines(lines);
  for (const [at, line] of head.slice(0, 3).entries()) {
    const title = readTitleLine(line);
    if (title === null) continue;
    const above = at > 0 ? (head[at - 1] ?? '') : '';
    const isNamedAbove = looksLikeCompany(above) || (couldBeName(above) && speaksOf(above, lines));
    const fromAbove = isNamedAbove && above.length <= 80 ? employer(above, undefined, above) : null;
    const below = head[at + 1] ?? '';
    const found = title.employer ?? fromAbove ?? employerBelow(below, lines);
    const placeLine = found?.company.words === below ? (head[at + 2] ?? '') : below;
    const place = found?.place ?? readPlaceLine(placeLine);
    return { role: title.role, company: found?.company ?? null, place };
  }
  return {};
}

const TOWN = "\\p{Lu}[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,3}";
/** "Hull, East Yorkshire", "Austin, TX 78701", "3600 Thun", "Leeds LS1 4AP". */
const WRITTEN_PLACE = new RegExp(
  `^(?:(?:[A-Z]{1,2}-)?\\d{4,5} ${TOWN}(?:, ${TOWN})?|${TOWN}(?:, ${TOWN}){1,2}(?: \\d{5})?|${TOWN} [A-Z]{1,2}\\d[A-Z\\d]?(?: \\d[A-Z]{2})?)(?: \\([^()]*\\))?$`,
  'u',
);

/** A place alone on its line is taken only with a sign of it: a postcode, a region after a comma, a pin, "in". */
function readPlaceLine(line: string): Finding<string> | null {
  if (line.length > 140) return null;
  const plain = line.replace(/^(?:📍|🏠)\s*|^(?:in|à)\s+(?=\p{Lu})/u, '');
  const first = plain.split(/\s[|·•]\s/)[0] ?? '';
  const isPlace = (plain !== line && first.length <= 40) || WRITTEN_PLACE.test(first);
  return isPlace && !looksLikeCompany(first) ? placeFrom(first, line) : null;
}
