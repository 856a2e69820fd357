import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../../main/router.ts';
import { trpcClient } from '../platform/client.ts';
import { queryClient } from './query-client.ts';

/** Query and mutation options for every procedure: `useQuery(trpc.settings.get.queryOptions())`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient });
