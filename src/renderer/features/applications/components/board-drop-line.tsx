import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useState } from 'react';
import styles from './board-column.module.css';
import { type DropPlace, draggedIds } from './board-drag.ts';

/** The place under the pointer for the cards that move, and where its line goes (pixels from the top of the list). */
export type PlaceAt = (clientY: number, moving: readonly number[]) => { place: DropPlace; line: number };

type DropLineProps = { list: RefObject<HTMLElement | null>; placeAt: RefObject<PlaceAt | null> };

/** Makes the list take cards and shows where they would go; a drag redraws this line and not the column. */
export function DropLine({ list, placeAt }: DropLineProps) {
  const [line, setLine] = useState<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const clear = () => setLine(null);
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => draggedIds(source.data).length > 0,
      getData: ({ input, source }) => {
        const found = placeAt.current?.(input.clientY, draggedIds(source.data));
        return { ...found?.place, line: found?.line };
      },
      onDrag: ({ self }) => setLine(typeof self.data.line === 'number' ? self.data.line : null),
      onDragLeave: clear,
      onDrop: clear,
    });
  }, [list, placeAt]);
  return line === null ? null : (
    <li className={styles.line} aria-hidden="true" style={{ transform: `translateY(${line}px)` }} />
  );
}
