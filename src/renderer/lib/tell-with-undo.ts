import { useMutation } from '@tanstack/react-query';
import { showNotice } from '../ui/notice-store.ts';
import { sentenceOf } from './errors.ts';
import { trpc } from './trpc.ts';

/** Says in a notice what was done, with a way to take it back. */
export function useTellWithUndo(): (message: string) => void {
  const { mutate } = useMutation(
    trpc.undo.undo.mutationOptions({ onError: (error) => showNotice({ message: sentenceOf(error) }) }),
  );
  return (message) =>
    showNotice({ message, actions: [{ label: 'Undo', onClick: () => mutate() }], kbd: 'Mod+Z' });
}
