/** A goal of hers; days are counted from today. */
export type SampleGoal = {
  what: string;
  shownBy: string;
  realistic: string;
  askedBy: string;
  startedDaysAgo: number;
  byInDays: number | null;
  reachedDaysAgo?: number;
  /** The company whose application it belongs to. */
  application?: string;
  plans: readonly { ifText: string; thenText: string; doneDaysAgo?: number }[];
};

export const sampleGoals: readonly SampleGoal[] = [
  {
    what: 'Tell the rota change in two minutes, number first',
    shownBy: 'Hal stops the watch before two minutes, three evenings out of four',
    realistic: 'The story is there and so are the figures. It only needs to be shorter.',
    askedBy: 'Avonleigh District Council and Merrow Foods, in their own words',
    startedDaysAgo: 41,
    byInDays: 13,
    application: 'Brightmoor Council',
    plans: [
      {
        ifText: 'it is Wednesday and the plates are washed',
        thenText: 'I tell it to Hal once, standing',
        doneDaysAgo: 2,
      },
      { ifText: 'I pass two minutes', thenText: 'I cut the middle, not the end' },
    ],
  },
  {
    what: 'Know the waiting list rules well enough to answer a panel',
    shownBy: 'All nine units done, and one question answered without notes',
    realistic: 'Half an hour after breakfast is free until a job begins',
    askedBy: 'Ashcombe Vale Hospitals, and two adverts since',
    startedDaysAgo: 36,
    byInDays: -4,
    plans: [
      { ifText: 'it is a weekday and breakfast is done', thenText: 'I do one unit before the post comes' },
    ],
  },
  {
    what: 'One day a week without adverts',
    shownBy: 'The laptop stays shut on it, four weeks running',
    realistic: 'Nothing has ever closed on a day I did not look',
    askedBy: 'Nobody. Me.',
    startedDaysAgo: 70,
    byInDays: null,
    reachedDaysAgo: 34,
    plans: [
      {
        ifText: 'somebody asks how it goes on that day',
        thenText: 'I say it is my day off',
        doneDaysAgo: 48,
      },
    ],
  },
];
