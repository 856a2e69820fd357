import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from '../../main/router.ts';
import { request } from './request.ts';

/** Calls the procedures of the main process. Everything goes out as POST, so no input ever stands in an address. */
export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: '/rpc',
      methodOverride: 'POST',
      fetch: (address, init) =>
        request(String(address), {
          method: init?.method,
          headers: init?.headers,
          body: typeof init?.body === 'string' ? init.body : null,
          signal: init?.signal instanceof AbortSignal ? init.signal : null,
        }),
    }),
  ],
});
