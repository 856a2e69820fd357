import { sentenceOf } from '../../../lib/errors.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { showNotice } from '../../../ui/notice-store.ts';

/** Says in a notice what was done, with a way to take it back; `refused` says why something was not. */
export function useSayDone() {
  const done = useTellWithUndo();
  return {
    done,
    refused,
    /** For a change that takes its own row away: a callback of the mutation would go with the row. */
    after: (change: Promise<unknown>, message: string) => void change.then(() => done(message), refused),
  };
}

function refused(error: unknown): void {
  showNotice({ message: sentenceOf(error) });
}
