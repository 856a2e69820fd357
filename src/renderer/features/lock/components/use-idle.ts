import { useEffect, useRef } from 'react';
import { trpcClient } from '../../../platform/client.ts';

/** How often the main process hears that this window is in use. */
const TELL_MS = 5_000;
const USES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Calls `onIdle` when keyboard and pointer were not used in this window for `delay` milliseconds; null: never. What it
 * resolves to is how long another window counts as in use, or null; it never rejects.
 */
export function useIdle(delay: number | null, onIdle: () => Promise<number | null>): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    if (delay === null) return;
    const wait = delay;
    let usedAt = Date.now();
    let toldAt = 0;
    let timer: ReturnType<typeof setTimeout>;
    let isAsking = false;
    let isOver = false;
    // By the clock and not only by the timer, which stands still while the computer sleeps.
    const left = () => usedAt + wait - Date.now();

    async function look(): Promise<void> {
      if (isAsking || isOver) return;
      clearTimeout(timer);
      if (left() <= 0) {
        isAsking = true;
        const inUseFor = await latest.current();
        isAsking = false;
        if (isOver) return;
        // The whole time again when nobody answers; the main process has a time of its own.
        usedAt = inUseFor === null ? Date.now() : Date.now() - wait + inUseFor;
      }
      timer = setTimeout(() => void look(), left());
    }
    function onUse(): void {
      if (left() <= 0) return void look();
      usedAt = Date.now();
      if (usedAt - toldAt < TELL_MS) return;
      toldAt = usedAt;
      trpcClient.lock.noteUse.mutate({}).catch(() => undefined);
    }
    timer = setTimeout(() => void look(), wait);
    for (const type of USES) window.addEventListener(type, onUse, { capture: true, passive: true });
    return () => {
      isOver = true;
      clearTimeout(timer);
      for (const type of USES) window.removeEventListener(type, onUse, { capture: true });
    };
  }, [delay]);
}
