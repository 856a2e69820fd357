import { escapeAddress, escapeValue } from './content-lines/escape-value.ts';
import { foldLine } from './content-lines/fold-line.ts';
import { plainLine, plainNote } from './content-lines/plain-value.ts';
import { VCARD_LIMITS, type Vcard } from './vcard/vcard.ts';

/**
 * The cards as a file of version 3.0 (what most address books read) or 4.0. No value can end its line or its card,
 * whatever is in it.
 */
export function writeVcards(cards: readonly Vcard[], version: '3.0' | '4.0'): string {
  return cards
    .flatMap((card) => cardLines(card, version))
    .map(foldLine)
    .join('');
}

function cardLines(card: Vcard, version: '3.0' | '4.0'): string[] {
  const text = (value: string) => escapeValue(plainLine(value, VCARD_LIMITS.line));
  const name = text(card.name);
  const hasParts = card.given.trim() !== '' || card.family.trim() !== '';
  // Version 3.0 demands N. Which word of a name is the family name is not guessed.
  const parts = hasParts ? `N:${text(card.family)};${text(card.given)};;;` : `N:;${name};;;`;
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Rebound//Rebound//EN',
    `FN:${name}`,
    ...(hasParts || version === '3.0' ? [parts] : []),
    ...card.emails.flatMap((email) =>
      filled(version === '3.0' ? 'EMAIL;TYPE=INTERNET' : 'EMAIL', text(email)),
    ),
    ...card.phones.flatMap((phone) => filled('TEL', text(phone))),
    ...filled('ORG', text(card.company)),
    ...filled('TITLE', text(card.role)),
    ...filled('URL', escapeAddress(plainLine(card.url, VCARD_LIMITS.line))),
    ...filled('NOTE', escapeValue(plainNote(card.note, VCARD_LIMITS.note))),
    'END:VCARD',
  ];
}

function filled(property: string, value: string): string[] {
  return value === '' ? [] : [`${property}:${value}`];
}
