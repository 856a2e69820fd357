import { createContext, useContext, useSyncExternalStore } from 'react';

/** What small marks the cards of the board carry. It is read card by card, so that a change redraws only its cards. */
export type CardMarks = {
  subscribe: (listener: () => void) => () => void;
  /** The marks of one application, separated by spaces, such as `review_waiting has_feedback`; empty for none. */
  of: (applicationId: number) => string;
  /** The applications with feedback; the same object until one comes or goes. */
  withFeedback: () => ReadonlySet<number>;
};

const NOBODY: ReadonlySet<number> = new Set();

/** Holds the marks; the shell provides them. */
export const CardMarksContext = createContext<CardMarks>({
  subscribe: () => () => undefined,
  of: () => '',
  withFeedback: () => NOBODY,
});

/** The marks of one card, separated by spaces. */
export function useCardMarks(applicationId: number): string {
  const { subscribe, of } = useContext(CardMarksContext);
  return useSyncExternalStore(subscribe, () => of(applicationId));
}

/** The applications that got feedback. */
export function useCardsWithFeedback(): ReadonlySet<number> {
  const { subscribe, withFeedback } = useContext(CardMarksContext);
  return useSyncExternalStore(subscribe, withFeedback);
}
