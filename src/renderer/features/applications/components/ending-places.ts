import { createContext, type ReactNode, useContext } from 'react';

/** What the record of an ending puts into the board and the page of an application; the shell joins the two. */
export type EndingPlaces = {
  /** One application has just gone to an outcome: its record is started. */
  onEnded: (applicationId: number) => void;
  panel: (applicationId: number, onClose: () => void) => ReactNode;
  tab: (applicationId: number) => ReactNode;
};

/** Holds the places; without a shell there are none. */
export const EndingPlacesContext = createContext<EndingPlaces>({
  onEnded: () => undefined,
  panel: () => null,
  tab: () => null,
});

/** The places for the record of an ending. */
export function useEndingPlaces(): EndingPlaces {
  return useContext(EndingPlacesContext);
}
