import { useRef } from 'react';
import type { WrittenEntry } from '../../../../shared/journal.ts';
import { MOST_SENT_LAST } from '../../../platform/client.ts';
import { saveEntryAtOnce, useSaveEntry } from '../api/entry.ts';

/** What a call carries beside the entry. */
const ENVELOPE = 200;

/** How the whole entry of a key is saved. After `expectOverwrite` the next save keeps what it overwrites as an earlier version. */
export function useEntrySaves(key: string) {
  const { mutateAsync } = useSaveEntry();
  const isAfterConflict = useRef(false);
  return {
    async save(written: WrittenEntry, revision: number) {
      const afterConflict = isAfterConflict.current;
      const saved = await mutateAsync({ ...written, key, revision, afterConflict });
      isAfterConflict.current = false;
      return saved;
    },
    sendLast(written: WrittenEntry, revisions: readonly number[]) {
      saveEntryAtOnce(key, written, revisions, isAfterConflict.current);
    },
    expectOverwrite() {
      isAfterConflict.current = true;
    },
  };
}

/** A browser takes no more than so much from a page that is closed, and nobody takes what could not be saved before. */
export function asksFirst(value: WrittenEntry, isProblem: boolean): boolean {
  if (!Number.isFinite(MOST_SENT_LAST)) return false;
  return isProblem || new Blob([JSON.stringify(value)]).size + ENVELOPE > MOST_SENT_LAST;
}
