import { useEffect, useMemo, useState } from 'react';
import type { Card } from '../../../../shared/applications.ts';
import { useSettings } from '../../../lib/use-settings.ts';

/** The height of a card in pixels, known before it is drawn, so that scrolling never shows a gap. */
export type CardHeight = (card: Card) => number;

export const CARD_GAP = 8;
const EDGES = 26;
const LINE = 20;
const META_LINE = 22;
const BARE = 66;
const ROLE_FONT = '500 16px "Newsreader Variable"';

/** Beyond these letters (Latin and its extensions) a text is measured whole. */
const LETTERS = 0x250;
/** The sum of single letters differs from the text by pairs that stand closer; on either side of this it is sure. */
const CLEARLY_SHORTER = 0.95;
const CLEARLY_LONGER = 1.05;

/**
 * Says whether a text in this CSS font fits into a width (pixels). Adding up known letters is fifty times faster than
 * measuring, which counts with thousands of roles; only what comes close to the width is measured whole.
 */
function makeRuler(font: string): (text: string, space: number) => boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return () => true;
  pen.font = font;
  const widths = new Float64Array(LETTERS);
  const measured = new Map<string, number>();
  return (text, space) => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter >= LETTERS) {
        sum = Number.NaN; // Neither shorter nor longer.
        break;
      }
      widths[letter] ||= pen.measureText(text.charAt(at)).width;
      sum += widths[letter] ?? 0;
    }
    if (sum < space * CLEARLY_SHORTER) return true;
    if (sum > space * CLEARLY_LONGER) return false;
    let width = measured.get(text);
    if (width === undefined) {
      width = pen.measureText(text).width;
      measured.set(text, width);
    }
    return width <= space;
  };
}

/** Measures roles against the width of a card (in pixels): one line or two. Measures anew once the font is there. */
export function useCardHeight(cardWidth: number): CardHeight {
  const compact = useSettings().density === 'compact';
  const [fontReady, setFontReady] = useState(() => document.fonts.check(ROLE_FONT));
  useEffect(() => {
    let gone = false;
    void document.fonts.load(ROLE_FONT).then(() => !gone && setFontReady(true));
    return () => {
      gone = true;
    };
  }, []);
  const { unit, fits } = useMemo(() => {
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const family = fontReady ? '"Newsreader Variable", Georgia, serif' : 'Georgia, serif';
    return { unit, fits: makeRuler(`500 ${(compact ? 15 : 16) * unit}px ${family}`) };
  }, [compact, fontReady]);
  return useMemo(() => {
    const space = cardWidth - EDGES * unit;
    return (card) => {
      let height = BARE;
      if (!fits(card.role, space)) height += LINE;
      if (hasStepLine(card)) height += META_LINE;
      if (card.tags.length > 0 && !compact) height += META_LINE;
      return height * unit;
    };
  }, [cardWidth, compact, unit, fits]);
}

/** Whether the card has a line for what comes next. */
export function hasStepLine(card: Card): boolean {
  return card.nextStep !== '' || card.nextStepOn !== null || card.nextInterviewAt !== null;
}
