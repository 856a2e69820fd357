import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TransferAnswers } from '../../../../shared/transfer.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** What importing would do. While new answers are worked out the earlier preview stays. */
export function useImportPreview(jobId: string | null, answers: TransferAnswers | null) {
  return useQuery({
    // Not under the feature's name: the import itself must not make the preview load again.
    queryKey: ['import preview', jobId, answers],
    queryFn: () => {
      if (jobId === null || answers === null) throw new Error('There is no sheet to preview');
      return trpcClient.transfer.plan.mutate({ jobId, answers });
    },
    enabled: jobId !== null && answers !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
}

/** Writes the import, all of it or nothing. */
export function useRunImport() {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.transfer.run.mutationOptions({
      // The board takes no word of this window's own writes from the change stream.
      onSettled: () => queryClient.invalidateQueries(trpc.applications.board.queryFilter()),
    }),
  );
}
