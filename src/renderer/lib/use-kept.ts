import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { queryClient as pageCache } from './query-client.ts';

pageCache.setQueryDefaults(['kept'], { gcTime: Number.POSITIVE_INFINITY });

/**
 * What was typed and not sent yet, kept while its screen is left. It lies in the page's cache, so that another profile
 * never sees it; `read` gives it as it is now, also to a screen that is gone. `blank` must stay the same object.
 */
export function useKept<Value>(name: string, blank: Value) {
  const client = useQueryClient();
  const read = useCallback(() => client.getQueryData<Value>(['kept', name]) ?? blank, [client, name, blank]);
  const follow = useCallback((listener: () => void) => client.getQueryCache().subscribe(listener), [client]);
  const kept = useSyncExternalStore(follow, read);
  const keep = useCallback(
    (next: Value) => void client.setQueryData<Value>(['kept', name], () => next),
    [client, name],
  );
  return { kept, read, keep };
}
