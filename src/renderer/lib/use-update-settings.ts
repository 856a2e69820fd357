import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../shared/settings.ts';
import { showNotice } from '../ui/notice-store.ts';
import { sentenceOf } from './errors.ts';
import { trpc } from './trpc.ts';

/** Gives the function that changes preferences: seen at once, and taken back with a sentence when they could not be saved. */
export function useUpdateSettings(): (changes: Partial<Settings>) => void {
  const client = useQueryClient();
  const queryKey = trpc.settings.get.queryKey();
  const { mutate } = useMutation(
    trpc.settings.update.mutationOptions({
      // One after the other, so that an early answer never undoes a later choice.
      scope: { id: 'settings' },
      onError: (error) => {
        showNotice({ message: sentenceOf(error) });
        void client.invalidateQueries({ queryKey });
      },
    }),
  );
  return (changes) => {
    void client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, (settings) => settings && { ...settings, ...changes });
    mutate({ changes });
  };
}
