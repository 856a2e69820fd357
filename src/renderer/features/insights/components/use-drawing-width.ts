import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePaperWidth } from '../../../ui/chart-paper-context.ts';

/** How wide a chart may be drawn: that of the element, followed as it changes; on paper that of the paper. 0: not known yet. */
export function useDrawingWidth(): { area: RefObject<HTMLDivElement | null>; width: number } {
  const paper = usePaperWidth();
  const area = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(0);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || paper !== null) return;
    const measure = () => setMeasured(Math.floor(element.clientWidth));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [paper]);
  return { area, width: paper ?? measured };
}
