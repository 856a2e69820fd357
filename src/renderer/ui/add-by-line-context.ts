import { createContext, useContext } from 'react';

/** Without a line it begins with the one that was not added yet; `onAdded` is called once it was. */
type OpenLine = (line?: string, onAdded?: () => void) => void;

/** Holds what opens the dialog that reads a typed line; the shell provides it. */
export const AddByLineContext = createContext<OpenLine>(() => undefined);

/** Gives the function that opens the dialog that reads a typed line, with the line if there is one already. */
export function useAddByLineDialog(): OpenLine {
  return useContext(AddByLineContext);
}
