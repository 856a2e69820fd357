import { decodeEntities } from './advert/decode-entities.ts';
import { readHtmlTokens } from './advert/html-tokens.ts';

/** The most characters of readable text that are kept of one advert. */
export const LONGEST_TEXT = 200_000;

const OWN_LINE = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form header hr html li main menu ol option pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const OWN_PARAGRAPH = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
const DROPPED = new Set('nav template noscript svg math select button object canvas audio video'.split(' '));
/** Beware: a menu that is never closed would swallow the page; these start what people came to read. */
const STARTS_CONTENT = new Set(['main', 'article', 'h1']);
/** Soft hyphens, zero-width spaces, marks that turn the direction of text, and NUL. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\0/g;

/** Beware: no `\s+` here, which over five megabytes of blanks has once ended in a RangeError for want of stack. */
const oneSpaceEach = (words: string) => words.replace(/(?<=\s)\s/g, '').replace(/\s/g, ' ');

/** Collects words and line breaks, never more than one blank line and one space in a row. */
function textBuilder() {
  let text = '';
  let breaks = 0;
  let isSpaceDue = false;
  let isBulletDue = false;
  let endsInTab = false;
  return {
    length: () => text.length,
    breakLine(count: number) {
      breaks = Math.max(breaks, isBulletDue ? 1 : count);
      isSpaceDue = false;
    },
    bullet(isDue: boolean) {
      isBulletDue = isDue;
      if (!isDue) breaks = Math.min(breaks, 1);
    },
    cell() {
      if (text.length > 0 && breaks === 0 && !endsInTab) {
        text += '\t';
        endsInTab = true;
      }
      isSpaceDue = false;
    },
    add(words: string) {
      const plain = oneSpaceEach(words.replace(INVISIBLE, ''));
      const trimmed = plain.trim();
      if (trimmed === '') {
        isSpaceDue ||= plain !== '';
        return;
      }
      if (text.length > 0) {
        if (breaks > 0) text += breaks === 1 ? '\n' : '\n\n';
        else if ((isSpaceDue || plain.startsWith(' ')) && !endsInTab) text += ' ';
      }
      text += isBulletDue ? `- ${trimmed}` : trimmed;
      breaks = 0;
      isBulletDue = false;
      endsInTab = false;
      isSpaceDue = plain.endsWith(' ');
    },
    result: (longest: number) =>
      text
        .slice(0, longest)
        .toWellFormed()
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trim(),
  };
}

function addPreformatted(builder: ReturnType<typeof textBuilder>, words: string): void {
  for (const [at, line] of words.split('\n').entries()) {
    if (at > 0) builder.breakLine(line.trim() === '' ? 2 : 1);
    builder.add(line);
  }
}

/**
 * The readable text of a page or a piece of one: blocks and list items on lines of their own, paragraphs and
 * headings apart, table cells parted by tabs, entities decoded; scripts, styles, menus and controls are left
 * out. At most `longest` characters; takes time in proportion to the page.
 */
export function htmlToText(html: string, longest: number = LONGEST_TEXT): string {
  const builder = textBuilder();
  let dropped: string | null = null;
  let depth = 0;
  let preDepth = 0;
  for (const token of readHtmlTokens(html)) {
    if (builder.length() >= longest) break;
    if (token.kind === 'raw' || token.kind === 'comment') continue;
    if (dropped !== null) {
      const isContent = token.kind === 'open' && STARTS_CONTENT.has(token.name);
      if (token.kind !== 'text' && token.name === dropped) depth += token.kind === 'open' ? 1 : -1;
      if (depth <= 0 || isContent) dropped = null;
      if (!isContent) continue;
    }
    if (token.kind === 'text') {
      const words = decodeEntities(token.text);
      if (preDepth > 0) addPreformatted(builder, words);
      else builder.add(words);
      continue;
    }
    const { kind, name } = token;
    if (kind === 'open' && DROPPED.has(name) && !token.attributes.endsWith('/')) {
      dropped = name;
      depth = 1;
    }
    if (OWN_PARAGRAPH.has(name)) builder.breakLine(2);
    else if (OWN_LINE.has(name)) builder.breakLine(1);
    if (name === 'li') builder.bullet(kind === 'open');
    if (kind === 'open' && (name === 'td' || name === 'th')) builder.cell();
    if (name === 'pre') preDepth = Math.max(0, preDepth + (kind === 'open' ? 1 : -1));
  }
  return builder.result(longest);
}

/** Pasted text made even: line ends as "\n", plain spaces, nothing invisible, one blank line at most. */
export function tidyText(source: string): string {
  return source
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
