import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client';
import type { AppRouter } from '../../main/router.ts';
import { bridgeLink } from './bridge-link.ts';
import { bridge } from './host.ts';
import { request } from './request.ts';
import { windowId } from './window-id.ts';

// Browsers refuse more than 64 KiB from a page that is going away.
const MOST_KEPT_ALIVE = 60_000;

/** How many bytes can be saved in the moment a page is closed; the desktop has no such limit. */
export const MOST_SENT_LAST = bridge ? Number.POSITIVE_INFINITY : MOST_KEPT_ALIVE;

/** The context of a call that must reach the host even when the page is closed in this moment. */
export const AT_ONCE = { context: { atOnce: true } } as const;

/** Calls the procedures of the main process, in whichever host this is. */
export const trpcClient = createTRPCClient<AppRouter>({
  links: [bridge ? bridgeLink(bridge, windowId) : httpLinks()],
});

/** Everything goes out as POST, so no input ever stands in an address. */
function httpLinks() {
  const options = { url: '/rpc', methodOverride: 'POST' } as const;
  return splitLink<AppRouter>({
    condition: ({ context }) => context.atOnce === true,
    // Not gathered with other calls: that waits for a timer, and a page that is closed has none.
    true: httpLink<AppRouter>({ ...options, fetch: (address, init) => send(address, init, true) }),
    false: httpBatchLink<AppRouter>({ ...options, fetch: (address, init) => send(address, init, false) }),
  });
}

type Init = { method?: string; headers?: HeadersInit; body?: unknown; signal?: unknown };

function send(address: unknown, init: Init | undefined, atOnce: boolean): Promise<Response> {
  const body = typeof init?.body === 'string' ? init.body : null;
  return request(String(address), {
    method: init?.method,
    headers: init?.headers,
    body,
    signal: init?.signal instanceof AbortSignal ? init.signal : null,
    keepalive: atOnce && body !== null && new Blob([body]).size <= MOST_KEPT_ALIVE,
  });
}
