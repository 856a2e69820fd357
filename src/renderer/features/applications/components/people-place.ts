import { createContext, type ReactNode, useContext } from 'react';

/** What Network puts into the page of an application; the shell joins the two. */
export type PeoplePlace = (application: { id: number; company: string }) => ReactNode;

/** Holds the place; without a shell there is none. */
export const PeoplePlaceContext = createContext<PeoplePlace>(() => null);

/** The place for the people of an application. */
export function usePeoplePlace(): PeoplePlace {
  return useContext(PeoplePlaceContext);
}
