import type { SampleApplication } from './sample-application.ts';
import { sampleApplicationsEnded } from './sample-applications-ended.ts';
import { sampleApplicationsInTalks } from './sample-applications-in-talks.ts';
import { sampleApplicationsOffers } from './sample-applications-offers.ts';
import { sampleApplicationsRejected } from './sample-applications-rejected.ts';
import { sampleApplicationsRejectedLate } from './sample-applications-rejected-late.ts';
import { sampleApplicationsSent } from './sample-applications-sent.ts';

export type { SampleApplication, SampleInterview, SampleStage } from './sample-application.ts';

/**
 * The sample profile: five months of one invented person's search, Ines Calder, who runs operations near
 * Bristol. Employers and people are invented; addresses use the reserved example hosts only.
 */
export const sampleApplications: readonly SampleApplication[] = [
  ...sampleApplicationsSent,
  ...sampleApplicationsInTalks,
  ...sampleApplicationsOffers,
  ...sampleApplicationsRejected,
  ...sampleApplicationsRejectedLate,
  ...sampleApplicationsEnded,
];
