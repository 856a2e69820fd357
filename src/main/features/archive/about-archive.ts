import { z } from 'zod';
import { SHA256 } from '../../../shared/attachments.ts';
import { FORMAT } from './archive-text.ts';

/** `about.json`: what is in the export, and by what it is checked. Its own file, so that the same data is the same bytes. */
export const aboutSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  schema: z.number().int().min(1),
  app: z.string().max(100),
  madeAt: z.iso.datetime(),
  withPrivate: z.boolean(),
  counts: z.object({
    applications: z.number().int().min(0),
    entries: z.number().int().min(0),
    people: z.number().int().min(0),
    files: z.number().int().min(0),
  }),
  /** Of `rebound.json`, unpacked. */
  data: z.object({ bytes: z.number().int().min(1), sha256: z.string().regex(SHA256) }),
  /** Files that rows name and whose bytes were lost before the export. */
  missing: z.array(z.string().regex(SHA256)),
});
export type AboutArchive = z.output<typeof aboutSchema>;
