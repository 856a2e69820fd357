import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { Stage } from '../../../../shared/applications.ts';
import type { CardColumns } from '../../../../shared/domain/board/group-cards.ts';
import { closeNotice } from '../../../ui/notice-store.ts';
import { draggedIds, dropPlace } from './board-drag.ts';
import styles from './board-view.module.css';

type DragStripProps = { stages: readonly Stage[]; columns: CardColumns };

/** While cards are dragged, one line at the foot of the board that says where they would go. */
export function DragStrip({ stages, columns }: DragStripProps) {
  const [text, setText] = useState<string | null>(null);
  const latest = useRef({ stages, columns });
  useEffect(() => {
    latest.current = { stages, columns };
  });
  useEffect(() => {
    let told = '';
    return monitorForElements({
      canMonitor: ({ source }) => draggedIds(source.data).length > 0,
      onDragStart: () => {
        told = '';
        // The notice of the move before stands in the same place.
        closeNotice();
      },
      onDrag: ({ source, location }) => {
        const place = dropPlace(location.current.dropTargets[0]?.data);
        // Most events of a drag lead to the same place as the one before.
        const telling = place ? `${place.stageId} ${place.index}` : 'nowhere';
        if (telling === told) return;
        told = telling;
        const ids = draggedIds(source.data);
        const what = ids.length > 1 ? `${ids.length} cards` : String(source.data.role ?? 'Card');
        const stage = place && latest.current.stages.find(({ id }) => id === place.stageId);
        if (!place || !stage) return setText(`${what}: let go to put it back.`);
        if (stage.kind === 'outcome') return setText(`${what}: ${stage.name}.`);
        const there = latest.current.columns.get(stage.id) ?? [];
        const others = there.filter((card) => !ids.includes(card.id)).length;
        setText(`${what}: ${stage.name}, place ${place.index + 1} of ${others + ids.length}.`);
      },
      onDrop: () => setText(null),
    });
  }, []);
  if (text === null) return null;
  return (
    <div className={styles.strip} aria-hidden="true">
      {text} <kbd className={styles.key}>Esc</kbd> puts it back
    </div>
  );
}
