import { createContext, type ReactNode } from 'react';

/** Shows what a list of people or events would bring in; Network knows how, the app joins them. */
export type NetworkFilePlace = (file: File, onDone: () => void) => ReactNode;

export const NetworkFileContext = createContext<NetworkFilePlace>(() => null);
