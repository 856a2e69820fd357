import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

// Pressed twice, the second step waits for the first.
const ONE_AFTER_THE_OTHER = { id: 'undo' };

/** Takes the last change back and says which one it was. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation(
    trpc.undo.undo.mutationOptions({
      scope: ONE_AFTER_THE_OTHER,
      onSuccess: ({ step }) => {
        void client.invalidateQueries();
        showNotice({ message: step ? `Undone: ${step.label}` : 'There is nothing to undo.' });
      },
      onError: (error) => showNotice({ message: sentenceOf(error) }),
    }),
  );
}

/** Does again what was undone last and says what it was. */
export function useRedo() {
  const client = useQueryClient();
  return useMutation(
    trpc.undo.redo.mutationOptions({
      scope: ONE_AFTER_THE_OTHER,
      onSuccess: ({ step }) => {
        void client.invalidateQueries();
        showNotice({ message: step ? `Done again: ${step.label}` : 'There is nothing to do again.' });
      },
      onError: (error) => showNotice({ message: sentenceOf(error) }),
    }),
  );
}
