import { createContext, type ReactNode, useContext } from 'react';

/** What the journal puts into the page of an application; the shell joins the two. */
export type JournalPlace = (application: { id: number }) => ReactNode;

/** Holds the place; without a shell there is none. */
export const JournalPlaceContext = createContext<JournalPlace>(() => null);

/** The place for what was written about an application. */
export function useJournalPlace(): JournalPlace {
  return useContext(JournalPlaceContext);
}
