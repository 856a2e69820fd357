import { z } from 'zod';
import type { Trouble } from './recovery.ts';

const PROFILES = ['own', 'sample'] as const;
export type ProfileName = (typeof PROFILES)[number];

export type ProfileState = {
  profile: ProfileName;
  /** True until the person has chosen how to begin; never for the sample. */
  firstRun: boolean;
  /** The folder of the open profile, shown in Settings. */
  folder: string;
  version: string;
  /** Why only a copy of it is looked at; null when it is open as always. */
  lookedAt: Trouble | null;
};
/** What is typed before everything is erased. */
export const ERASE_WORD = 'erase';
export const eraseInput = z.object({ word: z.literal(ERASE_WORD), backups: z.boolean() });

export const switchProfileInput = z.object({ profile: z.enum(PROFILES) });
