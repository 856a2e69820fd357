import { createContext, useContext } from 'react';

/** Holds what opens the dialog for a new application; the shell provides it. */
export const NewApplicationContext = createContext<() => void>(() => undefined);

/** Gives the function that opens the dialog for a new application, from any screen. */
export function useNewApplication(): () => void {
  return useContext(NewApplicationContext);
}
