import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { EvidenceFile } from '../../../../shared/skills.ts';
import { trpc } from '../../../lib/trpc.ts';
import { fetchAttachment } from '../../../platform/attachments.ts';

// Long enough for the browser to have begun; the bytes are in memory until then.
const SAVING_MS = 30_000;

/** The newest evidence of a plan, at most `limit`. */
export function useEvidence(planId: number, limit: number) {
  return useQuery({
    ...trpc.skills.evidence.list.queryOptions({ planId, limit }),
    placeholderData: keepPreviousData,
  });
}

/** Logs or changes evidence. */
export function useSaveEvidence() {
  return useMutation(trpc.skills.evidence.save.mutationOptions());
}

/** Removes evidence and the level that rests on it; undo brings both back. */
export function useRemoveEvidence() {
  return useMutation(trpc.skills.evidence.remove.mutationOptions());
}

/** Hands the file of evidence to the browser as a file to save; changes nothing. */
export function useSaveEvidenceFile() {
  return useMutation({
    mutationFn: async ({ sha256, name }: EvidenceFile) => {
      const bytes = await fetchAttachment(sha256);
      // Without a type, so that it shows or runs nothing.
      const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
    },
    meta: { savesNothing: true },
  });
}
