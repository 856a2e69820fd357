import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApplicationFacts } from '../../../../shared/applications.ts';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { itemsOf } from './board.ts';
import { changeApplication, readApplication, reloadApplication, showCards } from './get-application.ts';
import { BOARD_SCOPE } from './move-applications.ts';

export type FactChange = { changes: Partial<ApplicationFacts>; appliedOn?: string };

/**
 * Changes facts of one application. Changes run one after the other and take the revision at their turn, so two
 * fields left in quick succession do not count as a conflict; after an error the application is read again.
 */
export function useUpdateApplication(id: number) {
  const queryClient = useQueryClient();
  return useMutation({
    scope: BOARD_SCOPE,
    mutationFn: async ({ changes, appliedOn }: FactChange) => {
      // A read under way began before this change and would bring the old revision back.
      await queryClient.cancelQueries(trpc.applications.get.queryFilter({ id }));
      const onBoard = itemsOf(queryClient, [id])[0]?.revision ?? 0;
      const revision = Math.max(onBoard, readApplication(queryClient, id)?.card.revision ?? 0);
      return trpcClient.applications.update.mutate({ id, revision, changes, appliedOn });
    },
    onSuccess: ({ card }, { changes }) => {
      changeApplication(queryClient, id, (page) => ({ ...page, facts: { ...page.facts, ...changes } }));
      showCards(queryClient, [card]);
    },
    onError: () => {
      void reloadBoard(queryClient);
      return reloadApplication(queryClient, id);
    },
  });
}
