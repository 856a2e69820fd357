import type { HostMessage } from '../../shared/bridge.ts';
import { bridge } from './host.ts';

type Opened = Extract<HostMessage, { kind: 'openFile' | 'notice' }>;

let listening: ((message: Opened) => void) | null = null;
/** Came before anybody could show it: while the profile opened, or before the first run was over. */
const waiting: Opened[] = [];

bridge?.onMessage((message) => {
  if (!isOpened(message)) return;
  if (listening) listening(message);
  else waiting.push(message);
});

function isOpened(message: HostMessage): message is Opened {
  if (message.kind === 'notice') return typeof message.sentence === 'string';
  return (
    message.kind === 'openFile' &&
    typeof message.fileName === 'string' &&
    /^[0-9a-f]{32}$/.test(message.uploadId)
  );
}

/**
 * Calls back for each file the person opened with the desktop, and with a sentence for one that could not be, also for
 * those before; gives the function that stops it.
 */
export function onOpenedFile(listener: (message: Opened) => void): () => void {
  listening = listener;
  for (const message of waiting.splice(0)) listener(message);
  return () => {
    if (listening === listener) listening = null;
  };
}

/** Tells the desktop that this page hears it; what it had to say until then comes now. */
export function sayListening(): void {
  bridge?.ask({ kind: 'listening' }).catch(() => undefined);
}
