import { decodeEntities } from '../advert/decode-entities.ts';

/** Text made from another, with the place each of its UTF-16 units came from (`ends` exclusive). */
export type MappedText = { text: string; starts: Int32Array; ends: Int32Array };

const TAG = /<\/?([a-z][a-z0-9:-]*)(?=[\s/>])[^<>]*>/iy;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/iy;
const QUOTED_BYTES = /(?:=[0-9a-f]{2})+/iy;
const LOOKS_LIKE_HTML = /<(?:p|br|div|table|td|span|body|html)\b/i;
const LOOKS_QUOTED_PRINTABLE = /=\r?\n|=(?:20|3d|0d=0a|e2=80|c3=[0-9a-f]{2})/i;
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'table', 'ul', 'ol', 'hr']);
const LINES = new Set(['br', 'div', 'li', 'tr', 'td', 'blockquote']);
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'template']);
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SPECIAL = /[<&=\r\n\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Undoes what mail programs leave behind (tags, entities, quoted-printable) and keeps the way back to the given
 * text. What stands in a `blockquote` gets the `>` that plain mails use for quoting.
 */
export function readableText(source: string): MappedText {
  const isHtml = LOOKS_LIKE_HTML.test(source);
  const isQuotedPrintable = LOOKS_QUOTED_PRINTABLE.test(source);
  const parts: string[] = [];
  // The most that one character becomes is a line break with a quotation mark.
  const starts = new Int32Array(source.length * 3 + 8);
  const ends = new Int32Array(source.length * 3 + 8);
  let length = 0;
  // A closing mark that is not in the rest of the text is not looked for twice: that keeps the time linear.
  const absent = new Set<string>();
  let quoteDepth = 0;

  function add(characters: string, start: number, end: number) {
    parts.push(characters);
    for (let at = 0; at < characters.length; at += 1) {
      starts[length] = start;
      ends[length] = end;
      length += 1;
    }
  }
  function addPlain(from: number, to: number) {
    parts.push(source.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
    }
  }
  function lineBreak(count: number, start: number, end: number) {
    const mark = quoteDepth > 0 ? '\n> ' : '\n';
    add(mark.repeat(count), start, end);
  }
  function endOf(closing: string, from: number): number | null {
    if (absent.has(closing)) return null;
    const found = indexOfIgnoringCase(source, closing, from);
    if (found < 0) absent.add(closing);
    return found < 0 ? null : found;
  }

  let at = 0;
  while (at < source.length) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(source)?.index ?? source.length;
    if (special > at) addPlain(at, special);
    at = special;
    const character = source.charAt(at);
    if (character === '<') {
      const comment = source.startsWith('<!--', at) ? endOf('-->', at) : null;
      if (comment !== null) {
        at = comment + 3;
        continue;
      }
      const tag = matchAt(TAG, source, at);
      if (tag) {
        const name = (tag[1] ?? '').toLowerCase();
        const isClosing = source.charAt(at + 1) === '/';
        let end = at + tag[0].length;
        if (HIDDEN.has(name) && !isClosing) {
          const closing = endOf(`</${name}>`, end);
          if (closing !== null) end = closing + name.length + 3;
        }
        if (name === 'blockquote') quoteDepth = Math.max(0, quoteDepth + (isClosing ? -1 : 1));
        if (PARAGRAPHS.has(name)) lineBreak(2, at, end);
        else if (LINES.has(name)) lineBreak(1, at, end);
        at = end;
        continue;
      }
    } else if (character === '&') {
      const entity = matchAt(ENTITY, source, at);
      if (entity) {
        add(decodeEntities(entity[0]), at, at + entity[0].length);
        at += entity[0].length;
        continue;
      }
    } else if (character === '=' && isQuotedPrintable) {
      const softBreak = source.startsWith('=\n', at) ? 2 : source.startsWith('=\r\n', at) ? 3 : 0;
      const bytes = softBreak > 0 ? null : matchAt(QUOTED_BYTES, source, at);
      if (softBreak > 0 || bytes) {
        const length = softBreak || (bytes?.[0].length ?? 0);
        if (bytes) add(decodeBytes(bytes[0]), at, at + length);
        at += length;
        continue;
      }
    }
    if (character === '\n') {
      if (isHtml) add(' ', at, at + 1);
      else lineBreak(1, at, at + 1);
    } else if (character !== '\r' && !INVISIBLE.test(character)) add(character, at, at + 1);
    at += 1;
  }
  return { text: parts.join(''), starts, ends };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decodeBytes(quoted: string): string {
  const bytes = quoted
    .split('=')
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  return new TextDecoder().decode(new Uint8Array(bytes)).replaceAll('\r', '');
}

function indexOfIgnoringCase(text: string, wanted: string, from: number): number {
  const pattern = new RegExp(wanted, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
