import type { QueryClient } from '@tanstack/react-query';
import { codeOf, sentenceOf } from '../../../lib/errors.ts';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { showNotice } from '../../../ui/notice.tsx';

/** After a refused change: reads the board again and says in one sentence what happened. */
export function explainError(queryClient: QueryClient, error: unknown): void {
  void reloadBoard(queryClient);
  const conflict = codeOf(error) === 'CONFLICT';
  showNotice({
    message: conflict
      ? 'This was changed in another window meanwhile. The board shows the newest state.'
      : sentenceOf(error),
  });
}
