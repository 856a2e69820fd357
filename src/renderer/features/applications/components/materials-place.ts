import { createContext, type ReactNode, useContext } from 'react';

/** What materials put into the page of an application; the shell joins the two. */
export type MaterialsPlace = (application: { id: number; company: string }) => ReactNode;

/** Holds the place; without a shell there is none. */
export const MaterialsPlaceContext = createContext<MaterialsPlace>(() => null);

/** The place for what was sent with an application. */
export function useMaterialsPlace(): MaterialsPlace {
  return useContext(MaterialsPlaceContext);
}
