import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EndingPage, SaveEnding } from '../../../../shared/endings.ts';
import { codeOf, sentenceOf } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { showNotice } from '../../../ui/notice.tsx';

// Starting a record and saving it wait for one another: the second must know the revision of the first.
const SCOPE = { id: 'ending' };

/** How an application ended, with what was typed and not saved. */
export function useEndingPage(applicationId: number) {
  return useQuery(trpc.endings.forApplication.queryOptions({ applicationId }));
}

/** Changes what the window knows of an ending, without asking the database. */
export function changeEndingPage(
  queryClient: QueryClient,
  applicationId: number,
  change: (page: EndingPage) => EndingPage,
): void {
  queryClient.setQueryData(trpc.endings.forApplication.queryKey({ applicationId }), (page) =>
    page ? change(page) : page,
  );
}

/** Starts the record of an application that has just ended. */
export function useBeginEnding() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: SCOPE,
    mutationFn: (applicationId: number) => trpcClient.endings.begin.mutate({ applicationId }),
    onSuccess: (page) =>
      queryClient.setQueryData(
        trpc.endings.forApplication.queryKey({ applicationId: page.applicationId }),
        (known) => (known ? { ...page, draft: known.draft ?? page.draft } : page),
      ),
    onError: (error) => showNotice({ message: sentenceOf(error) }),
  });
}

/** Saves the ending; after a change elsewhere the newest state is read, and what was typed stays. */
export function useSaveEnding(applicationId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    scope: SCOPE,
    mutationFn: (fields: Omit<SaveEnding, 'applicationId' | 'revision'>) => {
      const known = queryClient.getQueryData(trpc.endings.forApplication.queryKey({ applicationId }));
      return trpcClient.endings.save.mutate({
        ...fields,
        applicationId,
        revision: known?.ending?.revision ?? 0,
      });
    },
    onSuccess: (page, { endedOn }) => {
      const known = queryClient.getQueryData(trpc.endings.forApplication.queryKey({ applicationId }));
      changeEndingPage(queryClient, applicationId, () => page);
      // Another day is another date of the move, and with it another state of the card.
      if (known?.endedOn !== endedOn)
        return queryClient.invalidateQueries(trpc.applications.board.queryFilter());
    },
    onError: (error) => {
      if (codeOf(error) === 'CONFLICT') void reloadEnding(queryClient, applicationId);
    },
  });
}

/** Adds a dated remark to an ending. */
export function useAddEndingNote(applicationId: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.endings.addNote.mutationOptions({ onSettled: () => reloadEnding(queryClient, applicationId) }),
  );
}

/** Removes a remark; undo brings it back. */
export function useRemoveEndingNote(applicationId: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.endings.removeNote.mutationOptions({
      onSettled: () => reloadEnding(queryClient, applicationId),
      onError: (error) => showNotice({ message: sentenceOf(error) }),
    }),
  );
}

/** Reads an ending again. */
export function reloadEnding(queryClient: QueryClient, applicationId: number): Promise<void> {
  return queryClient.invalidateQueries(trpc.endings.forApplication.queryFilter({ applicationId }));
}
