import { foldText } from '../fold-text.ts';
import { readableText } from './mapped-text.ts';
import { ownLines, type Stretch } from './message-lines.ts';
import { spellOut } from './spell-out.ts';

/** A word or mark as cues see it, with its place in the given text. */
type Token = { word: string; start: number; end: number };

/** A sentence: `line` is its tokens between single spaces; `offsets` are the places of the tokens in `line`. */
export type Sentence = { line: string; tokens: readonly Token[]; offsets: readonly number[]; asks: boolean };

/** A message longer than this has said its reason before; the rest is not read. */
const LONGEST_READ = 8_000;
const LONGEST_SOURCE = 300_000;
const LONGEST_SENTENCE = 120;
const SHORT_LINE = 45;
const PIECE =
  /https?:\/\/\S+|www\.\S+|[^\s@<>]{1,64}@[^\s<>]{1,80}|[\p{L}\p{M}\p{N}]+(?:['’ʼ´`][\p{L}]+)?|[,;:()[\]!?.…–—|•·]|-(?=\s)|[€£$]/gu;
const BULLET = /^\s*(?:[-*•·]|\d{1,2}[.)])\s/;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|st|no|nr|ref|e|g|i|z|b|u|a|bzw|ca|etc|vs|mme|mlle|m|fr|hr|inkl|ggf|evtl|tel|approx|incl|jr|sr|\d{1,2}|[a-z])$/;
const ROLE_LEADS = /^(?:for|als|at|to|bei|chez|of|as|de|d|post|position|role|poste|stelle|from)$/;
const BEFORE_TITLE = /^(?:the|our|a|an|la|le|l)$/;
const JOINS_TITLE = /^(?:of|and|de|du|des|und|et|the|for|in|m|w|f|d|h|x|e)$/;
/** Words that keep their sense behind "for" or "to", capital or not. */
const NOT_A_NAME =
  /^(?:i|cv|english|german|french|deutsch|englisch|spanish|dutch|italian|excel|sql|python|java|sap|visa|uk|eu|us|sie|ihr[en]{0,2}|du|monday|friday)$/;

/** Reads a message as sentences of normalised words: its own lines only, titles and links masked as `_`. */
export function readSentences(source: string): Sentence[] {
  const readable = readableText(source.slice(0, LONGEST_SOURCE));
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let asks = false;
  const finish = () => {
    if (tokens.length > 0) sentences.push(toSentence(tokens, asks));
    tokens = [];
    asks = false;
  };

  let read = 0;
  const lines = ownLines(readable.text);
  for (const [index, line] of lines.entries()) {
    const raw = readable.text.slice(line.start, Math.min(line.end, line.start + LONGEST_READ - read));
    if (raw.trim() === '' || BULLET.test(raw) || startsAfresh(readable.text, lines[index - 1], raw)) finish();
    const hasCapitals = !isAllCapitals(raw);
    let isTitle = false;
    let lead = '';
    for (const piece of raw.matchAll(PIECE)) {
      const from = line.start + piece.index;
      const start = readable.starts[from] ?? 0;
      const end = readable.ends[from + piece[0].length - 1] ?? start;
      const mark = piece[0];
      if (/^[.!?…]$/.test(mark)) {
        const next = raw.charAt(piece.index + 1);
        const isEnd =
          (next === '' || /[\s)"'“”»<]/.test(next) || mark !== '.') &&
          !(mark === '.' && ABBREVIATION.test(tokens.at(-1)?.word ?? ''));
        if (isEnd) {
          asks = mark === '?';
          finish();
          isTitle = false;
        }
        lead = '';
        continue;
      }
      const isName = hasCapitals && /^\p{Lu}/u.test(mark);
      const folded = foldText(mark);
      isTitle = isName
        ? (isTitle || ROLE_LEADS.test(lead)) && !NOT_A_NAME.test(folded)
        : isTitle && JOINS_TITLE.test(folded);
      if (!BEFORE_TITLE.test(folded)) lead = folded;
      if (isTitle && isName) tokens.push({ word: '_', start, end });
      else for (const word of spellOut(mark, folded)) tokens.push({ word, start, end });
      if (tokens.length >= LONGEST_SENTENCE) finish();
    }
    read += raw.length;
    if (read > LONGEST_READ) break;
  }
  finish();
  return sentences;
}

/** Whether a line starts a new thought instead of going on from the wrapped line before it. */
function startsAfresh(text: string, before: Stretch | undefined, line: string): boolean {
  if (!before) return true;
  const previous = text
    .slice(Math.max(before.start, before.end - 200), before.end)
    .replace(/\s+/g, ' ')
    .trim();
  return previous.length < SHORT_LINE && !previous.endsWith(',') && !/^\s*\p{Ll}/u.test(line);
}

function isAllCapitals(line: string): boolean {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  const small = line.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small;
}

function toSentence(tokens: readonly Token[], asks: boolean): Sentence {
  const offsets: number[] = [];
  let line = ' ';
  for (const { word } of tokens) {
    offsets.push(line.length);
    line += `${word} `;
  }
  return { line, tokens, offsets, asks };
}

/** The index of the token that covers the place `at` of the sentence's line. */
export function tokenAt({ offsets }: Sentence, at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
