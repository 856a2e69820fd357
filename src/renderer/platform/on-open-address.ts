import { bridge } from './host.ts';

/** Calls back with an address of the page when a notification of the desktop was chosen; gives the function that stops it. */
export function onOpenAddress(open: (address: string) => void): () => void {
  if (!bridge) return () => {};
  return bridge.onMessage((message) => {
    if (message.kind === 'open' && typeof message.address === 'string' && message.address.startsWith('/'))
      open(message.address);
  });
}
