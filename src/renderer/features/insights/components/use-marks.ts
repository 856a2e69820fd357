import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** What each mark of a chart carries; the rest of it is its own. */
export type MarkProps = {
  'data-mark': number;
  tabIndex: 0 | -1;
  onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  onFocus: (event: FocusEvent<SVGElement>) => void;
};

const STEPS: Partial<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One stop of the Tab key for a whole chart; the arrow keys go from mark to mark, Home and End to its ends. */
export function useMarks(count: number): (at: number) => MarkProps {
  const [chosen, setCurrent] = useState(0);
  const current = Math.min(chosen, Math.max(0, count - 1));
  return (at) => ({
    'data-mark': at,
    tabIndex: at === current ? 0 : -1,
    onFocus: () => setCurrent(at),
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const to = Math.min(count - 1, Math.max(0, at + step));
      event.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-mark="${to}"]`)?.focus();
    },
  });
}
