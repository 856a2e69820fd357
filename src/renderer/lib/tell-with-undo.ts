import { useMutation } from '@tanstack/react-query';
import { showNotice } from '../ui/notice-store.ts';
import { sentenceOf } from './errors.ts';
import { trpc } from './trpc.ts';

/** Says in a notice what was done, with a way to take it back. */
export function useTellWithUndo(): (message: string) => void {
  const { mutate } = useMutation(trpc.undo.undo.mutationOptions(sayProblem));
  return (message) =>
    showNotice({ message, actions: [{ label: 'Undo', onClick: () => mutate() }], kbd: 'Mod+Z' });
}

/** The callbacks of a change: what it says when it is done, with a way to take it back, or why it was not. */
export function useTold() {
  const tell = useTellWithUndo();
  return (message: string) => ({ ...sayProblem, onSuccess: () => tell(message) });
}

/** The callbacks of a change that shows by itself: only why it was not done. */
export const sayProblem = { onError: (error: unknown) => showNotice({ message: sentenceOf(error) }) };
