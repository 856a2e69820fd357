export type SampleStage =
  | 'saved'
  | 'applied'
  | 'screening'
  | 'interview'
  | 'offer'
  | 'accepted'
  | 'declined_by_me'
  | 'rejected'
  | 'withdrawn'
  | 'closed_by_employer'
  | 'no_reply';

/** Every date is a whole number of days from today, so the sample never grows old. */
export type SampleInterview = {
  kind: 'recruiter_call' | 'technical' | 'panel' | 'behavioural' | 'task' | 'final' | 'other';
  /** Days from today; negative lies in the past. */
  inDays: number;
  /** Local time, HH:MM. */
  startsAt: string;
  minutes: number;
  place?: string;
  link?: string;
  people: readonly { name: string; role: string }[];
  preparation?: string;
  howItWent?: string;
};

/** One invented application of the sample profile. Pay is in whole pounds for the given period. */
export type SampleApplication = {
  company: string;
  role: string;
  place: string;
  remoteKind: 'on_site' | 'hybrid' | 'remote' | null;
  /** Where the advert was found, in the person's words. */
  source: string;
  howBegan: 'i_applied' | 'they_wrote' | 'referral' | 'other';
  url: string | null;
  payMin: number | null;
  payMax: number | null;
  payCurrency: 'GBP' | null;
  payPeriod: 'hour' | 'day' | 'year' | null;
  tags: readonly string[];
  /** Oldest first, so `daysAgo` falls. The last stage is where the application is now. */
  history: readonly { stage: SampleStage; daysAgo: number }[];
  nextStep?: string;
  nextStepInDays?: number;
  note?: string;
  /** Plain text of the advert. */
  posting?: string;
  interviews?: readonly SampleInterview[];
  timeline?: readonly { kind: 'note' | 'email' | 'call'; daysAgo: number; text: string }[];
  archived?: boolean;
};

type Pay = Pick<SampleApplication, 'payMin' | 'payMax' | 'payCurrency' | 'payPeriod'>;

/** Pay in pounds a year; the ends are equal when the advert named one figure. */
export function perYear(payMin: number, payMax: number = payMin): Pay {
  return { payMin, payMax, payCurrency: 'GBP', payPeriod: 'year' };
}

/** Pay in pounds a day, for contracts. */
export function perDay(payMin: number, payMax: number = payMin): Pay {
  return { payMin, payMax, payCurrency: 'GBP', payPeriod: 'day' };
}

/** Pay in pounds an hour, for shift work. */
export function perHour(payMin: number, payMax: number = payMin): Pay {
  return { payMin, payMax, payCurrency: 'GBP', payPeriod: 'hour' };
}

/** The advert did not say what the work pays. */
export const payNotStated: Pay = { payMin: null, payMax: null, payCurrency: null, payPeriod: null };

/** A history from pairs of stage and days ago, oldest first. */
export function moves(...steps: readonly (readonly [SampleStage, number])[]): SampleApplication['history'] {
  return steps.map(([stage, daysAgo]) => ({ stage, daysAgo }));
}
