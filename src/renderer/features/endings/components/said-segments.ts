import type { Control, Span } from '../../../../shared/endings.ts';

/** A theme with its place in the words. */
export type Highlight = {
  code: string;
  name: string;
  control: Control;
  number: number;
  spans: readonly Span[];
};

/** A piece of the words; `ends` is true where the words of its theme end, which is where the number stands. */
export type Segment = { at: number; text: string; theme: Highlight | null; ends: boolean };

/** Cuts words into plain and highlighted pieces. Where two themes share words, the one that began first keeps them. */
export function saidSegments(text: string, themes: readonly Highlight[]): Segment[] {
  const spans = themes
    .flatMap((theme) =>
      theme.spans.map(([start, end]) => ({ start, end: Math.min(end, text.length), theme })),
    )
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const segments: Segment[] = [];
  let at = 0;
  const push = (end: number, theme: Highlight | null) => {
    if (end <= at) return;
    segments.push({ at, text: text.slice(at, end), theme, ends: theme !== null });
    at = end;
  };
  for (const { start, end, theme } of spans) {
    push(start, null);
    push(end, theme);
  }
  push(text.length, null);
  return segments;
}
