import type { Vcard } from './vcard/vcard.ts';
import type { ExportedPerson } from './write-people-csv.ts';

/** A person as a card; what was ticked of the notes becomes its note. */
export function personCard({ name, email, phone, company, role, url, ...told }: ExportedPerson): Vcard {
  const note = [
    told.note,
    told.toldMe && `What they told me:\n${told.toldMe}`,
    told.canOffer && `What I can offer:\n${told.canOffer}`,
  ];
  const filled = (value: string) => (value === '' ? [] : [value]);
  return {
    name,
    given: '',
    family: '',
    emails: filled(email),
    phones: filled(phone),
    company,
    role,
    url,
    note: note.filter(Boolean).join('\n\n'),
  };
}
