import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { changeApplication, reloadApplication } from './get-application.ts';

/** Keeps the advert of an application; after an error the kept one is read again. */
export function useSavePosting(id: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.applications.savePosting.mutationOptions({
      onSuccess: (posting) => changeApplication(queryClient, id, (page) => ({ ...page, posting })),
      onError: () => reloadApplication(queryClient, id),
    }),
  );
}
