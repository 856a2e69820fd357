import { useMutation } from '@tanstack/react-query';
import { showNotice } from '../ui/notice-store.ts';
import { sentenceOf } from './errors.ts';
import { trpc } from './trpc.ts';

/** What a change says when it is done, with a way to undo it, and when it could not be done. */
export function useTellWithUndo() {
  const undo = useMutation(trpc.undo.undo.mutationOptions()).mutate;
  return (message: string) => ({
    onSuccess: () =>
      showNotice({ message, actions: [{ label: 'Undo', onClick: () => undo() }], kbd: 'Mod+Z' }),
    onError: (error: unknown) => showNotice({ message: sentenceOf(error) }),
  });
}

/** What a change says that shows by itself: only that it could not be done. */
export const sayProblem = { onError: (error: unknown) => showNotice({ message: sentenceOf(error) }) };
