import { foldText } from '../fold-text.ts';
import { htmlToText } from '../html-to-text.ts';
import { normaliseRole } from '../normalise-role.ts';
import { normaliseUrl } from '../normalise-url.ts';
import { type AdvertFindings, type Finding, finding } from './advert-proposal.ts';
import { decodeEntities } from './decode-entities.ts';
import { asRecord, type JsonRecord, listOf } from './json-value.ts';
import { readCalendarDate } from './read-calendar-date.ts';
import { readPostingPay } from './read-posting-pay.ts';

const MOST_VALUES = 50_000;
const DEEPEST = 12;

function parse(json: string): unknown {
  const bare = json
    .trim()
    .replace(
      /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)$/g,
      '',
    );
  // Line breaks inside a text are the commonest mistake in these scripts; outside a text a space means the same.
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function isPosting(record: JsonRecord): boolean {
  return listOf(record['@type']).some(
    (type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/i.test(type.trim()),
  );
}

/** Every JobPosting anywhere in the data; stops at a depth and a number of values no honest page reaches. */
function collectPostings(data: unknown): JsonRecord[] {
  const postings: JsonRecord[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let seen = 0; seen < waiting.length && seen < MOST_VALUES; seen += 1) {
    const { value, depth } = waiting[seen] ?? { value: null, depth: 0 };
    const record = asRecord(value);
    if (record !== null && isPosting(record)) postings.push(record);
    else if (depth < DEEPEST && typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) {
        if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, depth: depth + 1 });
      }
    }
  }
  return postings;
}

/** A text value on one line, entities resolved; empty for anything else. */
function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const decoded = decodeEntities(value.slice(0, 2000));
  return (/<[a-z/]/i.test(decoded) ? htmlToText(decoded, 500) : decoded).replace(/\s+/g, ' ').trim();
}

function nameOf(value: unknown): string {
  for (const one of listOf(value)) {
    const record = asRecord(one);
    const name = plainText(record === null ? one : (record.name ?? record.legalName));
    if (name !== '' && name.length <= 120 && !/^https?:/i.test(name)) return name;
  }
  return '';
}

function placeOf(location: unknown): string {
  const record = asRecord(location);
  if (record === null) return plainText(location);
  const address = record.address ?? location;
  const parts = asRecord(Array.isArray(address) ? address[0] : address);
  if (parts === null) return plainText(address);
  const names = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => nameOf(parts[key]));
  const [locality = '', region = '', country = ''] = names;
  const isNew = region !== '' && !foldText(locality).includes(foldText(region));
  if (locality !== '') return isNew ? `${locality}, ${region}` : locality;
  return region || country || (parts === record ? '' : nameOf(record));
}

function readPlaces(posting: JsonRecord): Finding<string> | null {
  const places = [...new Set(listOf(posting.jobLocation).slice(0, 200).map(placeOf))].filter(
    (place) => place !== '' && place.length <= 120,
  );
  if (places.length === 0) return null;
  const more = places.length > 3 ? ` +${places.length - 3}` : '';
  return finding(`${places.slice(0, 3).join(' / ')}${more}`, places.join(' / '));
}

/** The description as readable text; many sites escape its markup once, some twice. */
function readDescription(posting: JsonRecord): string {
  const written = posting.description;
  if (typeof written !== 'string') return '';
  let html = written;
  for (
    let round = 0;
    round < 2 && !/<[a-z/]/i.test(html) && /&(?:amp;)?lt;\/?[a-z]/i.test(html);
    round += 1
  ) {
    html = decodeEntities(html);
  }
  return htmlToText(/<[a-z/]/i.test(html) ? html : html.replace(/\r?\n/g, '<br>'));
}

function textFinding(text: string): Finding<string> | null {
  return text === '' || text.length > 200 ? null : finding(text, text);
}

/** What a JobPosting says, and its description as text. */
export interface PostingFindings extends AdvertFindings {
  description: string;
}

function readPosting(posting: JsonRecord): PostingFindings {
  const until = posting.validThrough;
  const closesOn = typeof until === 'string' ? readCalendarDate(until, false) : null;
  const isRemote = listOf(posting.jobLocationType).some(
    (type) => typeof type === 'string' && /^\s*TELECOMMUTE\s*$/i.test(type),
  );
  const url = listOf(posting.url).find((one) => typeof one === 'string');
  const address = typeof url === 'string' && /^https?:/i.test(url.trim()) ? url.trim() : '';
  return {
    role: textFinding(plainText(posting.title) || nameOf(posting.name)),
    company: textFinding(nameOf(posting.hiringOrganization)),
    place: readPlaces(posting),
    remoteKind: isRemote ? finding('remote', 'TELECOMMUTE') : null,
    pay: readPostingPay(posting),
    url: normaliseUrl(address) === null ? null : finding(address, address),
    closesOn: closesOn === null ? null : finding(closesOn, String(until)),
    description: readDescription(posting),
  };
}

/**
 * The one job the JSON-LD scripts of a page describe (schema.org JobPosting, alone, in a list or in `@graph`).
 * Of several different jobs the one that the page's titles name; null when none or no single one is left.
 * Broken scripts are passed over.
 */
export function readJobPosting(
  scripts: readonly string[],
  titles: readonly string[],
): PostingFindings | null {
  const postings = scripts.flatMap((script) => collectPostings(parse(script)));
  const first = postings[0];
  if (first === undefined) return null;
  const titleOf = (posting: JsonRecord) => normaliseRole(plainText(posting.title));
  const all = new Set(
    postings.map((posting) => `${titleOf(posting)}\n${nameOf(posting.hiringOrganization)}`),
  );
  if (all.size === 1) return readPosting(first);
  const named = titles.map(normaliseRole).filter((title) => title !== '');
  const meant = postings.filter((posting) => {
    const title = titleOf(posting);
    return title !== '' && named.some((name) => name === title || name.startsWith(`${title} `));
  });
  const only = meant[0];
  return only !== undefined && meant.every((posting) => titleOf(posting) === titleOf(only))
    ? readPosting(only)
    : null;
}
