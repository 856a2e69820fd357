import type { DocumentKind } from '../../../shared/applications.ts';
import type { KeptFile } from '../../../shared/attachments.ts';
import { addDays } from '../../../shared/domain/days.ts';
import type { Db } from '../../context.ts';

type SampleDocument = {
  company: string;
  role: string;
  kind: DocumentKind;
  name: string;
  mediaType: string;
  daysAgo: number;
  note: string;
  text: string;
};

const LETTER = `Ines Calder
Bristol

To Kerry Aldous, Stanmere Logistics

Operations manager, north

Dear Kerry,

The advert asks for somebody who has kept a hub running through peak with a steady team. I have done that for
three winters at a parcel hub of forty people: we planned the rotas with the shift leads from September, and
late departures went from one in nine to one in thirty.

I would like to do the same at Filton. I know the site from the customer side, and I know how much of the day
is decided at half past four in the morning.

I am free to start six weeks after an offer, and glad to come and walk the floor before then.

Kind regards,
Ines Calder
`;

const OFFER = `Stanmere Logistics
Operations manager, north hub, Filton

Summary of our offer

Salary: 54,500 pounds a year, reviewed each April
Hours: 40 a week, early and late shifts in turn, one weekend in four
Leave: 27 days and bank holidays
Pension: 6 per cent from us, 4 per cent from you
Start: six weeks after you accept
Notice: one month in the first half year, then three

The offer stands for two weeks. Please ring Kerry Aldous with any question.
`;

const TASK = `Task for the second interview: the late trailers

You run a site with three lines. For four weeks, trailers for the south have left late on about one day in
three. You have the gate log, the shift rota and the maintenance list.

Please bring one page that says
1. what you would look at first, and why
2. who you would ask, and what
3. what you would change in the first week, and how you would know whether it helped

Do not spend more than two hours on it. There is no right answer; we will talk about how you came to yours.
`;

const sampleDocuments: readonly SampleDocument[] = [
  {
    company: 'Stanmere Logistics',
    role: 'Operations manager, north',
    kind: 'cover_letter',
    name: 'Cover letter Stanmere.txt',
    mediaType: 'text/plain',
    daysAgo: 47,
    note: 'Second version, with the peak number in the first paragraph.',
    text: LETTER,
  },
  {
    company: 'Stanmere Logistics',
    role: 'Operations manager, north',
    kind: 'offer',
    name: 'Offer summary.txt',
    mediaType: 'text/plain',
    daysAgo: 3,
    note: '',
    text: OFFER,
  },
  {
    company: 'Calloway Foods',
    role: 'Continuous improvement manager',
    kind: 'task',
    name: 'Task for the second interview.txt',
    mediaType: 'text/plain',
    daysAgo: 12,
    note: 'Took a good hour and a half.',
    text: TASK,
  },
];

/** Puts a few documents on sample applications; `keep` stores their bytes. Their days count from `today`. */
export function insertSampleDocuments(db: Db, today: string, keep: (bytes: Uint8Array) => KeptFile): void {
  const find = db
    .prepare<[string, string], number>('SELECT id FROM applications WHERE company = ? AND role = ?')
    .pluck();
  const add = db.prepare(
    `INSERT INTO application_documents (application_id, sha256, size, name, media_type, kind, added_on, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const document of sampleDocuments) {
    const id = find.get(document.company, document.role);
    if (id === undefined) throw new Error(`The sample has no application at ${document.company}`);
    const { sha256, size } = keep(new TextEncoder().encode(document.text));
    const day = addDays(today, -document.daysAgo);
    add.run(id, sha256, size, document.name, document.mediaType, document.kind, day, document.note);
  }
}
