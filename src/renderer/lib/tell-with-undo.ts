import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showNotice } from '../ui/notice-store.ts';
import { sentenceOf } from './errors.ts';
import { trpc } from './trpc.ts';

/** Steps are taken back one after the other, wherever it is asked for. */
export const UNDO_SCOPE = { id: 'undo' };

/** The callbacks of a change that shows by itself: only why it was not done. */
export const sayProblem = { onError: (error: unknown) => showNotice({ message: sentenceOf(error) }) };

/** Says in a notice what was done, with a way to take it back. */
export function useTellWithUndo(): (message: string) => void {
  const client = useQueryClient();
  const { mutate } = useMutation(
    trpc.undo.undo.mutationOptions({
      ...sayProblem,
      scope: UNDO_SCOPE,
      // The last step may be of another feature, and some of what it changed does not follow this window's changes.
      onSuccess: () => void client.invalidateQueries(),
    }),
  );
  return (message) =>
    showNotice({ message, actions: [{ label: 'Undo', onClick: () => mutate() }], kbd: 'Mod+Z' });
}

/** The callbacks of a change: what it says when it is done, with a way to take it back, or why it was not. */
export function useTold() {
  const tell = useTellWithUndo();
  return (message: string) => ({ ...sayProblem, onSuccess: () => tell(message) });
}

/** As `useTold`, for a change that takes its own row away: a callback of the mutation would go with the row. */
export function useToldAfter() {
  const tell = useTellWithUndo();
  return (change: Promise<unknown>, message: string) =>
    void change.then(() => tell(message), sayProblem.onError);
}
