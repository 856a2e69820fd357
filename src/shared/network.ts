import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const line = z.string().trim().max(LIMITS.line);

export const saveContactInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  name: line.min(1),
  role: line,
  company: line,
  email: line,
  phone: line,
  /** Without one it stays as it is. */
  howMet: line.optional(),
});
export type SaveContact = z.output<typeof saveContactInput>;
