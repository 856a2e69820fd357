import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReadMessage } from '../../../../shared/endings.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { uploadFile } from '../../../platform/upload-file.ts';

const FORGOTTEN_AFTER_MS = 60_000;

/** What a message may mean; undefined until it was read, or while there are no words. */
export function useSuggestion(text: string) {
  return useQuery({
    ...trpc.endings.suggest.queryOptions({ text }),
    enabled: text.trim() !== '',
    gcTime: FORGOTTEN_AFTER_MS,
    placeholderData: keepPreviousData,
  });
}

/** Gives the function that reads what a message may mean, for a text that was typed a moment ago. */
export function useReadSuggestion() {
  const queryClient = useQueryClient();
  return useCallback(
    (text: string) => queryClient.fetchQuery({ ...trpc.endings.suggest.queryOptions({ text }) }),
    [queryClient],
  );
}

/** Turns pasted HTML, or a saved e-mail, into words. Nothing of it is run or fetched; nothing is kept. */
export function useReadMessage() {
  return useMutation({
    meta: { savesNothing: true },
    mutationFn: async (message: string | File): Promise<ReadMessage> =>
      typeof message === 'string'
        ? trpcClient.endings.readMessage.mutate({ text: message })
        : trpcClient.endings.readMessage.mutate({ uploadId: await uploadFile(message) }),
  });
}
