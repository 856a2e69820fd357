const LONGEST = 320;

/**
 * The sentences of a text that hold the given places, joined by "…" where others were left out; for a quotation
 * in a report. Empty without places. At most 320 characters, cut at a word.
 */
export function quoteAround(text: string, spans: readonly (readonly [number, number])[]): string {
  const quoted: string[] = [];
  let last = -1;
  sentencesOf(text).forEach(({ start, end }, index) => {
    if (!spans.some(([from, to]) => from < end && to > start)) return;
    if (quoted.length > 0 && index !== last + 1) quoted.push('…');
    quoted.push(text.slice(start, end).trim().replace(/\s+/g, ' '));
    last = index;
  });
  return shorten(quoted.join(' '));
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?](?=\s)|\n{2,}|$/g)) {
    const end = match.index + match[0].length;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
