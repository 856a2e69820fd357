import { bridge } from './host.ts';

let open: ((address: string) => void) | null = null;
/** Came before anybody could go there: while the profile opened, or before the first run was over. */
let waiting: string | null = null;

bridge?.onMessage((message) => {
  if (message.kind !== 'open' || typeof message.address !== 'string' || !message.address.startsWith('/'))
    return;
  if (open) open(message.address);
  else waiting = message.address;
});

/**
 * Calls back with an address of the page when a notification of the desktop was chosen, also with the last one chosen
 * before; gives the function that stops it.
 */
export function onOpenAddress(listener: (address: string) => void): () => void {
  open = listener;
  if (waiting !== null) listener(waiting);
  waiting = null;
  return () => {
    if (open === listener) open = null;
  };
}
