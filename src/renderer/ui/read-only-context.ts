import { createContext, useContext } from 'react';

/** True while only a copy is looked at; the shell provides it. */
export const ReadOnlyContext = createContext(false);

/**
 * Whether nothing can be changed at the moment. What edits shows itself as resting then; whatever does not is refused by
 * the main process, in one sentence.
 */
export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext);
}
