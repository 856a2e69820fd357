import { z } from 'zod';

/** The private parts that the person ticked for one report; without a tick nothing is read. */
export const privatePartsInput = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  feelings: z.boolean().default(false),
  writing: z.boolean().default(false),
});
export type PrivatePartsInput = z.output<typeof privatePartsInput>;

export type PrivateParts = {
  /** Energy and worry from 1 to 5 as they stand beside entries, the latest first; null: not said. */
  feelings: { on: string; energy: number | null; worry: number | null }[];
  /** Private entries as plain text, the latest first. */
  writing: { on: string; title: string; text: string }[];
};
