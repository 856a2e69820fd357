import type { EvidenceKind, Level } from '../../../shared/skills.ts';

/** One piece of evidence; `level` is the step that rests on it. */
type SampleEvidence = {
  daysAgo: number;
  kind: EvidenceKind;
  minutes: number;
  shows?: string;
  seenBy?: string;
  link?: string;
  level?: Level;
};

/** A skill plan; reasons name companies, days are counted back from today. */
export type SamplePlan = {
  skill: string;
  why: string;
  startLevel: Level;
  targetLevel: Level;
  startedDaysAgo: number;
  targetInDays?: number;
  stopRule: string;
  theme?: string;
  applications?: readonly string[];
  endings?: readonly string[];
  milestones: readonly (readonly [text: string, doneDaysAgo: number | null])[];
  resources: readonly { title: string; link: string; note: string }[];
  evidence: readonly SampleEvidence[];
  closed?: { daysAgo: number; because: string };
};

/** The plans of the sample: one that seven adverts ask for, one that a hospital named, one given up. */
export const samplePlans: readonly SamplePlan[] = [
  {
    skill: 'SQL reporting',
    why: 'The adverts I like best want somebody who can pull their own figures. I have asked others for mine for ten years.',
    startLevel: 1,
    targetLevel: 3,
    startedDaysAgo: 54,
    targetInDays: 40,
    stopRule: 'If I have an offer for a post without it, I finish the unit I am in and leave it there.',
    theme: 'skill_gap',
    applications: ['Marlin Rail', 'Arden Utilities'],
    endings: ['Halden Freight'],
    milestones: [
      ['Set up a small database at home', 52],
      ['Sort and filter the depot list', 46],
      ['Count departures by week', 34],
      ['Join two depots without losing a trailer', 9],
      ['The depot query for Marlin, start to end', null],
      ['One page of late departures out of my own data', null],
    ],
    resources: [
      {
        title: 'The query course',
        link: 'https://learn.example.org/queries',
        note: 'Free, in ten units. The exercises are better than the films.',
      },
      {
        title: 'Depot practice data',
        link: '',
        note: 'Made up, two depots, forty trailers. On the desktop, in the folder “depots”.',
      },
    ],
    evidence: [
      {
        daysAgo: 53,
        kind: 'course',
        minutes: 60,
        shows: 'Unit 1. Installed it, and it ran at the third go.',
      },
      { daysAgo: 48, kind: 'course', minutes: 45, shows: 'Unit 2. Sorting and filtering.' },
      { daysAgo: 46, kind: 'course', minutes: 45, shows: 'Unit 3, and the depot list in the right order.' },
      { daysAgo: 36, kind: 'course', minutes: 70, shows: 'Unit 4. Counting by week.' },
      {
        daysAgo: 34,
        kind: 'project',
        minutes: 50,
        shows: 'Departures by week from my own list. I wrote it without looking anything up.',
        seenBy: 'Hal',
        level: 2,
      },
      { daysAgo: 28, kind: 'course', minutes: 75, shows: 'Unit 5. Grouping, twice.' },
      { daysAgo: 26, kind: 'course', minutes: 60, shows: 'Unit 6, first half.' },
      // Then a week of rest, whatever day today is: no fewer than 13 days without minutes.
      { daysAgo: 23, kind: 'course', minutes: 60, shows: 'Unit 6, second half. Joins still slide about.' },
      {
        daysAgo: 11,
        kind: 'feedback',
        minutes: 0,
        shows: 'Told him joins and grouping, no further. He said that was enough to carry on.',
        seenBy: 'Sunil Batra',
      },
      {
        daysAgo: 9,
        kind: 'course',
        minutes: 120,
        shows: 'Unit 7. The left join, with the two depots on paper.',
      },
      { daysAgo: 2, kind: 'project', minutes: 65, shows: 'Half of the depot query for Marlin.' },
    ],
  },
  {
    skill: 'Waiting list management',
    why: 'Stuart Henley named it: how the clock starts and stops, and what that does to clinic templates. He said it is learnable.',
    startLevel: 1,
    targetLevel: 2,
    startedDaysAgo: 39,
    targetInDays: -2,
    stopRule: 'If no hospital is left on the board, this can wait.',
    theme: 'skill_gap',
    endings: ['Ashcombe Vale Hospitals'],
    milestones: [
      ['When the clock starts and stops', 37],
      ['Read a clinic template without guessing', 23],
      ['All quizzes of the course', null],
    ],
    resources: [
      {
        title: 'Waiting list rules, short course',
        link: 'https://learn.example.org/waiting-list-rules',
        note: 'Short units, no fee, a quiz at the end of each.',
      },
    ],
    evidence: [
      { daysAgo: 37, kind: 'course', minutes: 35, shows: 'Unit 1 with the quiz. It is a sorting plan.' },
      { daysAgo: 36, kind: 'course', minutes: 30 },
      { daysAgo: 33, kind: 'course', minutes: 30 },
      { daysAgo: 32, kind: 'course', minutes: 35 },
      { daysAgo: 29, kind: 'course', minutes: 30, shows: 'Pauses and restarts. Drew all of it on one page.' },
      {
        daysAgo: 23,
        kind: 'course',
        minutes: 40,
        shows: 'Templates: how many slots go with how long a wait.',
      },
      { daysAgo: 18, kind: 'course', minutes: 30 },
      { daysAgo: 12, kind: 'course', minutes: 30 },
      { daysAgo: 4, kind: 'course', minutes: 35, shows: 'The last unit but one.' },
    ],
  },
  {
    skill: 'Driver CPC',
    why: 'Tolland asked for it, and it is an evening class with a certificate at the end.',
    startLevel: 1,
    targetLevel: 2,
    startedDaysAgo: 55,
    stopRule: 'If it takes longer than the search is likely to.',
    theme: 'eligibility',
    endings: ['Tolland Bus Company'],
    milestones: [['A place on the course', null]],
    resources: [],
    evidence: [
      {
        daysAgo: 52,
        kind: 'course',
        minutes: 40,
        shows: 'Read what the course covers, and what it does not.',
      },
    ],
    closed: { daysAgo: 31, because: 'Nine months until it counts, and only two of my adverts ask for it.' },
  },
];
