const MOST_BEFORE = 120;
const MOST_AFTER = 160;
const END = /[.!?](?=\s)|\n/g;

/** The sentence (or line) of a text that holds a place, in pieces with the place marked; long ones are cut at a word. */
export function mentionInSentence(
  text: string,
  [from, to]: readonly [number, number],
): { text: string; hit: boolean }[] {
  let start = 0;
  let end = text.length;
  for (const match of text.slice(Math.max(0, from - 2_000), to + 2_000).matchAll(END)) {
    const at = Math.max(0, from - 2_000) + match.index;
    if (at < from) start = at + 1;
    else if (at >= to - 1) {
      end = at + (match[0] === '\n' ? 0 : 1);
      break;
    }
  }
  const before = clean(text.slice(start, from)).replace(/^[\s•*–—-]+/, '');
  const after = clean(text.slice(to, end)).trimEnd();
  return [
    { text: cutBefore(before), hit: false },
    { text: clean(text.slice(from, to)), hit: true },
    { text: cutAfter(after), hit: false },
  ].filter((piece) => piece.text !== '');
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cutBefore(text: string): string {
  if (text.length <= MOST_BEFORE) return text;
  const kept = text.slice(-MOST_BEFORE);
  return `… ${kept.slice(kept.indexOf(' ') + 1)}`;
}

function cutAfter(text: string): string {
  if (text.length <= MOST_AFTER) return text;
  const kept = text.slice(0, MOST_AFTER);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1))} …`;
}
