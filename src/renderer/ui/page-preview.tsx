import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { breakIntoPages, drawHead } from './page-breaks.ts';
import classes from './page-preview.module.css';
import { type Margins, type PageSize, type Paper, pageSize } from './paper-sizes.ts';
import type { MarginWords } from './use-printing.ts';

/** Between two sheets, in pixels of the paper. */
const BETWEEN = 24;
/** Smaller than this, nothing could be read. */
const SMALLEST = 0.6;
const AROUND = 48;

export type PagePlace = { page: number; pages: number; isAtEnd: boolean };
type PagePreviewProps = {
  paper: Paper;
  margins: Margins;
  words: MarginWords;
  isFullSize: boolean;
  /** Told which page is the first in sight, and of how many. */
  onPlace: (place: PagePlace) => void;
  /** Is given the function that shows a page, counted from 1. */
  goTo: RefObject<(page: number) => void>;
  children: ReactNode;
};

/**
 * The pages as they are printed: the content stands in columns as large as what the margins leave, and a sheet is drawn
 * behind each. In print the same content flows over real pages.
 */
export function PagePreview({
  paper,
  margins,
  words,
  isFullSize,
  onPlace,
  goTo,
  children,
}: PagePreviewProps) {
  const size = pageSize(paper, margins);
  const step = size.width + BETWEEN;
  const view = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const fit = useScale(view, size);
  const scale = isFullSize ? 1 : fit;
  const pages = usePages({ content, heads, step, layout: `${paper} ${margins}` });

  useLayoutEffect(() => {
    const shown = view.current;
    if (!shown) return;
    const onScroll = () => {
      const page = Math.min(pages, Math.round(shown.scrollLeft / (step * scale)) + 1);
      onPlace({
        page,
        pages,
        isAtEnd: shown.scrollLeft + shown.clientWidth >= shown.scrollWidth - 1,
      });
    };
    goTo.current = (page) => shown.scrollTo({ left: (page - 1) * step * scale });
    onScroll();
    shown.addEventListener('scroll', onScroll);
    return () => shown.removeEventListener('scroll', onScroll);
  }, [pages, step, scale, onPlace, goTo]);

  const lengths: CSSProperties & Record<`--${string}`, string> = {
    '--content-width': `${size.contentWidth}px`,
    '--content-height': `${size.contentHeight}px`,
    '--page-gap': `${step - size.contentWidth}px`,
    left: size.side,
    top: size.top,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section ref={view} className={classes.view} aria-label="Pages" tabIndex={0}>
      <div
        className={classes.strip}
        style={shownAs({ width: (pages * step - BETWEEN) * scale, height: size.height * scale, scale })}
      >
        {/* Paper is white in every theme. */}
        <div className={classes.sheets} data-mantine-color-scheme="light">
          {Array.from({ length: pages }, (_, at) => (
            <Sheet key={at} at={at} pages={pages} size={size} words={words} step={step} />
          ))}
          <div
            ref={content}
            className={`${classes.paper} print-paper`}
            data-paper={paper}
            data-margins={margins}
            style={lengths}
          >
            {children}
          </div>
          <div
            ref={heads}
            className={classes.heads}
            style={{ left: size.side, top: size.top }}
            aria-hidden="true"
          />
        </div>
      </div>
    </section>
  );
}

/** As names for the style sheet, which forgets them in print; what is written into an element itself would stay. */
function shownAs({ width, height, scale }: { width: number; height: number; scale: number }) {
  const names: CSSProperties & Record<`--${string}`, string> = {
    '--strip-width': `${width}px`,
    '--strip-height': `${height}px`,
    '--scale': String(scale),
  };
  return names;
}

type SheetProps = { at: number; pages: number; size: PageSize; words: MarginWords; step: number };

/** One sheet with what the print engine writes into its margins. */
function Sheet({ at, pages, size, words, step }: SheetProps) {
  const side = { left: size.side, right: size.side };
  return (
    <div
      className={classes.sheet}
      data-sheet={at + 1}
      style={{ left: at * step, width: size.width, height: size.height }}
      aria-hidden="true"
    >
      {at > 0 && (
        <div className={classes.margin} style={{ ...side, top: 0, height: size.top }}>
          <span>{words.running}</span>
          <span>{words.period}</span>
        </div>
      )}
      <div className={classes.margin} style={{ ...side, bottom: 0, height: size.bottom }}>
        <span>{words.made}</span>
        <span>
          Page {at + 1} of {pages}
        </span>
      </div>
    </div>
  );
}

/** Small enough that a page is seen whole, and never wider than the view. */
function useScale(view: RefObject<HTMLElement | null>, { width, height }: PageSize): number {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const shown = view.current;
    if (!shown) return;
    const look = () => setRoom({ width: shown.clientWidth - AROUND, height: shown.clientHeight - AROUND });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [view]);
  if (room.width <= 0) return 1;
  return Math.min(1, room.width / width, Math.max(SMALLEST, room.height / height));
}

type PagesOptions = {
  content: RefObject<HTMLElement | null>;
  heads: RefObject<HTMLElement | null>;
  step: number;
  /** Anything that changes where pages end, beside the content itself. */
  layout: string;
};

/** How many pages there are, counted again whenever the content, its letters or its pictures change. */
function usePages({ content, heads, step, layout }: PagesOptions): number {
  const [pages, setPages] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout breaks the pages elsewhere
  useLayoutEffect(() => {
    const paper = content.current;
    const drawn = heads.current;
    if (!paper || !drawn) return;
    let left = false;
    const count = () => {
      if (left) return;
      const found = breakIntoPages(paper, step);
      const scale = paper.getBoundingClientRect().width / paper.offsetWidth || 1;
      drawn.replaceChildren(...found.heads.map((head) => drawHead(head, scale)));
      setPages(found.pages);
    };
    count();
    if (document.fonts.status === 'loading') void document.fonts.ready.then(count);
    const observer = new MutationObserver(count);
    observer.observe(paper, { childList: true, characterData: true, subtree: true });
    paper.addEventListener('load', count, true);
    return () => {
      left = true;
      observer.disconnect();
      paper.removeEventListener('load', count, true);
    };
  }, [content, heads, step, layout]);
  return pages;
}
