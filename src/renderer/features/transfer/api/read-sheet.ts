import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { startReadingInput } from '../../../../shared/transfer.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { uploadFile } from '../../../platform/upload-file.ts';

const ASK_AGAIN_MS = 200;

type StartReading = z.input<typeof startReadingInput>;
export type ReadingChoices = Pick<StartReading, 'encoding' | 'delimiter' | 'headerLine' | 'part'>;

/** Sends a file to the main process; gives the id of the upload. */
export function useUpload() {
  return useMutation({ mutationFn: (file: File) => uploadFile(file), meta: { savesNothing: true } });
}

/** Has an upload read, the first time or again with other choices. */
export function useStartReading() {
  return useMutation(trpc.transfer.startReading.mutationOptions({ meta: { savesNothing: true } }));
}

/** Where the reading stands, asked again until it has an end. */
export function useSheetJob(jobId: string | null) {
  return useQuery({
    // Not under the feature's name: the import ends the job, and its own commit must not ask for it again.
    queryKey: ['sheet job', jobId],
    queryFn: () => {
      if (jobId === null) throw new Error('There is no sheet to ask about');
      return trpcClient.transfer.job.query({ jobId });
    },
    enabled: jobId !== null,
    retry: false,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? ASK_AGAIN_MS : false),
  });
}

/** One list of an export as a file of its own, for the screen that knows what to do with it. */
export function useExportPart() {
  return useMutation({
    mutationFn: async ({ jobId, name }: { jobId: string; name: string }) => {
      const text = await trpcClient.transfer.part.query({ jobId, name });
      return new File([text], name.split('/').at(-1) ?? name, { type: 'text/csv' });
    },
    meta: { savesNothing: true },
  });
}

/** Lets a file go. */
export function useCancelReading() {
  return useMutation(trpc.transfer.cancel.mutationOptions({ meta: { savesNothing: true } }));
}

/** The stages and outcomes a row can land in. */
export function useStageChoices() {
  return useQuery({ ...trpc.transfer.stages.queryOptions(), staleTime: 0 }).data ?? [];
}
