import type { QueryClient } from '@tanstack/react-query';
import { trpc } from './trpc.ts';

/**
 * Reads the board again; resolves when it is there. Whoever changes applications in another way than the board does
 * has to: it puts this window's own changes in place itself, and is not read again after them.
 */
export function reloadBoard(client: QueryClient): Promise<void> {
  return client.invalidateQueries(trpc.applications.board.queryFilter());
}
