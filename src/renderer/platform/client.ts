import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from '../../main/router.ts';
import { bridgeLink } from './bridge-link.ts';
import { bridge } from './host.ts';
import { request } from './request.ts';
import { windowId } from './window-id.ts';

/** Calls the procedures of the main process, in whichever host this is. */
export const trpcClient = createTRPCClient<AppRouter>({
  links: [bridge ? bridgeLink(bridge, windowId) : httpLink()],
});

/** Everything goes out as POST, so no input ever stands in an address. */
function httpLink() {
  return httpBatchLink<AppRouter>({
    url: '/rpc',
    methodOverride: 'POST',
    fetch: (address, init) =>
      request(String(address), {
        method: init?.method,
        headers: init?.headers,
        body: typeof init?.body === 'string' ? init.body : null,
        signal: init?.signal instanceof AbortSignal ? init.signal : null,
      }),
  });
}
