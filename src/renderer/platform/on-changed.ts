import type { Change } from '../../shared/changes.ts';
import { FEATURES } from '../../shared/changes.ts';
import { readConnection, reportConnection } from './connection.ts';
import { bridge } from './host.ts';
import { request } from './request.ts';

const RETRY_MS = 1_500;

/**
 * Follows what is committed, by any window, until the given function is called. After a broken connection `onGap`
 * is called: changes may have been missed and everything shown should be read again.
 */
export function onChanged(onChange: (change: Change) => void, onGap: () => void): () => void {
  if (bridge)
    return bridge.onMessage((message) => {
      const change = message.kind === 'changed' ? readChange(message.change) : null;
      if (change) onChange(change);
    });
  const stop = new AbortController();
  void follow(onChange, onGap, stop.signal);
  return () => stop.abort();
}

async function follow(onChange: (change: Change) => void, onGap: () => void, signal: AbortSignal) {
  let broken = false;
  while (!signal.aborted) {
    try {
      const response = await request('/rpc/-/changes', { method: 'GET', signal });
      if (response.ok && response.body) {
        if (broken) onGap();
        broken = true;
        await readLines(response.body, (line) => {
          const change = parseChange(line);
          if (change) onChange(change);
        });
        // The host ends the stream only when it stops.
        if (!signal.aborted) reportConnection('lost');
      }
    } catch {
      broken = true;
    }
    if (signal.aborted || readConnection() === 'no_key') return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  }
}

/** Reads one line of the stream; null for comments, blank lines and anything that is not a change. */
export function parseChange(line: string): Change | null {
  if (!line.startsWith('data:')) return null;
  let value: unknown;
  try {
    value = JSON.parse(line.slice('data:'.length));
  } catch {
    return null;
  }
  return readChange(value);
}

/** Takes from a message what is known of a change; null for anything that is not one. */
function readChange(value: unknown): Change | null {
  if (typeof value !== 'object' || value === null || !('features' in value)) return null;
  const named: unknown[] = Array.isArray(value.features) ? value.features : [];
  const origin = 'origin' in value && typeof value.origin === 'string' ? value.origin : null;
  return { features: FEATURES.filter((feature) => named.includes(feature)), origin };
}
