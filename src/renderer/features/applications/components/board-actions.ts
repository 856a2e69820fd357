import { createContext, useContext } from 'react';
import type { Place } from '../../../../shared/domain/board/place-cards.ts';

/** What cards, columns and menus can ask of the board. The object stays the same for as long as the board is open. */
export type BoardActions = {
  open: (id: number) => void;
  move: (ids: readonly number[], place: Place) => void;
  archive: (ids: readonly number[], archived: boolean) => void;
  trash: (ids: readonly number[]) => void;
  /** The chosen cards in board order when the card is one of them, otherwise the card alone. */
  idsWith: (id: number) => number[];
};

export const BoardActionsContext = createContext<BoardActions | null>(null);

/** The actions of the board around this component. */
export function useBoardActions(): BoardActions {
  const actions = useContext(BoardActionsContext);
  if (!actions) throw new Error('Board actions are used outside the board.');
  return actions;
}
