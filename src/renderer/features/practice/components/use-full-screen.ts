import { type RefObject, useEffect, useState } from 'react';

/** Shows one part of the page on the whole screen; Esc leaves it, as everywhere. Where it is refused, nothing changes. */
export function useFullScreen(place: RefObject<HTMLElement | null>) {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    const follow = () => setIsOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  };
  return {
    isOn,
    isPossible: document.fullscreenEnabled,
    leave,
    toggle: () => {
      if (document.fullscreenElement) leave();
      else place.current?.requestFullscreen().catch(() => undefined);
    },
  };
}
