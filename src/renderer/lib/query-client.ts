import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { codeOf } from './errors.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** This window's own writes put their result into this query themselves, so they need no second read. */
      selfMerged?: boolean;
      /** Each arrival of this data is marked under this name in the browser's performance timeline. */
      arrivalMark?: string;
    };
    mutationMeta: {
      /** Nothing is written, so the saving status does not speak of it. */
      savesNothing?: boolean;
    };
  }
}

// By default a timer, and with it a frame, may pass between a change of the cache and its drawing.
notifyManager.setScheduler(queueMicrotask);

/** The page's one cache. Reads are tried again; a write never is, because it may have arrived. */
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({ onError: noteLocked }),
  queryCache: new QueryCache({
    onError: noteLocked,
    onSuccess: (_data, { meta }) => {
      if (meta?.arrivalMark) performance.mark(meta.arrivalMark);
    },
  }),
  defaultOptions: {
    queries: {
      retry: (failed, error) => failed < 2 && codeOf(error) !== 'LOCKED',
      retryDelay: (attempt) => 300 * 2 ** attempt,
      // The change stream says when something is out of date; time and window focus do not.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** The page draws the lock screen from this answer, and may not have heard that it was locked. */
function noteLocked(error: unknown): void {
  if (codeOf(error) === 'LOCKED') void queryClient.invalidateQueries({ queryKey: [['lock']] });
}
