import { foldText } from '../fold-text.ts';
import { normaliseCompany } from '../normalise-company.ts';
import { normaliseUrl } from '../normalise-url.ts';
import { type AdvertFindings, type Finding, finding } from './advert-proposal.ts';

type LabelField = 'role' | 'company' | 'place' | 'url';

const LABEL_WORDS: [LabelField, string][] = [
  [
    'role',
    'job title|title|position|role|vacancy|post|job|position title|stelle|stellenbezeichnung|stellentitel|' +
      'berufsbezeichnung|jobtitel|jobbezeichnung|poste|intitule du poste|intitule|poste a pourvoir|fonction|metier',
  ],
  [
    'company',
    'company|employer|organisation|organization|company name|employer name|firm|business|hiring company|' +
      'hiring organisation|arbeitgeber|unternehmen|firma|betrieb|arbeitgeberin|entreprise|employeur|societe|' +
      "etablissement|raison sociale|nom de l'entreprise|recruteur",
  ],
  [
    'place',
    'location|place|place of work|workplace|job location|work location|office location|city|town|ort|arbeitsort|' +
      'standort|einsatzort|dienstort|lieu|lieu de travail|lieu du poste|localisation|localite|ville',
  ],
  [
    'url',
    'link|url|job url|apply at|apply online|apply here|advert|stellenanzeige|lien|bewerbungslink|candidature',
  ],
];
const LABELS = new Map(
  LABEL_WORDS.flatMap(([field, words]) =>
    words.split('|').map((label): [string, LabelField] => [label, field]),
  ),
);
/** These are headings too ("Position", "Stelle"), so they need their colon. */
const NEEDS_COLON = new Set(
  'title position role post job vacancy stelle poste fonction metier firm business place city town link url advert stellenanzeige lien candidature'.split(
    ' ',
  ),
);
const OTHER_LABEL = /^[\p{L} ()/-]{2,40}:/u;
const CONTRACT =
  /^(?:full|part)[- ]?time|^(?:permanent|temporary|contract|fixed[- ]term|freelance|vollzeit|teilzeit|festanstellung|befristet|unbefristet|cdi|cdd|interim|temps (?:plein|partiel)|stage|minijob|various|several|multiple|verschiedene|divers|flexible|n\/?a|-)(?![a-z])/;
const REMOTE_WORDS =
  /(?<!\p{L})(?:fully remote|100\s?% remote|remote|hybrid(?:e|es)?|on-?site|home ?office|télétravail|teletravail|vor ort|sur site|work from home)(?!\p{L})/giu;

interface Label {
  field: LabelField;
  value: string;
}

function readLabel(line: string, next: string): Label | null {
  const plain = line.replace(/^[^\p{L}]+/u, '').replace(/\*\*|__/g, '');
  const at = plain.slice(0, 45).search(/[::\t]/u);
  const words = (at === -1 ? plain : plain.slice(0, at)).trim();
  if (words.length > 40) return null;
  const label = foldText(words)
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/’/g, "'");
  const field = LABELS.get(label);
  if (field === undefined) return null;
  const value = at === -1 ? '' : plain.slice(at + 1).trim();
  if (value !== '') return { field, value };
  if (at === -1 && NEEDS_COLON.has(label)) return null;
  return OTHER_LABEL.test(next) || next === ''
    ? null
    : { field, value: next.replace(/^[-•*\s]+/, '').trim() };
}

/** A place without notes on working from home; null when nothing else is left or it is no single place. */
export function tidyPlace(value: string): string | null {
  const withoutNotes = value
    .replace(/\s*\([^()]{0,60}\)/g, (note) => (note.search(REMOTE_WORDS) === -1 ? note : ''))
    .split(/\s[|·•]\s|\t/)[0]
    ?.replace(REMOTE_WORDS, '')
    .replace(/^[\s,;/–—-]+|[\s,;/–—-]+$/g, '')
    .trim();
  if (withoutNotes === undefined || withoutNotes.length < 2 || withoutNotes.length > 80) return null;
  const isPlace = /\p{L}{2}/u.test(withoutNotes) && !/[!?:]|\.\s|https?:|@/.test(withoutNotes);
  return isPlace && !CONTRACT.test(foldText(withoutNotes)) ? withoutNotes : null;
}

function tidyName(value: string): string | null {
  const name = value.split(/\s[|·•]\s|\t/)[0]?.trim() ?? '';
  const folded = foldText(name);
  const isStandIn =
    /^(?:confidential|anonymous|undisclosed|vertraulich|anonym|confidentiel|our client|unser kunde|notre client)/.test(
      folded,
    );
  const isSize = /\b(?:employees|mitarbeiter|salaries|employes)\b/.test(folded) && /\d/.test(folded);
  const isSentence = /[!?]|\.\s\p{Lu}|https?:/u.test(name.replace(/\b(?:\p{L}{1,3}|Corp)\. /gu, ''));
  if (name.length < 2 || name.length > 90 || isStandIn || isSize || isSentence || CONTRACT.test(folded))
    return null;
  return name;
}

function tidyUrl(value: string): string | null {
  const address = /(?:https?:\/\/|www\.)[^\s<>"')\]]{3,2000}/i.exec(value)?.[0]?.replace(/[.,;]+$/, '') ?? '';
  if (normaliseUrl(address) === null) return null;
  return /^https?:/i.test(address) ? address : `https://${address}`;
}

const TIDY: Record<LabelField, (value: string) => string | null> = {
  role: tidyName,
  company: tidyName,
  place: tidyPlace,
  url: tidyUrl,
};

/** Labelled values that agree; a company or role that is named in two ways is left open. */
function settle(found: Finding<string>[]): Finding<string> | null {
  const keys = new Set(found.map(({ value }) => normaliseCompany(value)));
  return keys.size === 1 ? (found[0] ?? null) : null;
}

/** What stands behind labels such as "Company:", "Arbeitgeber:" or "Lieu :", or alone on the line below one. */
export function readLabels(lines: readonly string[]): AdvertFindings {
  const found: Record<LabelField, Finding<string>[]> = { role: [], company: [], place: [], url: [] };
  for (const [at, line] of lines.entries()) {
    if (line.length > 300) continue;
    for (const segment of line.split(/\s[|·•]\s/)) {
      const isWhole = segment.length === line.length;
      const label = readLabel(segment, isWhole ? (lines[at + 1] ?? '') : '');
      const value = label === null ? null : TIDY[label.field](label.value);
      if (label !== null && value !== null)
        found[label.field].push(
          finding(value, `${segment}${segment.includes(label.value) ? '' : ` ${label.value}`}`),
        );
    }
  }
  return {
    role: settle(found.role),
    company: settle(found.company),
    place: settle(found.place),
    url: settle(found.url),
  };
}

/** The only web address in the text that can point at an advert. */
export function readOnlyUrl(text: string): Finding<string> | null {
  const found = new Map<string, string>();
  for (const [address] of text.matchAll(/https?:\/\/[^\s<>"')\]]{3,2000}/gi)) {
    const plain = address.replace(/[.,;]+$/, '');
    const key = normaliseUrl(plain);
    const isOther =
      /privacy|datenschutz|terms|cookie|impressum|legal|confidentialite|facebook\.|twitter\.|instagram\.|youtube\./i;
    if (key !== null && !isOther.test(plain)) found.set(key, found.get(key) ?? plain);
    if (found.size > 1) return null;
  }
  const [only] = found.values();
  return only === undefined ? null : finding(only, only);
}
