import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Entry, SaveEntry, WrittenEntry } from '../../../../shared/journal.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** One entry; `data` is null while nothing was saved under this key. */
export function useEntry(key: string) {
  return useQuery(trpc.journal.get.queryOptions({ key }, { meta: { selfMerged: true } }));
}

/** Saves an entry as it stands. What was refused is read again, so that both texts can be shown. */
export function useSaveEntry() {
  const showEntry = useShowEntry();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.journal.save.mutationOptions({
      // Each holds the whole text twice, and one is made every second.
      gcTime: 0,
      onSuccess: showEntry,
      onError: (_error, { key }) => {
        void queryClient.invalidateQueries(trpc.journal.get.queryFilter({ key }));
      },
    }),
  );
}

/** Saves it in the moment the page goes away; nobody is left to hear of an error. */
export function saveEntryAtOnce(
  key: string,
  written: WrittenEntry,
  revisions: readonly number[],
  afterConflict: boolean,
): void {
  const [revision = 0] = revisions;
  const input: SaveEntry = { ...written, key, revision, orNext: revisions.length > 1, afterConflict };
  trpcClient.journal.save.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Pins an entry to the top of the list, or lets it go. */
export function usePinEntry() {
  return useMutation(trpc.journal.setPinned.mutationOptions({ onSuccess: useShowEntry() }));
}

/** Makes an entry read as it did before. */
export function useRestoreSnapshot() {
  return useMutation(trpc.journal.restoreSnapshot.mutationOptions({ onSuccess: useShowEntry() }));
}

/** How an entry read before, the latest first. */
export function useSnapshots(entryId: number) {
  return useQuery(trpc.journal.snapshots.queryOptions({ entryId }));
}

/** The text of one snapshot. */
export function useSnapshot(entryId: number, snapshotId: number | null) {
  return useQuery({
    ...trpc.journal.snapshot.queryOptions({ entryId, snapshotId: snapshotId ?? 1 }),
    enabled: snapshotId !== null,
  });
}

function useShowEntry() {
  const queryClient = useQueryClient();
  return (entry: Entry) => {
    queryClient.setQueryData(trpc.journal.get.queryKey({ key: entry.key }), entry);
  };
}
