import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * A place that gets the keyboard once what has it goes from the page; otherwise the next Tab would begin at the top.
 * The place may be drawn in the same step in which the other goes.
 */
export function useFocusBack<Place extends HTMLElement>(): {
  place: RefObject<Place | null>;
  focusBack: () => void;
} {
  const place = useRef<Place>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) place.current?.focus();
  }, [asked]);
  return { place, focusBack: () => setAsked((count) => count + 1) };
}
