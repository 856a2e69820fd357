/** What she notes about somebody; days are counted from today. */
export type SamplePerson = {
  name: string;
  /** People of interviews are there already; the others come with these. */
  role?: string;
  company?: string;
  email?: string;
  phone?: string;
  howMet?: string;
  tie: 'close' | 'acquaintance' | 'new';
  toldMe?: string;
  canOffer?: string;
  note?: string;
  everyDays?: number;
  snoozedForDays?: number;
  doNotContact?: boolean;
  addedDaysAgo: number;
  /** The companies whose applications they helped with. */
  applications?: readonly string[];
  touches?: readonly {
    daysAgo: number;
    channel: 'email' | 'message' | 'call' | 'video' | 'in_person' | 'letter' | 'other';
    note: string;
  }[];
};

/** People she knew before, or met outside an interview. */
export const samplePeopleKnown: readonly SamplePerson[] = [
  {
    name: 'Jo Ferris',
    role: 'Repairs lead',
    company: 'Greyfriars Housing',
    email: 'jo.ferris@example.org',
    howMet: 'We shared an office at the parcel depot for six years',
    tie: 'close',
    toldMe: 'Site directors read the first third of a page and the last line.',
    canOffer: 'Her daughter wants to hear what shift planning is like.',
    everyDays: 35,
    addedDaysAgo: 140,
    applications: ['Kestrel Packaging'],
    touches: [
      {
        daysAgo: 118,
        channel: 'in_person',
        note: 'Read my CV over tea. Crossed out “responsible for” eleven times.',
      },
      { daysAgo: 63, channel: 'message', note: 'Sent her the second version. She sent back a thumb.' },
      { daysAgo: 44, channel: 'call', note: 'She has passed my CV on to the site director at Kestrel.' },
    ],
  },
  {
    name: 'Hal Brandt',
    role: 'Depot controller',
    company: 'Dunmore Energy',
    phone: '01632 960 417',
    howMet: 'Night shifts, a long time ago',
    tie: 'close',
    toldMe: 'Dunmore take references by phone and ask how you leave a shift.',
    canOffer: 'I listen to his talk for the yard committee.',
    everyDays: 35,
    addedDaysAgo: 135,
    applications: ['Dunmore Energy'],
    touches: [
      { daysAgo: 52, channel: 'call', note: 'Put my name in at Dunmore.' },
      { daysAgo: 6, channel: 'in_person', note: 'Played the panel at our table, with the glasses.' },
    ],
  },
  {
    name: 'Nadia Rahim',
    role: 'Production scheduler',
    company: 'Calloway Foods',
    email: 'nadia.rahim@example.org',
    howMet: 'Evening class, spreadsheets, two winters back',
    tie: 'acquaintance',
    toldMe: 'They post jobs inside first, for ten days.',
    canOffer: 'My notes on the scheduling exam.',
    everyDays: 91,
    addedDaysAgo: 96,
    applications: ['Calloway Foods'],
    touches: [{ daysAgo: 31, channel: 'message', note: 'Nadia has told them that I exist.' }],
  },
  {
    name: 'Maud Penrice',
    role: 'Transport planner, retired',
    company: '',
    phone: '01632 960 233',
    howMet: 'She trained me, in my first depot',
    tie: 'close',
    toldMe: 'Ask what happens on the worst day of their year.',
    everyDays: 91,
    addedDaysAgo: 130,
    touches: [
      { daysAgo: 104, channel: 'letter', note: 'Two pages, mostly about beans. One line about work.' },
    ],
  },
  {
    name: 'Cassius Webb',
    role: 'Operations manager',
    company: 'Severnhale Ambulance Service',
    email: 'c.webb@example.org',
    howMet: 'Logistics evening, Bristol',
    tie: 'new',
    toldMe: 'Control rooms take people from freight if they have kept a rota through a bad winter.',
    canOffer: 'The template of our winter rota.',
    everyDays: 35,
    addedDaysAgo: 27,
    touches: [
      { daysAgo: 25, channel: 'email', note: 'Thanked him for the quarter of an hour by the coats.' },
    ],
  },
  {
    name: 'Ilse Vogel',
    role: 'Supply chain analyst',
    company: 'Quillon Energy',
    howMet: 'Logistics evening, Bristol',
    tie: 'new',
    addedDaysAgo: 27,
    everyDays: 91,
  },
  {
    name: 'Owen Tarrow',
    role: 'Site manager',
    company: 'Eastmere Port',
    howMet: 'Jobs fair at the Passenger Shed',
    tie: 'new',
    toldMe: 'They hire planners in spring. The advert goes up in February.',
    everyDays: 91,
    snoozedForDays: 60,
    addedDaysAgo: 12,
  },
  {
    name: 'Grace Oduya',
    role: 'Careers adviser',
    company: 'Bristol Works',
    email: 'grace@example.org',
    howMet: 'Jobs fair at the Passenger Shed',
    tie: 'acquaintance',
    toldMe: 'Bring the work-search log and two questions. Half an hour, no charge.',
    canOffer: 'To tell her which adverts were real.',
    everyDays: 35,
    addedDaysAgo: 12,
    touches: [{ daysAgo: 9, channel: 'call', note: 'A first appointment, on a Thursday.' }],
  },
];

