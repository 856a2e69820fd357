import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sayProblem, UNDO_SCOPE } from '../../../lib/tell-with-undo.ts';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

/** Takes the last change back and says which one it was. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation(
    trpc.undo.undo.mutationOptions({
      scope: UNDO_SCOPE,
      onSuccess: ({ step }) => {
        void client.invalidateQueries();
        showNotice({ message: step ? `Undone: ${step.label}` : 'There is nothing to undo.' });
      },
      ...sayProblem,
    }),
  );
}

/** Does again what was undone last and says what it was. */
export function useRedo() {
  const client = useQueryClient();
  return useMutation(
    trpc.undo.redo.mutationOptions({
      scope: UNDO_SCOPE,
      onSuccess: ({ step }) => {
        void client.invalidateQueries();
        showNotice({ message: step ? `Done again: ${step.label}` : 'There is nothing to do again.' });
      },
      ...sayProblem,
    }),
  );
}
