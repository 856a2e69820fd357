import { type RefObject, useEffect, useRef } from 'react';
import { rangeBetween, type ShownColumn } from '../../../../shared/domain/board/neighbour-of.ts';
import { useBoardActions } from './board-actions.ts';
import type { BoardSelection } from './board-selection.ts';
import type { CardMenuRequest } from './card-menu.tsx';

type BoardPointer = {
  area: RefObject<HTMLElement | null>;
  shownColumns: readonly ShownColumn[];
  selection: BoardSelection;
  setReachableId: (id: number) => void;
  openMenu: (request: CardMenuRequest) => void;
};

/** Clicks on cards: open, choose (Ctrl, Command), choose a range (Shift), the actions button and the context menu. */
export function useBoardPointer(pointer: BoardPointer): void {
  const actions = useBoardActions();
  const latest = useRef({ ...pointer, actions });
  const anchor = useRef<number | null>(null);
  useEffect(() => {
    latest.current = { ...pointer, actions };
  });
  const { area } = pointer;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const card = cardOf(event.target);
      if (!card) return;
      const { selection, shownColumns, openMenu } = latest.current;
      const button = event.target instanceof Element ? event.target.closest('[data-actions]') : null;
      if (button) {
        const box = button.getBoundingClientRect();
        openMenu({ id: card.id, x: box.left, y: box.bottom, atStages: false });
      } else if (event.shiftKey) {
        selection.add(rangeBetween(shownColumns, anchor.current, card.id));
      } else if (event.ctrlKey || event.metaKey) {
        selection.toggle(card.id);
        anchor.current = card.id;
      } else {
        anchor.current = card.id;
        if (selection.selected.size > 0) selection.clear();
        latest.current.actions.open(card.id);
      }
    };
    const onContextMenu = (event: MouseEvent) => {
      const card = cardOf(event.target);
      if (!card) return;
      event.preventDefault();
      latest.current.openMenu({ id: card.id, x: event.clientX, y: event.clientY, atStages: false });
    };
    const onFocusIn = (event: FocusEvent) => {
      const card = cardOf(event.target);
      if (card) latest.current.setReachableId(card.id);
    };
    element.addEventListener('click', onClick);
    element.addEventListener('contextmenu', onContextMenu);
    element.addEventListener('focusin', onFocusIn);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('contextmenu', onContextMenu);
      element.removeEventListener('focusin', onFocusIn);
    };
  }, [area]);
}

function cardOf(target: EventTarget | null): { id: number } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return element ? { id: Number(element.dataset.card) } : null;
}
