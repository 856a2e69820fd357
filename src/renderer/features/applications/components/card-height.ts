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

let pen: CanvasRenderingContext2D | null | undefined;
function widthOf(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  if (pen.font !== font) pen.font = font;
  return pen.measureText(text).width;
}

/** Measures roles against the width of a card (in pixels): one line or two. Measures anew once the font is there. */
export function useCardHeight(cardWidth: number): CardHeight {
  const compact = useSettings().density === 'compact';
  const [fontReady, setFontReady] = useState(false);
  useEffect(() => {
    let gone = false;
    void document.fonts.load('500 16px "Newsreader Variable"').then(() => !gone && setFontReady(true));
    return () => {
      gone = true;
    };
  }, []);
  return useMemo(() => {
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const family = fontReady ? '"Newsreader Variable", Georgia, serif' : 'Georgia, serif';
    const font = `500 ${(compact ? 15 : 16) * unit}px ${family}`;
    const space = cardWidth - EDGES * unit - 1;
    const lines = new Map<string, number>();
    return (card) => {
      let extra = lines.get(card.role);
      if (extra === undefined) {
        extra = widthOf(card.role, font) > space ? LINE : 0;
        lines.set(card.role, extra);
      }
      let height = BARE + extra;
      if (hasStepLine(card)) height += META_LINE;
      if (card.tags.length > 0 && !compact) height += META_LINE;
      return height * unit;
    };
  }, [cardWidth, compact, fontReady]);
}

/** Whether the card has a line for what comes next. */
export function hasStepLine(card: Card): boolean {
  return card.nextStep !== '' || card.nextStepOn !== null || card.nextInterviewAt !== null;
}
