import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/**
 * A few words for today's entry. They stay here until they are known to be written, however long that takes and
 * whether or not the page is still shown; `write` answers the key of the entry, or null when there was nothing to do.
 */
export function useWords() {
  const client = useQueryClient();
  const { kept, read, keep } = useKept('words', '');
  const mutationKey = trpc.today.write.mutationKey();
  const { mutateAsync, error, isPending } = useMutation({
    mutationKey,
    mutationFn: (text: string) => trpcClient.today.write.mutate({ text, key: crypto.randomUUID() }, AT_ONCE),
    // An open entry is kept by the window itself and would not be read again.
    onSuccess: (entry) => client.setQueryData(trpc.journal.get.queryKey({ key: entry.key }), entry),
  });
  return {
    words: kept,
    change: keep,
    error,
    isPending,
    async write(): Promise<string | null> {
      const text = read();
      if (text.trim() === '' || client.isMutating({ mutationKey }) > 0) return null;
      const entry = await mutateAsync(text);
      const now = read();
      // What was typed since is not written yet.
      if (now.startsWith(text)) keep(now.slice(text.length).trimStart());
      return entry.key;
    },
  };
}
