/** How wide a text is in pixels. */
export type Measure = (text: string) => number;

/** The text, shortened at its end until it fits. What is left out is marked; nothing is left when not even the mark fits. */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  let low = 0;
  let high = letters.length;
  const cut = (length: number) =>
    `${letters
      .slice(0, length)
      .map(({ segment }) => segment)
      .join('')
      .trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(cut(middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : cut(low);
}

/** Measures as the page would draw; without a canvas every letter counts as a wide one. */
export function measureIn(font: string, size: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * size * 0.7;
  context.font = font;
  return (text) => context.measureText(text).width;
}
