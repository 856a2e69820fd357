import { createContext, type ReactNode, useContext } from 'react';

/** What the calendar puts beside the interviews of an application; the shell joins the two. */
export type InvitationPlace = (application: { id: number; role: string; company: string }) => ReactNode;

/** Holds the place; without a shell there is none. */
export const InvitationPlaceContext = createContext<InvitationPlace>(() => null);

/** The place for adding an interview from an invitation. */
export function useInvitationPlace(): InvitationPlace {
  return useContext(InvitationPlaceContext);
}
