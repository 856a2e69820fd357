/** Where the person is: what has the focus, and in text what is selected. */
export type PlaceInPage = { focused: HTMLElement | null; selected: Selected | null };
type Selected = { anchor: Node; anchorAt: number; focus: Node; focusAt: number };

/** What is shown in place of the page, and what Escape does there. */
type Cover = { place: HTMLElement; onEscape: (() => void) | null };

let cover: Cover | null = null;

// Heard before any listener of the page, which would close a dialog or keep Tab within it. The screen in front needs
// keys and clicks itself, so there only what the page listens for so early is kept from it.
const WATCHED = [
  'keydown',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'click',
  'focusin',
  // What is taken away with the focus in it is not left by the person, so it must not save or close because of that.
  'focusout',
  'blur',
] as const;
if (typeof window !== 'undefined')
  for (const type of WATCHED) window.addEventListener(type, keepFromPage, { capture: true });

function keepFromPage(event: Event): void {
  if (!cover) return;
  const key = event instanceof KeyboardEvent ? event.key : null;
  const isWithin = event.target instanceof Node && cover.place.contains(event.target);
  if (!isWithin || key === 'Escape' || key === 'Tab') event.stopImmediatePropagation();
  if (key === 'Escape' && event.type === 'keydown') cover.onEscape?.();
}

/** Remembers where the person is; `from` has lost the focus already. */
export function placeInPage(from: HTMLElement | null): PlaceInPage {
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const focused = from ?? active;
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  const isText = focused?.isContentEditable === true && anchorNode && focused.contains(anchorNode);
  return {
    focused,
    selected:
      selection && isText && focusNode
        ? {
            anchor: anchorNode,
            anchorAt: selection.anchorOffset,
            focus: focusNode,
            focusAt: selection.focusOffset,
          }
        : null,
  };
}

/**
 * Takes everything but `place` out of the document, and gives the function that puts it back as it was. Nothing is
 * unmounted, so nothing that was typed anywhere is lost.
 */
export function takePageAway(
  place: HTMLElement,
  onEscape: (() => void) | null,
  back: PlaceInPage,
): () => void {
  const { body, documentElement } = document;
  const away = document.createDocumentFragment();
  const scrolled = [documentElement, ...body.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  function take(): void {
    for (const child of [...body.children])
      if (child !== place && !child.matches('script, noscript')) away.append(child);
  }
  cover = { place, onEscape };
  body.append(place);
  take();
  // A dialog or a notice that opens only now has its place in the body too.
  const watching = new MutationObserver(take);
  watching.observe(body, { childList: true });
  for (const type of WATCHED) place.addEventListener(type, keepInFront);

  return () => {
    watching.disconnect();
    for (const type of WATCHED) place.removeEventListener(type, keepInFront);
    body.insertBefore(away, place);
    place.remove();
    cover = null;
    for (const { element, top, left } of scrolled) element.scrollTo({ top, left, behavior: 'instant' });
    goBack(back);
  };
}

function keepInFront(event: Event): void {
  event.stopPropagation();
}

/** Goes back where the person was, as far as it is still there. */
export function goBack({ focused, selected }: PlaceInPage): void {
  if (!focused?.isConnected) return;
  focused.focus({ preventScroll: true });
  if (!selected?.anchor.isConnected || !selected.focus.isConnected) return;
  const { anchor, anchorAt, focus, focusAt } = selected;
  document.getSelection()?.setBaseAndExtent(anchor, anchorAt, focus, focusAt);
}
