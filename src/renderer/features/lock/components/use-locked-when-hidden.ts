import { useEffect, useRef } from 'react';
import { isAllSaved } from '../../../lib/use-autosaved.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** Calls `onHidden` when the window cannot be seen any more, and locks as well when it is closed. */
export function useLockedWhenHidden(isOn: boolean, onHidden: () => void): void {
  const latest = useRef(onHidden);
  useEffect(() => {
    latest.current = onHidden;
  });
  useEffect(() => {
    if (!isOn) return;
    const onChange = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    const onLeave = () => {
      // The last letters are on their way at this moment, and a lock that overtook them would refuse them.
      if (document.visibilityState === 'visible' && isAllSaved())
        trpcClient.lock.lock.mutate({}, AT_ONCE).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [isOn]);
}
