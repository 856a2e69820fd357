import { bridge } from './host.ts';

/** `open`: the host answers. `lost`: it does not. `no_key`: it answers, but no longer accepts this page. */
export type Connection = 'open' | 'lost' | 'no_key';

let connection: Connection = 'open';
const listeners = new Set<() => void>();

/** What is known about the host at this moment. */
export function readConnection(): Connection {
  return connection;
}

/** Calls back whenever `readConnection` would answer something new; gives the function that stops it. */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Only for this folder: whoever talks to the host reports here how it went. The desktop cannot be lost: it is this window. */
export function reportConnection(next: Connection): void {
  if (bridge || next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}
