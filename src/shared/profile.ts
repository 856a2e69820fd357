import { z } from 'zod';

const PROFILES = ['own', 'sample'] as const;
export type ProfileName = (typeof PROFILES)[number];

export type ProfileState = {
  profile: ProfileName;
  /** True until the person has chosen how to begin; never for the sample. */
  firstRun: boolean;
  /** The folder of the open profile, shown in Settings. */
  folder: string;
  version: string;
};
export const switchProfileInput = z.object({ profile: z.enum(PROFILES) });
