import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

/** Says in a notice what was done, with a way to take it back; `refused` says why something was not. */
export function useSayDone() {
  const { mutate } = useMutation(trpc.undo.undo.mutationOptions({ onError: refused }));
  const done = (message: string) =>
    showNotice({ message, actions: [{ label: 'Undo', onClick: () => mutate() }], kbd: 'Mod+Z' });
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
