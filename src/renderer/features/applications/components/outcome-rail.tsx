import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import type { CardColumns } from '../../../../shared/domain/board/group-cards.ts';
import { draggedIds } from './board-drag.ts';
import styles from './outcome-rail.module.css';
import { stageColour } from './stage-colour.ts';

const SHEETS_SHOWN = 12;
const NO_CARDS: readonly Card[] = [];

type OutcomeRailProps = {
  outcomes: readonly Stage[];
  columns: CardColumns;
  onOpen: (stage: Stage) => void;
};

/** The outcomes at the right edge: narrow at rest, wide while cards are dragged, or while it has the pointer or the focus. */
export const OutcomeRail = memo(function OutcomeRail({ outcomes, columns, onOpen }: OutcomeRailProps) {
  const [dragging, setDragging] = useState(false);
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => draggedIds(source.data).length > 0,
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
    [],
  );
  return (
    <aside className={styles.rail} aria-label="Outcomes" data-dragging={dragging || undefined}>
      <div className={styles.sheet}>
        {outcomes.map((stage) => (
          <Outcome key={stage.id} stage={stage} cards={columns.get(stage.id) ?? NO_CARDS} onOpen={onOpen} />
        ))}
      </div>
    </aside>
  );
});

type OutcomeProps = { stage: Stage; cards: readonly Card[]; onOpen: (stage: Stage) => void };

const Outcome = memo(function Outcome({ stage, cards, onOpen }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => draggedIds(source.data).length > 0,
      // What ended last lies on top.
      getData: () => ({ stageId: stage.id, after: null, index: 0 }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [stage.id]);
  const look: CSSProperties & { '--stage': string; '--letters': number } = {
    '--stage': stageColour(stage),
    '--letters': stage.name.length,
  };
  return (
    <div ref={box} className={styles.outcome} data-over={over || undefined} style={look}>
      <button type="button" className={styles.open} onClick={() => onOpen(stage)}>
        <span className={styles.name}>{stage.name}</span> <span className={styles.count}>{cards.length}</span>
        <span className="visually-hidden"> open as a column</span>
      </button>
      <ul className={styles.sheets} aria-label={`${stage.name}, ${cards.length}`}>
        {cards.slice(0, SHEETS_SHOWN).map((card) => (
          <li
            key={card.id}
            className={styles.paper}
            aria-label={`${card.role}, ${card.company}`}
            aria-setsize={cards.length}
            title={`${card.role}, ${card.company}`}
          />
        ))}
      </ul>
    </div>
  );
});
