import { createContext, useContext } from 'react';

/** The width in pixels of the paper that charts are printed on; null on the screen. */
export const ChartPaper = createContext<number | null>(null);

/**
 * How wide a chart is drawn on paper, null on the screen. On paper a chart must not measure the page: the window that
 * prints is never shown, and no frames come in it.
 */
export function usePaperWidth(): number | null {
  return useContext(ChartPaper);
}
