import type { ActionKind } from '../../../shared/endings-actions.ts';
import type { AddTheme } from '../../../shared/endings-themes.ts';
import type { ReportDetails } from '../../../shared/reports.ts';
import { SHORT_CONTRACT } from './sample-endings-other.ts';

/** One thing the person tries; `endings` name companies, days are counted back from today. */
export type SampleAction = {
  kind: ActionKind;
  ifText: string;
  thenText: string;
  theme: string;
  endings: readonly string[];
  startedDaysAgo: number;
  dueInDays?: number;
  link?: string;
  evidence?: string;
  closed?: { daysAgo: number; state: 'done' } | { daysAgo: number; state: 'dropped'; because: string };
};

export const sampleActions: readonly SampleAction[] = [
  {
    kind: 'practise_interview',
    ifText: 'a question asks about a change',
    thenText: 'I say what I did myself and end with what came of it',
    theme: 'interview_performance',
    endings: ['Avonleigh District Council', 'Merrow Foods'],
    startedDaysAgo: 60,
    evidence: 'Two rounds aloud with Hal. The number first works best.',
  },
  {
    kind: 'refine_materials',
    ifText: 'a form asks for one example',
    thenText: 'I tell one in full instead of listing four',
    theme: 'application_materials',
    endings: ['Office for Coastal Records'],
    startedDaysAgo: 52,
    evidence: 'Used it for Inland Rivers: 4, 4 and 3 on the same form.',
    closed: { daysAgo: 33, state: 'done' },
  },
  {
    kind: 'upskill',
    ifText: 'the CPC evening course has a place',
    thenText: 'I book it',
    theme: 'eligibility',
    endings: ['Tolland Bus Company'],
    startedDaysAgo: 55,
    closed: {
      daysAgo: 31,
      state: 'dropped',
      because: 'Nine months until it counts, and only two of my adverts ask for it.',
    },
  },
  {
    kind: 'upskill',
    ifText: 'it is a weekday and breakfast is done',
    thenText: 'I do one unit of the waiting list course',
    theme: 'skill_gap',
    endings: ['Ashcombe Vale Hospitals'],
    startedDaysAgo: 37,
    dueInDays: 12,
    link: 'https://learn.example.org/waiting-list-rules',
  },
  {
    kind: 'adjust_search',
    ifText: 'an advert names nights or starts before six',
    thenText: 'I save it and read it again the next morning before I apply',
    theme: 'location_schedule',
    endings: ['Greave Aggregates', 'Ferrin Gate Logistics', 'Colebrook Cold Store'],
    startedDaysAgo: 62,
  },
];

/** The theme that the shipped list did not have. */
export const sampleTheme: AddTheme & { code: string } = {
  code: SHORT_CONTRACT,
  name: 'Contract too short',
  definition: 'Fixed term or interim, too short to stop looking elsewhere.',
  control: 'outside',
};

/** The head of her progress report; the reader is invented as well. */
export const sampleReportDetails: ReportDetails = {
  name: 'Ines Calder',
  reader: 'Marguerite Lowe, Severnside Careers Advice',
  aim: 'Operations or service manager',
  place: 'Bristol, up to an hour each way',
  questions: `Stanmere wants an answer before Brightmoor decides. How do I ask for a week without harm?
Is a course on waiting list rules worth it, or is freight the better path?`,
};
