import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexForMail, type MailApplication, type MailWords, matchMail } from './match-mail.ts';

const HALDEN: MailApplication = {
  id: 1,
  company: 'Halden Freight Ltd',
  role: 'Depot planner',
  emails: ['dana@people.example'],
};
const HALDEN_LEAD: MailApplication = { id: 2, company: 'Halden Freight', role: 'Shift lead', emails: [] };
const BAECKEREI: MailApplication = {
  id: 3,
  company: 'Bäckerei Süß & Söhne GmbH',
  role: 'Bäcker (m/w/d)',
  emails: [],
};
const MATCH: MailApplication = { id: 4, company: 'Match', role: 'Data analyst', emails: [] };
const OBRIEN: MailApplication = { id: 5, company: 'O’Brien Marine', role: 'Rigger', emails: [] };

const index = indexForMail([HALDEN, HALDEN_LEAD, BAECKEREI, MATCH, OBRIEN]);
const mail = (words: Partial<MailWords>): MailWords => ({
  addresses: [],
  names: [],
  subject: '',
  text: '',
  ...words,
});

describe('an e-mail', () => {
  it.each<[string, Partial<MailWords>, { id: number; why: string; sure: boolean } | null]>([
    [
      'of somebody who belongs to it',
      { addresses: ['Dana@People.example'] },
      { id: 1, why: 'person', sure: true },
    ],
    [
      'from the company, about one of two applications',
      { addresses: ['jobs@mail.halden-freight.example'], subject: 'Your application as Shift Lead' },
      { id: 2, why: 'address', sure: true },
    ],
    [
      'from the company, about neither by name',
      { addresses: ['jobs@haldenfreight.example'] },
      { id: 2, why: 'address', sure: false },
    ],
    [
      'whose subject names the company with its legal form and umlauts',
      { subject: 'Ihre Bewerbung bei der Baeckerei', text: 'Bäckerei Süß und Söhne, Bäcker: leider nicht' },
      { id: 3, why: 'company', sure: true },
    ],
    [
      'sent by a program for many employers',
      { addresses: ['no-reply@match.greenhouse.example'], text: 'Thank you for your application.' },
      null,
    ],
    ['with a word that is also a company, small', { text: 'you are a match for us' }, null],
    [
      'with that word in a sentence, capital',
      { text: 'Match would like to meet you' },
      { id: 4, why: 'company', sure: false },
    ],
    [
      'with company and role only in its text',
      { text: "Thank you for applying at O'Brien Marine as a rigger." },
      { id: 5, why: 'company', sure: true },
    ],
    ['about something else', { subject: 'Your parcel', text: 'is on its way' }, null],
    ['with a word that is also a role', { text: 'Ask the rigger about it.' }, null],
    ['with nothing in it', {}, null],
  ])('%s', (_, words, first) => {
    expect(matchMail(mail(words), index)[0] ?? null).toEqual(first);
  });

  it('written from a mailbox provider is no sign of a company of that name', () => {
    const providers = indexForMail([{ id: 9, company: 'Orange', role: 'Clerk', emails: [] }]);
    expect(matchMail(mail({ addresses: ['somebody@orange.example'] }), providers)).toEqual([]);
  });

  it('is surely about at most one, with or without words in any order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ maxLength: 60 }),
        (text, address) => {
          const matches = matchMail(mail({ text, subject: text.slice(0, 40), addresses: [address] }), index);
          expect(matches.filter(({ sure }) => sure).length).toBeLessThanOrEqual(1);
          expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
        },
      ),
      { seed: 9, numRuns: 300 },
    );
  });

  it('among 10,000 applications is looked up in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, id) => ({
      id,
      company: `Company ${id} of the north`,
      role: `Role ${id % 50}`,
      emails: [],
    }));
    const filed = indexForMail(many);
    const text = 'We looked at your application at Company 77 of the North for Role 27 with care. '.repeat(
      80,
    );
    const before = process.cpuUsage();
    for (let at = 0; at < 20; at += 1) expect(matchMail(mail({ text }), filed)[0]?.id).toBe(77);
    const { user } = process.cpuUsage(before);
    expect(user / 20_000).toBeLessThan(50);
  });
});
