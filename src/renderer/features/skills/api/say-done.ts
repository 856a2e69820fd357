import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

/** Says in a notice what was done, with a way to take it back; `refused` says why something was not. */
export function useSayDone() {
  const { mutate } = useMutation(trpc.undo.undo.mutationOptions({ onError: refused }));
  return {
    done: (message: string) =>
      showNotice({ message, actions: [{ label: 'Undo', onClick: () => mutate() }], kbd: 'Mod+Z' }),
    refused,
  };
}

function refused(error: unknown): void {
  showNotice({ message: sentenceOf(error) });
}
