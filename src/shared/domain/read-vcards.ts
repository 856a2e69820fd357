import { decodeContent } from './content-lines/decode-content.ts';
import { splitValue, unescapeValue } from './content-lines/escape-value.ts';
import { plainLine, plainNote } from './content-lines/plain-value.ts';
import { type ContentLine, readContentLines } from './content-lines/read-content-lines.ts';
import { isPreferred, propertyText } from './vcard/property-text.ts';
import { type ReadVcard, VCARD_LIMITS, type VcardFile, type VcardProblem } from './vcard/vcard.ts';

/** Housekeeping of address books: nothing a person would miss. */
const HOUSEKEEPING = new Set(
  'VERSION PRODID UID REV KIND CLASS PROFILE NAME SOURCE X-ABLABEL X-ABUID X-ABSHOWAS X-ABADR'.split(' '),
);

/** More of a value than any escaping needs for what is kept. */
const LONGEST_READ = 100_000;
/** Of one property; a file with more is no address book. */
const MOST_VALUES = 200;

/**
 * The people in a file of vCards 2.1, 3.0 or 4.0. Never throws; what a card says beyond a `Vcard` is counted under its
 * property, and a full name repeated as the given name alone says nothing about its parts.
 */
export function readVcards(file: string | Uint8Array): VcardFile {
  if (file.length > VCARD_LIMITS.file) return { cards: [], problems: [{ kind: 'too_large' }] };
  const cards: ReadVcard[] = [];
  let lines: ContentLine[] = [];
  let depth = 0;
  for (const line of readContentLines(decodeContent(file))) {
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) {
      if (depth === 0) lines = [];
      depth += 1;
    } else if (line.name === 'END' && isCard && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (cards.length === VCARD_LIMITS.cards)
        return { cards, problems: [{ kind: 'too_many', read: cards.length }] };
      cards.push(readCard(lines, []));
    } else if (depth === 1) lines.push(line);
  }
  if (depth > 0 && lines.length > 0 && cards.length < VCARD_LIMITS.cards)
    cards.push(readCard(lines, [{ kind: 'cut_off' }]));
  return { cards, problems: cards.length === 0 ? [{ kind: 'no_cards' }] : [] };
}

function readCard(lines: readonly ContentLine[], problems: VcardProblem[]): ReadVcard {
  const counts = new Map<string, number>();
  const leaveOut = (property: string) => counts.set(property, (counts.get(property) ?? 0) + 1);
  const texts = new Map<string, string[]>();
  const preferred = lines.filter(isPreferred);
  // Each line is looked at once, the preferred ones first, otherwise in the order of the file.
  for (const line of new Set([...preferred, ...lines])) {
    if (HOUSEKEEPING.has(line.name)) continue;
    const known = texts.get(line.name) ?? [];
    const text = isKept(line.name) && known.length < MOST_VALUES ? propertyText(line) : null;
    if (text === null) leaveOut(line.name);
    else if (text.trim() !== '') {
      if (text.length > LONGEST_READ) problems.push({ kind: 'shortened', property: line.name });
      texts.set(line.name, known);
      known.push(text.slice(0, LONGEST_READ));
    }
  }

  function shorten(text: string, property: string, longest: number = VCARD_LIMITS.line): string {
    const plain = property === 'NOTE' ? plainNote : plainLine;
    const kept = plain(text, longest);
    if (text.length > longest && plain(text, text.length).length > longest)
      problems.push({ kind: 'shortened', property });
    return kept;
  }
  /** The first value; the others are left out. */
  function one(property: string): string {
    const [first = '', ...others] = texts.get(property) ?? [];
    for (const _ of others) leaveOut(property);
    return first;
  }
  function listOf(property: string, scheme: RegExp): string[] {
    const all = (texts.get(property) ?? []).map((text) =>
      shorten(unescapeValue(text).trim().replace(scheme, ''), property),
    );
    const different = [...new Set(all.filter((text) => text !== ''))];
    for (const _ of different.slice(VCARD_LIMITS.list)) leaveOut(property);
    return different.slice(0, VCARD_LIMITS.list);
  }

  const emails = listOf('EMAIL', /^mailto:/i);
  const phones = listOf('TEL', /^tel:/i);
  const [family = '', given = '', additional = ''] = splitValue(one('N'), ';').map((part) =>
    shorten(unescapeValue(part), 'N'),
  );
  const [organisation = '', ...units] = splitValue(one('ORG'), ';');
  const company = shorten(unescapeValue(organisation), 'ORG');
  if (units.some((unit) => unit.trim() !== '')) leaveOut('ORG');
  const title = one('TITLE');
  const otherRole = one('ROLE');
  if (title !== '' && otherRole !== '' && title !== otherRole) leaveOut('ROLE');
  const ownName =
    shorten(unescapeValue(one('FN')), 'FN') ||
    plainLine([given, additional, family].filter((part) => part !== '').join(' '), VCARD_LIMITS.line);
  const nickname = shorten(unescapeValue(one('NICKNAME')), 'NICKNAME');
  if (ownName !== '' && nickname !== '') leaveOut('NICKNAME');
  const name = ownName || nickname || company || (emails[0] ?? '');
  if (name === '') problems.push({ kind: 'no_name' });
  const isOnlyRepeated = family === '' && given === name;
  const url = shorten(unescapeValue(one('URL')), 'URL');
  if (url !== '' && !isWebAddress(url)) leaveOut('URL');
  const note = shorten((texts.get('NOTE') ?? []).map(unescapeValue).join('\n\n'), 'NOTE', VCARD_LIMITS.note);

  return {
    name,
    given: isOnlyRepeated ? '' : given,
    family,
    emails,
    phones,
    company,
    role: shorten(unescapeValue(title === '' ? otherRole : title), 'TITLE'),
    url: isWebAddress(url) ? url : '',
    note,
    leftOut: [...counts].map(([property, count]) => ({ property, count })),
    problems,
  };
}

function isKept(property: string): boolean {
  return /^(?:N|FN|NICKNAME|EMAIL|TEL|ORG|TITLE|ROLE|URL|NOTE)$/.test(property);
}

/** "www.example.org" counts; "javascript:" and its like do not. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/./i.test(url) || (url !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(url));
}
