import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The imports made so far, newest first. */
export function usePastImports() {
  return useQuery({ ...trpc.transfer.imports.queryOptions(), staleTime: 0 }).data ?? [];
}

/** What became of every row of an import; null while it is read. */
export function useImportReport(importId: number) {
  return useQuery({ ...trpc.transfer.importReport.queryOptions({ importId }), retry: false }).data ?? null;
}

/** Asks afresh how many applications of an import were changed since; null when it was undone already. */
export function useAskForImport() {
  const queryClient = useQueryClient();
  return async (importId: number) => {
    const imports = await queryClient.fetchQuery({ ...trpc.transfer.imports.queryOptions(), staleTime: 0 });
    return imports.find(({ id }) => id === importId) ?? null;
  };
}

/** Takes an import back as one step that can itself be undone. */
export function useUndoImport() {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.transfer.undoImport.mutationOptions({
      // The board takes no word of this window's own writes from the change stream.
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: trpc.transfer.imports.queryKey() }),
          queryClient.invalidateQueries(trpc.applications.board.queryFilter()),
        ]),
    }),
  );
}
