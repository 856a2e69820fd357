import { sayProblem, useTellWithUndo, useToldAfter } from '../../../lib/tell-with-undo.ts';

/** Says in a notice what was done, with a way to take it back; `refused` says why something was not. */
export function useSayDone() {
  return { done: useTellWithUndo(), after: useToldAfter(), refused: sayProblem.onError };
}
