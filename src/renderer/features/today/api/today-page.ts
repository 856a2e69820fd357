import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Talks end and days turn while the page stands open. */
const READ_AGAIN_MS = 10 * 60_000;

/** Everything Today shows; read again whenever it is opened. */
export function useToday() {
  return useQuery(
    trpc.today.get.queryOptions(undefined, { refetchOnMount: 'always', refetchInterval: READ_AGAIN_MS }),
  );
}
