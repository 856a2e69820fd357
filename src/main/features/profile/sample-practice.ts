import type { QuestionKind } from '../../../shared/domain/practice-today.ts';
import type { Outline } from '../../../shared/practice.ts';

/** How a try went: days ago, rating, seconds, and what was written down, if anything. */
type SampleAttempt = [daysAgo: number, rating: 1 | 2 | 3 | 4, seconds: number, text?: string];

export type SampleCard = {
  /** A shipped code, or the words of a question: one of a review, or her own. */
  code?: string;
  question?: string;
  /** Of a question that is her own. */
  own?: { kind: QuestionKind; tags: string[]; hint: string; company?: string };
  outline?: Omit<Outline, 'notes'>;
  attempts: SampleAttempt[];
};

const ROTA = {
  situation: 'Two depots, forty people, one rota from 2014. Late departures: one in nine.',
  task: 'Draw a rota that starts where the work is, with the works council on board.',
  action:
    'Counted departures by hour for three weeks. Drew the first version, took it to the council, changed it twice. Asked who wanted the early starts before I gave any.',
  result: 'One in thirty after four months. Two people swapped back, both asked to.',
};
const SUPPLIER = {
  situation: 'Three invoices in dispute, one contract, nobody speaking.',
  task: 'Keep the contract, stop the letters.',
  action: 'Asked for one meeting and one page. Read theirs aloud first.',
  result: 'Settled in nine days, contract kept.',
};
const NIGHTS = {
  situation: 'The night shift lost two people every month.',
  task: 'Find out why before advertising again.',
  action: 'Worked four nights before I said anything. Moved the break and the heater.',
  result: 'Nobody left in the half year after.',
};
const SCANNERS = {
  situation: 'Handheld scanners for two depots, my idea.',
  task: 'Bring them in before the peak.',
  action: 'Went too fast: one training, no trial. Half of them ended in a drawer.',
  result: 'Stopped it, asked the drivers, began again with six people. What I would do first now.',
};

/** What Ines practises: shipped questions, two of her own, and those that tripped her. */
export const samplePractice: readonly SampleCard[] = [
  {
    code: 'improvement',
    outline: ROTA,
    attempts: [
      [56, 2, 361, 'Six minutes and arrived nowhere. Number first.'],
      [54, 3, 168],
      [47, 3, 141],
      [26, 4, 118],
    ],
  },
  {
    code: 'disagree_colleague',
    outline: SUPPLIER,
    attempts: [
      [55, 2, 190],
      [53, 3, 150],
      [44, 3, 127],
      [13, 3, 121, 'Say who had not spoken for how long. Then the page.'],
    ],
  },
  {
    code: 'plan_failed',
    outline: SCANNERS,
    attempts: [
      [52, 1, 95, 'Turned it into a success halfway. It was not one.'],
      [51, 2, 160],
      [48, 3, 139],
      [35, 3, 124],
    ],
  },
  {
    code: 'helped_colleague',
    outline: NIGHTS,
    attempts: [
      [50, 3, 132],
      [46, 4, 109],
    ],
  },
  {
    code: 'introduce',
    attempts: [
      [56, 2, 205],
      [53, 3, 140],
      [41, 3, 124],
      [8, 4, 112, 'Bristol, two depots, now programmes. Stop there.'],
    ],
  },
  {
    code: 'two_urgent',
    outline: { situation: 'Flood at Avonmouth on the day of the audit.', task: '', action: '', result: '' },
    attempts: [
      [33, 2, 155],
      [30, 3, 128],
    ],
  },
  {
    code: 'disagree_manager',
    attempts: [
      [29, 2, 171],
      [26, 2, 160, 'Still sounds like a complaint. Begin with what he was right about.'],
      [21, 3, 133],
    ],
  },
  {
    code: 'the_gap',
    attempts: [
      [40, 2, 88],
      [37, 3, 52],
      [20, 4, 41],
    ],
  },
  { code: 'your_questions', attempts: [[14, 3, 75]] },
  {
    question: 'What exactly was your part in the change you describe?',
    attempts: [
      [24, 2, 120],
      [21, 3, 96],
    ],
  },
  {
    question: 'Which figure do you look at first in the morning, and why?',
    outline: {
      situation: 'Late departures of the day before, by hour.',
      task: '',
      action: 'It says where the rota does not fit, before anybody has to complain.',
      result: '',
    },
    attempts: [
      [18, 2, 90],
      [15, 3, 70],
    ],
  },
  {
    question: 'How would you raise line efficiency in the first quarter?',
    attempts: [[17, 1, 60, 'I do not know their lines. Say what I would ask.']],
  },
  {
    question: 'How would you change a clinic template when demand shifts?',
    attempts: [
      [45, 1, 118, '“I do not know that term. Is it like a sorting plan?”'],
      [44, 2, 92],
      [40, 3, 84],
    ],
  },
  {
    own: {
      kind: 'opening',
      tags: ['Motivation'],
      hint: 'The 76 and who waits for it.',
      company: 'Brightmoor Council',
    },
    question: 'Why the council, and why now?',
    attempts: [
      [13, 2, 97, 'Too much about me. Who waits for the bus?'],
      [11, 3, 83],
    ],
  },
  {
    own: { kind: 'behaviour', tags: ['Speaking clearly', 'Influencing'], hint: 'Nine minutes and a breath.' },
    question: 'The ten-minute presentation, from the first slide to the last.',
    attempts: [
      [3, 2, 668, 'Slide four is two slides.'],
      [1, 3, 571],
    ],
  },
];

export type SampleMock = {
  daysAgo: number;
  with: string;
  company?: string;
  seconds: number;
  note: string;
  questions: { question: string; note: string }[];
  /** Her own rating and the partner's. */
  ratings: Record<string, [own: 1 | 2 | 3 | 4 | 5, partner: 1 | 2 | 3 | 4 | 5]>;
};

/** Two mock interviews: the first with a friend, one with her adviser before the panel. */
export const sampleMocks: readonly SampleMock[] = [
  {
    daysAgo: 56,
    with: 'Hal Brandt',
    seconds: 1_870,
    note: 'Keep: the number first. Try: one name at most.',
    questions: [
      {
        question: 'Tell us about something you made work better.',
        note: 'Six minutes. Second go under three.',
      },
      {
        question: 'When did you last disagree with a manager, and how did you go about it?',
        note: 'Four people by name in one story, and he lost count.',
      },
      { question: 'What would you like to ask us?', note: 'Asked about the vans. He liked that.' },
    ],
    ratings: { 'Solving problems': [3, 4], 'Speaking clearly': [2, 2], 'Handling conflict': [2, 3] },
  },
  {
    daysAgo: 5,
    with: 'Marguerite Lowe',
    company: 'Brightmoor Council',
    seconds: 2_460,
    note: 'Keep: stopping when it has stopped. Try: look up from the page at the number.',
    questions: [
      { question: 'Why the council, and why now?', note: 'The bus in the first sentence. Better.' },
      {
        question: 'Tell us about a time you and a colleague saw something differently.',
        note: 'The supplier, in two minutes ten.',
      },
      {
        question: 'Half of the team wants one thing and half another. You have to decide. How?',
        note: 'She asked twice by when. Say a day.',
      },
      { question: 'What pay do you have in mind?', note: 'Said the range without an apology.' },
    ],
    ratings: {
      Motivation: [4, 4],
      'Handling conflict': [4, 4],
      'Making decisions': [2, 3],
      'Speaking clearly': [3, 4],
    },
  },
];
