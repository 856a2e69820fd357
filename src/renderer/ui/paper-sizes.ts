const PX_PER_MM = 96 / 25.4;

export type Paper = 'a4' | 'letter';
/** `narrow` is for what must stay on one page. */
export type Margins = 'usual' | 'narrow';

/** In millimetres. `print-page.css` holds the same numbers for the print engine; a test compares them. */
export const PAPERS: Record<Paper, { label: string; width: number; height: number }> = {
  a4: { label: 'A4', width: 210, height: 297 },
  letter: { label: 'Letter', width: 215.9, height: 279.4 },
};
export const MARGINS: Record<Margins, { top: number; side: number; bottom: number }> = {
  usual: { top: 18, side: 20, bottom: 18 },
  narrow: { top: 10, side: 14, bottom: 12 },
};

/** Everything in CSS pixels. */
export type PageSize = {
  width: number;
  height: number;
  top: number;
  side: number;
  bottom: number;
  contentWidth: number;
  contentHeight: number;
};

/** The page as the print engine lays it out: what is left between the margins is rounded up to whole pixels there. */
export function pageSize(paper: Paper, margins: Margins): PageSize {
  const { width, height } = PAPERS[paper];
  const { top, side, bottom } = MARGINS[margins];
  return {
    width: width * PX_PER_MM,
    height: height * PX_PER_MM,
    top: top * PX_PER_MM,
    side: side * PX_PER_MM,
    bottom: bottom * PX_PER_MM,
    contentWidth: Math.ceil((width - 2 * side) * PX_PER_MM),
    contentHeight: Math.ceil((height - top - bottom) * PX_PER_MM),
  };
}
