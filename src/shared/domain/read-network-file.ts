import { decodeContent } from './content-lines/decode-content.ts';
import { decodeText, describeOtherFormat } from './import/decode-text.ts';
import { fileSizeProblem } from './import/read-records.ts';
import { readSheet } from './import/read-sheet.ts';
import { findPersonColumns } from './people-file/people-columns.ts';
import {
  type FilePerson,
  type FileRemark,
  MOST_IN_FILE,
  type NetworkFile,
  PERSON_LIMITS,
} from './people-file/people-file.ts';
import { readConnections } from './read-connections.ts';
import { readLinkedInEvents } from './read-linkedin-events.ts';
import { readVcards } from './read-vcards.ts';
import type { ReadVcard } from './vcard/vcard.ts';

const UNKNOWN =
  'Rebound does not know this kind of list. It reads Connections.csv and Events.csv from LinkedIn, address books saved as vCard (.vcf), and lists with a name and an e-mail, company or link in their columns.';
const TOO_MANY =
  'This file holds more than 30,000 entries. Split it into smaller files and bring them in one after the other.';

/** Reads a file chosen in Network, whatever its name: vCards, a list of people, or LinkedIn's events. Never throws. */
export function readNetworkFile(bytes: Uint8Array): NetworkFile {
  const problem = fileSizeProblem(bytes.length) ?? describeOtherFormat(bytes);
  if (problem) return { kind: 'refused', message: problem };
  const { text } = decodeText(bytes);
  if (/^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 10_000))) return fromCards(bytes);
  return fromSheet(text);
}

function fromSheet(text: string): NetworkFile {
  let sheet = readSheet(text);
  // What stands above the header may look more like one than the header itself.
  const header = findPersonColumns(sheet.headers)
    ? undefined
    : [...sheet.preamble, ...sheet.rows.slice(0, 30)].find(({ cells }) => findPersonColumns(cells));
  if (header) sheet = readSheet(text, { headerLine: header.line });
  const stopping = sheet.problems.find(({ stops }) => stops);
  if (stopping) return { kind: 'refused', message: `Line ${stopping.line}: ${stopping.message}` };
  if (sheet.rows.length > MOST_IN_FILE) return { kind: 'refused', message: TOO_MANY };
  return readLinkedInEvents(sheet) ?? readConnections(sheet) ?? { kind: 'refused', message: UNKNOWN };
}

function fromCards(bytes: Uint8Array): NetworkFile {
  const { cards, problems } = readVcards(decodeContent(bytes));
  const whole = problems.find(({ kind }) => kind === 'too_large' || kind === 'too_many');
  if (whole)
    return {
      kind: 'refused',
      message: 'This address book is too large. Save it in parts and bring them in one after the other.',
    };
  const people: FilePerson[] = [];
  const leftOut: FileRemark[] = [];
  const remarks: FileRemark[] = [];
  const notRead = new Set<string>();
  cards.forEach((card, index) => {
    const at = `Card ${index + 1}`;
    if (card.name === '') {
      leftOut.push({ at, reason: 'It names nobody.' });
      return;
    }
    for (const { property } of card.leftOut) notRead.add(property);
    for (const one of card.problems)
      if (one.kind === 'shortened')
        remarks.push({ at, reason: `Its ${one.property} was too long and is cut.` });
      else if (one.kind === 'cut_off') remarks.push({ at, reason: 'The file ends within this card.' });
    people.push(fromCard(card));
  });
  if (cards.length === 0) return { kind: 'refused', message: 'There is nobody in this address book.' };
  return { kind: 'people', people, leftOut, remarks, notRead: [...notRead] };
}

/** Rebound keeps one e-mail and one phone number in fields; further ones go into the note rather than being lost. */
function fromCard({ name, emails, phones, company, role, url, note }: ReadVcard): FilePerson {
  const [email = '', ...otherEmails] = emails;
  const [phone = '', ...otherPhones] = phones;
  const others = [...otherEmails, ...otherPhones];
  const more = others.length === 0 ? '' : `Also: ${others.join(', ')}`;
  const whole = [note, more].filter((part) => part !== '').join('\n\n');
  return {
    name,
    role,
    company,
    email,
    phone,
    url: url === '' || /^https?:/i.test(url) ? url : `https://${url}`.slice(0, PERSON_LIMITS.line),
    howMet: '',
    note: whole.length <= PERSON_LIMITS.note ? whole : note,
    addedOn: null,
  };
}
