import type { ServerResponse } from 'node:http';
import type { Change } from '../../../shared/changes.ts';
import { securityHeaders } from '../headers.ts';

export type ChangeStreams = {
  /** Keeps this response open and writes every later change to it. */
  add(response: ServerResponse): void;
  close(): void;
};

/**
 * Sends committed changes to the open windows as server-sent events: one `data:` line of JSON each.
 * A comment every `heartbeatMs` lets a window notice that the host is gone.
 */
export function createChangeStreams(
  onChanged: (listener: (change: Change) => void) => () => void,
  heartbeatMs: number,
): ChangeStreams {
  const open = new Set<ServerResponse>();
  const sendAll = (text: string): void => {
    for (const response of open) response.write(text);
  };
  const forget = onChanged((change) => sendAll(`data: ${JSON.stringify(change)}\n\n`));
  const heartbeat = setInterval(() => sendAll(': still here\n\n'), heartbeatMs);
  heartbeat.unref();

  return {
    add(response) {
      response.writeHead(200, {
        ...securityHeaders(),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // An ended stream must not keep the host waiting for the next request.
        connection: 'close',
      });
      // Written at once, so that the window knows no later change can be missed.
      response.write(': connected\n\n');
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    close() {
      forget();
      clearInterval(heartbeat);
      for (const response of open) response.end();
    },
  };
}
