import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApplicationDocument } from '../../../../shared/applications.ts';
import { cleanFileName } from '../../../../shared/attachments.ts';
import { guessDocumentKind } from '../../../../shared/domain/guess-document-kind.ts';
import { today } from '../../../lib/format.ts';
import { trpc } from '../../../lib/trpc.ts';
import { fetchAttachment, sendAttachment } from '../../../platform/attachments.ts';
import { trpcClient } from '../../../platform/client.ts';

const NONE: ApplicationDocument[] = [];

/** The documents of an application, oldest first; `isLoaded` is false until they were read. */
export function useDocuments(applicationId: number) {
  const { data } = useQuery(trpc.applications.documents.queryOptions({ applicationId }));
  return { documents: data ?? NONE, isLoaded: data !== undefined };
}

/** Sends a file and adds it to the application, dated today; its kind is guessed from its name. */
export function useAddDocument(applicationId: number) {
  const reload = useReload(applicationId);
  return useMutation({
    mutationFn: async ({ file, signal }: { file: File; signal: AbortSignal }) => {
      const { sha256 } = await sendAttachment(file, signal);
      return trpcClient.applications.addDocument.mutate({
        applicationId,
        sha256,
        name: cleanFileName(file.name),
        mediaType: file.type.slice(0, 100),
        kind: guessDocumentKind(file.name),
        on: today(),
      });
    },
    onSuccess: reload,
  });
}

/** Changes name, kind, day and note of a document. */
export function useChangeDocument(applicationId: number) {
  const reload = useReload(applicationId);
  return useMutation(trpc.applications.changeDocument.mutationOptions({ onSettled: reload }));
}

/** Removes a document; undo brings it back. */
export function useRemoveDocument(applicationId: number) {
  const reload = useReload(applicationId);
  return useMutation(trpc.applications.removeDocument.mutationOptions({ onSettled: reload }));
}

/** Takes the last change back, from a notice about a document. */
export function useUndoDocument(applicationId: number) {
  const reload = useReload(applicationId);
  return useMutation({ mutationFn: () => trpcClient.undo.undo.mutate(), onSettled: reload });
}

/** Brings the bytes of a document to the page; changes nothing. */
export function useFetchDocument() {
  return useMutation({
    mutationFn: (document: ApplicationDocument) => fetchAttachment(document.sha256),
    meta: { savesNothing: true },
  });
}

function useReload(applicationId: number): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.applications.documents.queryFilter({ applicationId }));
}
