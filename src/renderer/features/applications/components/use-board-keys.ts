import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import {
  type Direction,
  neighbourOf,
  placeOneStep,
  type ShownColumn,
} from '../../../../shared/domain/board/neighbour-of.ts';
import { type BoardActions, useBoardActions } from './board-actions.ts';
import type { BoardSelection } from './board-selection.ts';
import type { CardMenuRequest } from './card-menu.tsx';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const MOST_FRAMES = 10;

type BoardKeys = {
  area: RefObject<HTMLElement | null>;
  shownColumns: readonly ShownColumn[];
  selection: BoardSelection;
  focusCard: (id: number) => void;
  move: BoardActions['move'];
  openMenu: (request: CardMenuRequest) => void;
  /** Whether the last move is not drawn yet. */
  isSettling: () => boolean;
};

/**
 * The keys of a focused card: arrows walk, Ctrl or Command with an arrow moves, M opens the stages, Enter opens,
 * Space selects, Escape clears the selection, Home and End go to the ends of the column.
 */
export function useBoardKeys(keys: BoardKeys): void {
  const actions = useBoardActions();
  const latest = useRef({ ...keys, actions });
  useLayoutEffect(() => {
    latest.current = { ...keys, actions };
  });
  const { area } = keys;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    // A key that comes before the last move is drawn waits for it: the columns known here are still the old ones.
    const steps: { id: number; arrow: Direction }[] = [];
    let frame = 0;
    let framesWaited = 0;
    const takeSteps = () => {
      frame = 0;
      const { isSettling, shownColumns, move } = latest.current;
      if (isSettling() && framesWaited < MOST_FRAMES) {
        framesWaited += 1;
        frame = requestAnimationFrame(takeSteps);
        return;
      }
      framesWaited = 0;
      const step = steps.shift();
      const place = step && placeOneStep(shownColumns, step.id, step.arrow);
      if (place) move([step.id], place);
      if (steps.length > 0) frame = requestAnimationFrame(takeSteps);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const card = event.target;
      if (!(card instanceof HTMLElement) || card.dataset.card === undefined || event.isComposing) return;
      const arrow = ARROWS[event.key];
      if (arrow && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        event.stopPropagation();
        steps.push({ id: Number(card.dataset.card), arrow });
        if (frame === 0) takeSteps();
        return;
      }
      if (press(event, card, Number(card.dataset.card), latest.current)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    element.addEventListener('keydown', onKeyDown);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [area]);
}

function press(
  event: KeyboardEvent,
  card: HTMLElement,
  id: number,
  { shownColumns, selection, focusCard, openMenu, actions }: BoardKeys & { actions: BoardActions },
): boolean {
  const arrow = ARROWS[event.key];
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  if (command) return false;
  if (arrow) {
    const next = neighbourOf(shownColumns, id, arrow);
    if (next !== null) {
      if (event.shiftKey) selection.add([id, next]);
      focusCard(next);
    }
    return true;
  }
  if (event.key === 'Home' || event.key === 'End') {
    const column = shownColumns.find(({ cards }) => cards.some((other) => other.id === id));
    const end = column?.cards.at(event.key === 'Home' ? 0 : -1);
    if (end) focusCard(end.id);
    return true;
  }
  if (event.key === 'Enter') {
    actions.open(id);
    return true;
  }
  if (event.key === ' ') {
    selection.toggle(id);
    return true;
  }
  if (event.key === 'Escape' && selection.selected.size > 0) {
    selection.clear();
    return true;
  }
  const atStages = event.key.toLowerCase() === 'm';
  if (atStages || event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
    const box = card.getBoundingClientRect();
    openMenu({ id, x: box.left + 12, y: box.top + 32, atStages });
    return true;
  }
  return false;
}
