import { useSyncExternalStore } from 'react';
import { today } from './format.ts';

const MINUTE_MS = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Today, `YYYY-MM-DD`; whatever shows it is drawn again when the next day begins, also one that began unseen. */
export function useDay(): string {
  return useSyncExternalStore(follow, today);
}

function follow(listener: () => void): () => void {
  if (listeners.size === 0) {
    wait();
    document.addEventListener('visibilitychange', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tell);
  };
}

/** To the next minute and not to midnight: the timers of a computer that sleeps are late by its sleep. */
function wait(): void {
  timer = setTimeout(
    () => {
      tell();
      wait();
    },
    MINUTE_MS - (Date.now() % MINUTE_MS),
  );
}

function tell(): void {
  for (const listener of listeners) listener();
}
