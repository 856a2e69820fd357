import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import type { CardColumns } from '../../../../shared/domain/board/group-cards.ts';
import type { ShownColumn } from '../../../../shared/domain/board/neighbour-of.ts';
import { today } from '../../../lib/format.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useBoardActions } from './board-actions.ts';
import { BoardColumn } from './board-column.tsx';
import { draggedIds, dropPlace } from './board-drag.ts';
import { scrollNearEdges } from './board-edge-scroll.ts';
import type { BoardSelection } from './board-selection.ts';
import styles from './board-view.module.css';
import { useCardHeight } from './card-height.ts';
import { CardMenu, type CardMenuRequest } from './card-menu.tsx';
import { DragStrip } from './drag-strip.tsx';
import { OutcomeRail } from './outcome-rail.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useBoardPointer } from './use-board-pointer.ts';

const NO_CARDS: readonly Card[] = [];
const NOTHING: ReadonlySet<number> = new Set();

type BoardViewProps = { stages: readonly Stage[]; columns: CardColumns; selection: BoardSelection };

/** The columns side by side with the outcomes at the right; hears clicks, keys and drops for all cards. */
export const BoardView = memo(function BoardView({ stages, columns, selection }: BoardViewProps) {
  const actions = useBoardActions();
  const { dateFormat } = useSettings();
  const area = useRef<HTMLDivElement>(null);
  const [openOutcomes, setOpenOutcomes] = useState<ReadonlySet<number>>(NOTHING);
  const [reachableId, setReachableId] = useState<number | null>(null);
  const [dragging, setDragging] = useState<ReadonlySet<number>>(NOTHING);
  const [menu, setMenu] = useState<CardMenuRequest | null>(null);
  const [cardWidth, setCardWidth] = useState(208);
  const wanted = useRef<{ id: number; stageId: number | null } | null>(null);
  const heightOf = useCardHeight(cardWidth);
  const day = today();

  const visible = useMemo(() => stages.filter((stage) => !stage.hidden), [stages]);
  const shown = useMemo(
    () => visible.filter((stage) => stage.kind === 'stage' || openOutcomes.has(stage.id)),
    [visible, openOutcomes],
  );
  const outcomes = useMemo(
    () => visible.filter((stage) => stage.kind === 'outcome' && !openOutcomes.has(stage.id)),
    [visible, openOutcomes],
  );
  const shownColumns = useMemo(
    () => shown.map((stage) => ({ stageId: stage.id, cards: columns.get(stage.id) ?? NO_CARDS })),
    [shown, columns],
  );
  // Tab reaches one card of the board: the last one used, or the first there is.
  const reachable =
    findCard(shownColumns, reachableId) ??
    shownColumns.find(({ cards }) => cards.length > 0)?.cards[0] ??
    null;
  const draggedFrom = new Set([...dragging].map((id) => findCard(shownColumns, id)?.stageId));

  /** Focuses a card once it is drawn; with a stage, only when it stands there. */
  const focusCard = useCallback((id: number, stageId: number | null = null) => {
    wanted.current = { id, stageId };
    setReachableId(id);
  }, []);

  useLayoutEffect(() => {
    const goal = wanted.current;
    if (!goal) return;
    const inStage = goal.stageId === null ? '' : `[data-stage="${goal.stageId}"]`;
    const element = area.current?.querySelector<HTMLElement>(`[data-card="${goal.id}"]${inStage}`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const move = useCallback<typeof actions.move>(
    (ids, place) => {
      const first = ids[0];
      if (first === undefined) return;
      if (shown.some((stage) => stage.id === place.stageId)) focusCard(first, place.stageId);
      else {
        // The card leaves the columns, so the focus goes to the one that takes its place.
        const column =
          shownColumns.find(({ cards }) => cards.some((card) => card.id === first))?.cards ?? NO_CARDS;
        const row = column.findIndex((card) => card.id === first);
        const rest = column.filter((card) => !ids.includes(card.id));
        const next = rest[Math.min(row, rest.length - 1)];
        if (next) focusCard(next.id);
      }
      actions.move(ids, place);
    },
    [actions, shown, shownColumns, focusCard],
  );

  const openMenu = useCallback((request: CardMenuRequest) => {
    setReachableId(request.id);
    setMenu(request);
  }, []);

  const latestMove = useRef(move);
  useEffect(() => {
    latestMove.current = move;
  });
  useEffect(() => {
    const element = area.current?.firstElementChild;
    if (!(element instanceof HTMLElement)) return;
    return combine(
      scrollNearEdges(element),
      monitorForElements({
        canMonitor: ({ source }) => draggedIds(source.data).length > 0,
        onDragStart: ({ source }) => setDragging(new Set(draggedIds(source.data))),
        onDrop: ({ source, location }) => {
          setDragging(NOTHING);
          const place = dropPlace(location.current.dropTargets[0]?.data);
          if (place)
            latestMove.current(draggedIds(source.data), { stageId: place.stageId, after: place.after });
        },
      }),
    );
  }, []);

  // Before the first paint, so that the heights are right from the start.
  useLayoutEffect(() => {
    const element = area.current?.firstElementChild;
    if (!element) return;
    const measure = () => {
      const list = element.querySelector('ul');
      if (list) setCardWidth(list.clientWidth);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    const list = element.querySelector('ul');
    if (list) watcher.observe(list);
    return () => watcher.disconnect();
  }, []);

  const isSettling = useCallback(() => wanted.current !== null, []);
  useBoardKeys({ isSettling, area, shownColumns, selection, focusCard, move, openMenu });
  useBoardPointer({ area, shownColumns, selection, setReachableId, openMenu });
  useShortcut('M', 'Move the card to another stage', () => {
    if (reachable) openMenuAt(area.current, reachable.id, openMenu);
  });

  const menuCard = menu ? findCard(shownColumns, menu.id) : null;
  const closeMenu = () => {
    setMenu(null);
    if (menu && !wanted.current) focusCard(menu.id);
  };
  const openOutcome = useCallback(
    (stage: Stage) => setOpenOutcomes((open) => new Set(open).add(stage.id)),
    [],
  );
  const closeOutcome = useCallback(
    (stage: Stage) => setOpenOutcomes((open) => new Set([...open].filter((id) => id !== stage.id))),
    [],
  );
  const menuActions = useMemo(() => ({ ...actions, move }), [actions, move]);

  return (
    <div ref={area} className={styles.area}>
      <div className={styles.columns}>
        {shown.map((stage) => (
          <BoardColumn
            key={stage.id}
            stage={stage}
            cards={columns.get(stage.id) ?? NO_CARDS}
            heightOf={heightOf}
            today={day}
            dateFormat={dateFormat}
            reachableId={stage.id === reachable?.stageId ? reachable.id : null}
            selected={selection.selected}
            dragging={draggedFrom.has(stage.id) ? dragging : NOTHING}
            onClose={stage.kind === 'outcome' ? closeOutcome : undefined}
          />
        ))}
      </div>
      {outcomes.length > 0 && <OutcomeRail outcomes={outcomes} columns={columns} onOpen={openOutcome} />}
      <DragStrip stages={stages} columns={columns} />
      {menu && menuCard && (
        <CardMenu
          key={`${menu.id} ${menu.x} ${menu.y}`}
          request={menu}
          card={menuCard}
          stages={visible}
          actions={menuActions}
          selected={selection.selected.has(menuCard.id)}
          onSelect={selection.toggle}
          onClose={closeMenu}
        />
      )}
    </div>
  );
});

function findCard(columns: readonly ShownColumn[], id: number | null): Card | null {
  if (id === null) return null;
  for (const { cards } of columns) {
    const found = cards.find((card) => card.id === id);
    if (found) return found;
  }
  return null;
}

/** Opens the menu of a card at its lower left corner, starting at the stages. */
function openMenuAt(
  area: HTMLElement | null,
  id: number,
  openMenu: (request: CardMenuRequest) => void,
): void {
  const box = area?.querySelector(`[data-card="${id}"]`)?.getBoundingClientRect();
  if (box) openMenu({ id, x: box.left + 12, y: box.top + 32, atStages: true });
}
