import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { addDays } from '../../../../shared/domain/days.ts';
import type { ListEntries } from '../../../../shared/journal.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** What the list shows; a field left out does not limit it. */
export type EntriesFilter = Partial<Omit<ListEntries, 'after' | 'limit'>>;

const PAGE = 50;
const MOST_PINNED = 200;
const FIRST_PAGE: ListEntries['after'] = null;

/** Entries newest first, a page at a time. */
export function useEntries(filter: EntriesFilter) {
  const asked = { ...filter, limit: PAGE };
  return useInfiniteQuery({
    queryKey: [...trpc.journal.list.queryKey(asked), 'pages'],
    queryFn: ({ pageParam }) => trpcClient.journal.list.query({ ...asked, after: pageParam }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** The pinned entries, newest first, when they are `wanted`. */
export function usePinnedEntries(wanted: boolean) {
  return useQuery({
    ...trpc.journal.list.queryOptions({ pinned: true, limit: MOST_PINNED }),
    enabled: wanted,
  });
}

/** The entries of one day, newest first. Asked anew each time it is shown: what was known before may be in the Trash. */
export function useEntriesOfDay(day: string) {
  return useQuery(trpc.journal.list.queryOptions({ from: day, to: day, limit: 50 }, { gcTime: 0 }));
}

/** The days of a month on which something was written; `month` is `YYYY-MM`. */
export function useWrittenDays(month: string) {
  const first = `${month}-01`;
  return useQuery(
    trpc.journal.writtenDays.queryOptions(
      { from: addDays(first, -7), to: addDays(first, 38) },
      { placeholderData: keepPreviousData },
    ),
  );
}

/** The latest entries that name an application. */
export function useEntriesAbout(applicationId: number) {
  return useQuery(
    trpc.journal.list.queryOptions({ mention: { kind: 'application', id: applicationId }, limit: 6 }),
  );
}

/** Every tag in use. */
export function useTags() {
  return useQuery(trpc.journal.tags.queryOptions());
}

/** What was written on this day of earlier years. */
export function useOnThisDay(day: string, wanted: boolean) {
  return useQuery({ ...trpc.journal.onThisDay.queryOptions({ day }), enabled: wanted });
}

/** Puts entries into the Trash, takes them out, or erases them. */
export function useTrashEntries() {
  return useMutation(trpc.journal.trash.mutationOptions({ onSuccess: useReadEntriesAgain() }));
}
export function useRestoreEntries() {
  return useMutation(trpc.journal.restore.mutationOptions({ onSuccess: useReadEntriesAgain() }));
}
export function useEraseEntries() {
  return useMutation(trpc.journal.erase.mutationOptions({ onSuccess: useReadEntriesAgain() }));
}

/** The revisions of whole entries moved; whoever writes on with the old ones would be told of a conflict. */
function useReadEntriesAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.journal.get.pathFilter());
}
