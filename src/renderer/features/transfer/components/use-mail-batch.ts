import { useState } from 'react';
import type { MailSource } from '../api/mails.ts';

/** The saved e-mails that are being brought in together. One that is opened meanwhile joins them. */
export type MailBatch = { key: number; sources: readonly MailSource[]; isDone: boolean };

/** Holds the batch of the Import screen; null while there is none. */
export function useMailBatch() {
  const [batch, setBatch] = useState<MailBatch | null>(null);
  return {
    batch,
    add(sources: readonly MailSource[]) {
      setBatch((before) =>
        before === null || before.isDone
          ? { key: (before?.key ?? 0) + 1, sources, isDone: false }
          : { ...before, sources: [...before.sources, ...sources] },
      );
    },
    done: () => setBatch((before) => before && { ...before, isDone: true }),
    leave: () => setBatch(null),
  };
}
