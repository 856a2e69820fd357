import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { reloadApplications } from './today-changes.ts';

/** The quiet applications of this pass, the quietest first. */
export function useQuiet() {
  return useQuery(trpc.today.quiet.queryOptions(undefined, { refetchOnMount: 'always' }));
}

/** The two answers that are kept; the third opens the application. */
export function useQuietAnswers() {
  const client = useQueryClient();
  return {
    close: useMutation(
      trpc.today.closeQuiet.mutationOptions({ onSuccess: () => reloadApplications(client) }),
    ),
    notNow: useMutation(trpc.today.notNow.mutationOptions()),
  };
}
