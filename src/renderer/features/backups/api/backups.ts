import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

const ASK_AGAIN_MS = 250;

/** The backups there are, and how they stand. */
export function useBackups() {
  return useQuery(trpc.backups.state.queryOptions());
}

/** What is being made or restored, asked again until it has an end; null: nothing. */
export function useBackupJob() {
  const query = useQuery({
    ...trpc.backups.job.queryOptions(),
    refetchInterval: ({ state }) => (state.data ? ASK_AGAIN_MS : false),
  });
  return query.data ?? null;
}

/** Makes a backup now; done when it is checked. */
export function useMakeBackup() {
  return useMutation(trpc.backups.make.mutationOptions({ meta: { savesNothing: true } }));
}

/** Ends what is being made or restored. */
export function useCancelBackup() {
  return useMutation(trpc.backups.cancel.mutationOptions({ meta: { savesNothing: true } }));
}

/** What a restore would bring and take; asked afresh each time. */
export function useRestorePreview(id: string | null) {
  return useQuery({
    ...trpc.backups.preview.queryOptions({ id: id ?? '' }),
    enabled: id !== null,
    retry: false,
    gcTime: 0,
    staleTime: 0,
  });
}

/** Puts a backup in the place of what is open. Every window then reads everything anew. */
export function useRestoreBackup() {
  return useMutation(
    trpc.backups.restore.mutationOptions({
      meta: { savesNothing: true },
      // Here, because the screen that asked goes away while everything is read anew.
      onSuccess: () => showNotice({ message: 'Restored. The backup from before it is in the list.' }),
    }),
  );
}

/** Looks at a backup nothing is known of. */
export function useCheckBackup() {
  return useMutation(trpc.backups.check.mutationOptions({ meta: { savesNothing: true } }));
}

/** Says where backups go. */
export function useSetBackupFolder() {
  const client = useQueryClient();
  return useMutation(
    trpc.backups.setFolder.mutationOptions({
      meta: { savesNothing: true },
      onSuccess: () => client.invalidateQueries(trpc.backups.state.queryFilter()),
    }),
  );
}

/** Sets the passphrase of new backups, or takes it away. */
export function useSetPassphrase() {
  const client = useQueryClient();
  return useMutation(
    trpc.backups.setPassphrase.mutationOptions({
      meta: { savesNothing: true },
      onSuccess: () => client.invalidateQueries(trpc.backups.state.queryFilter()),
    }),
  );
}
