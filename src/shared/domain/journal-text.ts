import { MENTION_KINDS, type MentionKind } from '../journal.ts';
import { countWords } from './count-words.ts';

/** A mention is a Markdown link: `[@Halden Freight](rebound:application/12)`. */
const MENTION = /\]\(rebound:(application|contact|ending)\/(\d{1,15})\)/g;
const IMAGE = /\]\(images\/([0-9a-f]{64})\.(?:png|jpe?g|gif|webp)(?:\s|\))/g;
/** A tag in a text: at the beginning of a word, a letter first. */
export const TAG = /(?<![\p{L}\p{N}_&/#\\-])#(\p{L}[\p{L}\p{N}_-]{0,99})/gu;
// A fence ends at one at least as long, and its first line holds no sign of it, or it is a span within a line.
const CODE =
  /^[ \t]*(?:(`{3,})(?!`)[^`\n]*\n[\s\S]*?(?:^[ \t]*\1`*[ \t]*$|(?![\s\S]))|(~{3,})(?!~)[^\n]*\n[\s\S]*?(?:^[ \t]*\2~*[ \t]*$|(?![\s\S])))|`[^`\n]+`/gm;
const LINE_SIGNS =
  /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|(?:`{3,}|~{3,}).*$|(?:-{3,}|\*{3,}|_{3,})[ \t]*$)/gm;
const MOST_NAMED = 500;

export type NamedInEntry = {
  mentions: { kind: MentionKind; id: number }[];
  /** In small letters, each once, in the order of the text. */
  tags: string[];
  /** SHA-256 of the pictures it shows. */
  images: string[];
};

/**
 * Whom and what the Markdown of an entry names: mentions, tags and pictures, each once. What stands in code names nobody
 * and is no tag; pictures are all that could be shown, since the file of one that is left out would be cleared away.
 */
export function namesInEntry(body: string): NamedInEntry {
  const text = body.replace(CODE, ' ');
  const mentions = new Map<string, { kind: MentionKind; id: number }>();
  for (const [, kind, id] of text.matchAll(MENTION)) {
    const known = MENTION_KINDS.find((one) => one === kind);
    if (known && Number(id) > 0) mentions.set(`${kind}/${Number(id)}`, { kind: known, id: Number(id) });
  }
  const tags = new Set<string>();
  for (const [, tag] of text.replace(/\]\([^()\s]*\)/g, ']').matchAll(TAG))
    if (tag) tags.add(tag.toLocaleLowerCase('en'));
  const images = new Set<string>();
  for (const [, sha256] of body.matchAll(IMAGE)) if (sha256) images.add(sha256);
  return {
    mentions: [...mentions.values()].slice(0, MOST_NAMED),
    tags: [...tags].slice(0, MOST_NAMED),
    images: [...images],
  };
}

/** The words of Markdown without its signs, for excerpts and for the search: one line of text per line. */
export function plainText(markdown: string): string {
  return (
    markdown
      // Bounded, so that a long line of brackets does not take long.
      .replace(/!?\[((?:\\.|[^[\]\\\n]){0,500})\]\([^)\n]{0,2000}\)/g, '$1')
      .replace(LINE_SIGNS, '')
      .replace(/\*\*|~~|`+/g, '')
      .replace(/(?<![^\s([])[*_](?=\S)|(?<=\S)[*_](?=[\s.,;:!?)\]]|$)/gm, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  );
}

/** The beginning of an entry as one line of at most `length` letters. */
export function excerptOf(body: string, length: number): string {
  const line = plainText(body.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= length
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', length) || length).trimEnd()}…`;
}

/** Words in Markdown, counted as a reader would. */
export function wordsIn(markdown: string): number {
  return countWords(plainText(markdown));
}
