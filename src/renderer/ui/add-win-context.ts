import { createContext, useContext } from 'react';

/** Holds what opens the dialog for a win; the shell provides it. */
export const AddWinContext = createContext<() => void>(() => undefined);

/** Gives the function that opens the dialog for a win, from any screen. */
export function useAddWin(): () => void {
  return useContext(AddWinContext);
}
