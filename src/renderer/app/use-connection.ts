import { useSyncExternalStore } from 'react';
import { type Connection, onConnection, readConnection } from '../platform/connection.ts';

/** Whether the host answers this page at the moment. */
export function useConnection(): Connection {
  return useSyncExternalStore(onConnection, readConnection);
}
