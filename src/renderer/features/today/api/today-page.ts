import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { trpc } from '../../../lib/trpc.ts';
import { useDay } from '../../../lib/use-day.ts';

/** Talks end while the page stands open. */
const READ_AGAIN_MS = 10 * 60_000;

/** Everything Today shows; read again whenever it is opened or seen again, and when the next day begins. */
export function useToday() {
  const day = useDay();
  const shown = useRef(day);
  const query = useQuery(
    trpc.today.get.queryOptions(undefined, {
      refetchOnMount: 'always',
      refetchOnWindowFocus: 'always',
      refetchInterval: READ_AGAIN_MS,
    }),
  );
  const { refetch } = query;
  useEffect(() => {
    if (shown.current === day) return;
    shown.current = day;
    void refetch();
  }, [day, refetch]);
  return query;
}
