import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';
import type { VersionChoice } from './materials.ts';

export const STANDINGS = ['shown', 'partly', 'have_not_shown', 'missing'] as const;
/** How the papers stand to a requirement, as the person says. */
export type Standing = (typeof STANDINGS)[number];
export const LINE_KINDS = ['must', 'nice'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export type ChecklistLine = {
  id: number;
  text: string;
  kind: LineKind;
  /** Null: not said yet. */
  standing: Standing | null;
  /** The version the standing was said about; null when it is not known. */
  saidAbout: { id: number; material: string; number: number } | null;
  /** The words of the advert it came from. */
  quote: string;
  note: string;
  hasEditNote: boolean;
  revision: number;
};

/** The checklist of one application, and what stands beside it. */
export type Checklist = {
  lines: ChecklistLine[];
  /** The saved advert; empty when there is none. */
  posting: string;
  /** Every version to hold it against, and the one to begin with: what was sent, else the newest resume. */
  versions: VersionChoice[];
  firstVersionId: number | null;
};

const item = z.object({ id: idInput, revision: revisionInput });
const text = z.string().trim().min(1).max(2000);

export const checklistInput = z.object({ applicationId: idInput });
export const proposeLinesInput = z.object({ applicationId: idInput });
export const addLineInput = z.object({ applicationId: idInput, text, kind: z.enum(LINE_KINDS) });
export const saveLineInput = item.extend({
  text,
  kind: z.enum(LINE_KINDS),
  note: z.string().max(LIMITS.note),
});
export const setStandingInput = item.extend({
  standing: z.enum(STANDINGS).nullable(),
  versionId: idInput.nullable(),
});
export const removeLineInput = item;
