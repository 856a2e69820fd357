import { createContext, useContext } from 'react';

/** Holds what opens the dialog that reads a typed line; the shell provides it. */
export const AddByLineContext = createContext<(line?: string) => void>(() => undefined);

/** Gives the function that opens the dialog that reads a typed line, with the line if there is one already. */
export function useAddByLineDialog(): (line?: string) => void {
  return useContext(AddByLineContext);
}
