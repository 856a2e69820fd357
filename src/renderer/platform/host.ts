import type { Bridge } from '../../shared/bridge.ts';

/** What the desktop gives this page, or null in a browser. Decided once, before anything is called. */
export const bridge: Bridge | null = readBridge();

/** Whether Rebound runs in a window of its own. */
export const isDesktop = bridge !== null;

function readBridge(): Bridge | null {
  const candidate: unknown = Reflect.get(globalThis, 'rebound');
  return isBridge(candidate) ? candidate : null;
}

function isBridge(value: unknown): value is Bridge {
  return (
    typeof value === 'object' && value !== null && 'call' in value && 'ask' in value && 'onMessage' in value
  );
}
