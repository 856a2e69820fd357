import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** Reads a line against the names of the profile; nothing is written. */
export function useReadLine() {
  return useMutation({
    mutationFn: (line: string) => trpcClient.today.readLine.query({ line }),
    meta: { savesNothing: true },
  });
}

/** Adds what was confirmed. */
export function useAddByLine() {
  const client = useQueryClient();
  return useMutation(trpc.today.addByLine.mutationOptions({ onSuccess: () => reloadBoard(client) }));
}
