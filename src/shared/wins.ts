import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const dayInput = z.iso.date();
const text = z.string().trim().min(1, 'Write a few words.').max(LIMITS.line);

/** A small win: one line in the person's own words. */
export type Win = { id: number; day: string; text: string; revision: number };

/** A deed in the person's own control that could be a win; `deed` names it, `text` proposes words. */
export type WinSuggestion = { deed: string; day: string; text: string };

export const listWinsInput = z.object({
  from: dayInput.nullable().default(null),
  to: dayInput.nullable().default(null),
});
export const winSuggestionsInput = z.object({ from: dayInput, to: dayInput });
export const saveWinInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  day: dayInput,
  text,
  /** The suggestion it was taken from. */
  deed: z.string().max(100).nullable().default(null),
});
export const winItemInput = z.object({ id: idInput, revision: revisionInput });
export const removedWinInput = z.object({ id: idInput });
export const declineDeedInput = z.object({ deed: z.string().min(1).max(100) });

export type SaveWin = z.output<typeof saveWinInput>;
