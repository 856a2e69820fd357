import { createContext, type ReactNode, useContext } from 'react';

/** What endings put into a plan: how often its theme came up before and since; the shell joins the two. */
export type OutcomePlace = (plan: { themeCode: string; startedOn: string }) => ReactNode;

/** Holds the place; without a shell there is none. */
export const OutcomePlaceContext = createContext<OutcomePlace>(() => null);

/** The place for what became of the theme of a plan. */
export function useOutcomePlace(): OutcomePlace {
  return useContext(OutcomePlaceContext);
}
