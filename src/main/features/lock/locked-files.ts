import { rm } from 'node:fs/promises';
import type { Attachments, Uploads } from '../../context.ts';
import { lockedError } from './lock-service.ts';

/** The attachments of a locked profile: none is given out, and what was sent is dropped. */
export const lockedAttachments: Attachments = {
  path: () => null,
  async keep(temporaryPath) {
    await rm(temporaryPath, { force: true });
    throw lockedError();
  },
};

/** The same for uploads; a job that began before goes on. */
export function lockedUploads(uploads: Uploads): Uploads {
  return {
    ...uploads,
    path: () => null,
    keep(temporaryPath) {
      void rm(temporaryPath, { force: true });
      throw lockedError();
    },
  };
}
