import type { SampleEnding } from './sample-ending.ts';

function silent(company: string, role: string, notes?: SampleEnding['notes']): SampleEnding {
  return { company, role, howCame: 'silence', look: 'done', ...(notes && { notes }) };
}

/** The code of the theme that the person of the sample added herself. */
export const SHORT_CONTRACT = 'own-short-contract';

/** How the applications ended that were met with silence, the person's own decision, or a job that went away. */
export const sampleEndingsOther: readonly SampleEnding[] = [
  silent('Brindle Courier', 'Hub manager'),
  silent('Palisade Parcels', 'Regional planning manager'),
  silent('Kenning Energy', 'Smart meter rollout lead'),
  silent('Osier Care Homes', 'Operations manager, South West'),
  silent('Hobbs Mill Foods', 'Supply planning manager'),
  silent('Trellick Facilities', 'Contract manager', [
    { daysAgo: 42, text: 'Closed it for myself. If Kim writes after all, it can be opened again.' },
  ]),
  silent('Lantern Street Charity', 'Services manager'),
  silent('Orrin Quay Boatyard', 'Yard operations manager'),
  silent('Penhale Data Centres', 'Facilities operations manager'),
  {
    company: 'Greave Aggregates',
    role: 'Quarry operations manager',
    howCame: 'call',
    look: 'done',
    own: [
      { code: 'eligibility', control: 'partly', sureness: 3, named: 'Quarry manager certificate' },
      { code: 'location_schedule', control: 'partly', sureness: 3, named: 'Starts at 05:00' },
    ],
  },
  {
    company: 'Ferrin Gate Logistics',
    role: 'Shift manager, nights',
    howCame: 'email',
    look: 'not_this_one',
    own: [{ code: 'location_schedule', control: 'within', sureness: 3, named: 'Four nights a week' }],
  },
  {
    company: 'Lyddon Borough Council',
    role: 'Parking operations manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Vikki Nash',
      text: `Dear Ines,

Thank you for letting us know that you have decided to withdraw. I am sorry about the changes of date, and I will pass on what you said about the fixed term.

Kind regards,
Vikki Nash`,
    },
    own: [{ code: SHORT_CONTRACT, control: 'outside', sureness: 3, named: 'Became fixed term' }],
  },
  {
    company: 'Colebrook Cold Store',
    role: 'Operations manager',
    howCame: 'call',
    look: 'done',
    own: [
      { code: 'compensation', control: 'partly', sureness: 3, named: 'Offer below the advert' },
      { code: 'location_schedule', control: 'partly', sureness: 3, named: 'Nights in turn' },
    ],
    notes: [{ daysAgo: 70, text: 'My own no. It took a weekend, and it was mine to say.' }],
  },
  {
    company: 'Harbour Row Kitchens',
    role: 'Interim operations manager',
    howCame: 'in_person',
    look: 'done',
    own: [{ code: SHORT_CONTRACT, control: 'outside', sureness: 3, named: 'Three months, no notice period' }],
  },
  {
    company: 'Wickham Rail Freight',
    role: 'Terminal planning manager',
    howCame: 'email',
    look: 'done',
    said: {
      who: 'Ewan Fairlie',
      text: `Dear Ines,

I am sorry to write with this. Following a budget review the role has been put on hold until the next financial year, and all interviews are cancelled. It has nothing to do with any of the applicants.

I will write when there is news.

Ewan Fairlie`,
      themes: [
        {
          code: 'role_cancelled',
          control: 'outside',
          sureness: 3,
          named: 'Budget review',
          quotes: ['the role has been put on hold'],
        },
      ],
    },
  },
  {
    company: 'Tern Island Museum',
    role: 'Operations manager',
    howCame: 'portal',
    look: 'done',
  },
];