/** What she noted about people of interviews. */
export const samplePeopleMet: readonly SamplePerson[] = [
  {
    name: 'Amira Holt',
    email: 'amira.holt@example.org',
    tie: 'new',
    addedDaysAgo: 3,
    touches: [{ daysAgo: 3, channel: 'email', note: 'Offered three times. Took the earliest.' }],
  },
  {
    name: 'Sheila Prowse',
    tie: 'acquaintance',
    toldMe: '“Clear examples. Say the result earlier.”',
    everyDays: 182,
    addedDaysAgo: 40,
  },
  {
    name: 'Ruth Penrose',
    email: 'r.penrose@example.org',
    tie: 'acquaintance',
    toldMe: 'It was close. She rang herself.',
    canOffer: 'A Saturday in the shop before Christmas.',
    everyDays: 91,
    addedDaysAgo: 70,
    touches: [{ daysAgo: 58, channel: 'email', note: 'Thanked her for ringing.' }],
  },
  { name: 'Bryony Tull', tie: 'acquaintance', everyDays: 91, addedDaysAgo: 62 },
  {
    name: 'Dana Whitlow',
    email: 'd.whitlow@example.org',
    tie: 'acquaintance',
    everyDays: 91,
    addedDaysAgo: 30,
  },
  {
    name: 'Ros Whitcombe',
    tie: 'new',
    toldMe: 'The press goes to two shifts next year.',
    everyDays: 91,
    addedDaysAgo: 21,
  },
  {
    name: 'Lynn Castell',
    tie: 'acquaintance',
    toldMe: 'People with my background come in as duty manager.',
    everyDays: 182,
    addedDaysAgo: 88,
    touches: [{ daysAgo: 80, channel: 'email', note: 'Thanked her for being plain.' }],
  },
  { name: 'Kim Rudge', tie: 'new', note: 'Dates never came.', doNotContact: true, addedDaysAgo: 66 },
];

/** Two evenings out, and one that is to come. */
export const sampleNetworkingEvents = [
  {
    kind: 'meetup',
    name: 'Logistics evening, Bristol',
    inDays: -27,
    startsAt: '18:30',
    endsAt: '21:00',
    place: 'The Harbour Rooms',
    link: '',
    community: 'West Country planners',
    went: 1,
    learned: 'Three firms move their planning in house next year. Nobody there had found work by an advert.',
    met: ['Cassius Webb', 'Ilse Vogel'],
    followUps: [
      { text: 'Send Cassius the winter rota', dueInDays: -20, doneDaysAgo: 21 },
      { text: 'Ask Ilse what an analyst does on a Monday', dueInDays: 4, doneDaysAgo: null },
    ],
  },
  {
    kind: 'fair',
    name: 'Jobs fair at the Passenger Shed',
    inDays: -12,
    startsAt: null,
    endsAt: null,
    place: 'Temple Meads, Bristol',
    link: '',
    community: null,
    went: 1,
    learned: 'Come at ten, before the queue. The ports are the ones who talk.',
    met: ['Owen Tarrow', 'Grace Oduya'],
    followUps: [],
  },
  {
    kind: 'talk',
    name: 'Bad winters, told by three depots',
    inDays: 9,
    startsAt: '17:00',
    endsAt: '18:30',
    place: 'Online',
    link: 'https://events.example.org/bad-winters',
    community: 'West Country planners',
    went: null,
    learned: '',
    met: [],
    followUps: [],
  },
] as const;

export const sampleCommunities = [
  {
    name: 'West Country planners',
    place: 'Bristol, first Tuesday of the month',
    link: 'https://planners.example.org/west',
    note: 'About thirty people. Tea first, talk after. Bring a real question.',
  },
] as const;

/** A talk for information that was held, with what came of it. */
export const sampleTalk = {
  person: 'Cassius Webb',
  about: 'How a control room plans its winter',
  questions:
    'What does a bad day look like?\nWhat did you wish you had known before you changed over?\nWho else should I talk to?',
  minutes: 20,
  askedDaysAgo: 22,
  heldDaysAgo: 14,
  heldAt: '16:00',
  keptMinutes: 22,
  learned: 'They count minutes to the door, as we did. Ask for a sit-along before applying.',
  thankedDaysAgo: 13,
  cameOfIt: 'A sit-along in January, if the rota holds.',
} as const;

/** A check-in she has begun and not sent. */
export const sampleDraft = {
  person: 'Jo Ferris',
  kind: 'check_in',
  subject: 'Kestrel, and tea',
  body: 'Hello Jo,\n\nno word from Kestrel yet, which is all right. Is there a Sunday in the next weeks when you are home? I have a cake to return.\n',
} as const;

export const sampleReminder = {
  what: 'Ring Grace about Thursday',
  inDays: 2,
  at: '09:30',
  person: 'Grace Oduya',
} as const;
