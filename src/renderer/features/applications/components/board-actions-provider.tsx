import type { ReactNode } from 'react';
import { BoardActionsContext } from './board-actions.ts';
import { type BoardChanges, useBoardChanges } from './use-board-changes.ts';

/** Gives what is inside the changes of the board; a change under way redraws this alone, and nothing inside it. */
export function BoardActionsProvider({ children, ...changes }: BoardChanges & { children: ReactNode }) {
  const actions = useBoardChanges(changes);
  return <BoardActionsContext value={actions}>{children}</BoardActionsContext>;
}
