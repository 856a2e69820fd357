import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { EvidenceFile } from '../../../../shared/skills.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { trpc } from '../../../lib/trpc.ts';
import { fetchAttachment } from '../../../platform/attachments.ts';

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
      saveFile(await fetchAttachment(sha256), name);
    },
    meta: { savesNothing: true },
  });
}
