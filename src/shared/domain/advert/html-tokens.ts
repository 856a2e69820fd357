import { decodeEntities } from './decode-entities.ts';

/** A piece of a page as written; `raw` is an element whose inside is no markup, such as a script. */
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'raw'; name: string; attributes: string; text: string }
  | { kind: 'comment'; text: string };

const RAW_END = new Map(
  ['script', 'style', 'title', 'textarea', 'iframe', 'xmp', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
const TAG_NAME = /[a-z][^\s/>]*/iy;
const LONGEST_ATTRIBUTES = 20_000;

/** The position of the ">" that ends the tag, skipping those inside quoted values; the end of the page if none. */
function endOfTag(html: string, from: number): number {
  let isAfterEquals = false;
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at];
    if (sign === '>') return at;
    if (isAfterEquals && (sign === '"' || sign === "'")) {
      const closing = html.indexOf(sign, at + 1);
      if (closing === -1) return html.length;
      at = closing;
      isAfterEquals = false;
    } else if (sign === '=') isAfterEquals = true;
    else if (sign !== ' ' && sign !== '\n' && sign !== '\t' && sign !== '\r') isAfterEquals = false;
  }
  return html.length;
}

function nameAt(html: string, at: number): string | null {
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(html)?.[0];
  return name === undefined ? null : name.slice(0, 40).toLowerCase();
}

/**
 * Cuts a page into tokens the way a forgiving browser does: whatever is left open runs to the end of the page.
 * Each character is looked at a fixed number of times, so broken pages cost no more than sound ones.
 */
export function* readHtmlTokens(html: string): Generator<HtmlToken> {
  let textFrom = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const token = tokenAt(html, at);
    if (token === null) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > textFrom) yield { kind: 'text', text: html.slice(textFrom, at) };
    yield token.token;
    textFrom = token.end;
    at = html.indexOf('<', textFrom);
  }
  if (textFrom < html.length) yield { kind: 'text', text: html.slice(textFrom) };
}

function tokenAt(html: string, at: number): { token: HtmlToken; end: number } | null {
  if (html.startsWith('<!--', at)) {
    const closing = html.startsWith('<!-->', at) ? at + 2 : html.indexOf('-->', at + 4);
    const end = closing === -1 ? html.length : closing;
    return { token: { kind: 'comment', text: html.slice(at + 4, Math.max(end, at + 4)) }, end: end + 3 };
  }
  const next = html[at + 1];
  if (next === '!' || next === '?') {
    const closing = html.indexOf('>', at);
    return { token: { kind: 'comment', text: '' }, end: closing === -1 ? html.length : closing + 1 };
  }
  if (next === '/') {
    const name = nameAt(html, at + 2);
    if (name === null) return null;
    const closing = html.indexOf('>', at);
    return { token: { kind: 'close', name }, end: closing === -1 ? html.length : closing + 1 };
  }
  const name = nameAt(html, at + 1);
  if (name === null) return null;
  const tagEnd = endOfTag(html, at + 1 + name.length);
  const attributes = html.slice(
    at + 1 + name.length,
    Math.min(tagEnd, at + 1 + name.length + LONGEST_ATTRIBUTES),
  );
  const rawEnd = RAW_END.get(name);
  if (rawEnd === undefined) return { token: { kind: 'open', name, attributes }, end: tagEnd + 1 };
  rawEnd.lastIndex = tagEnd + 1;
  const closing = rawEnd.exec(html)?.index ?? html.length;
  const closingEnd = html.indexOf('>', closing);
  const text = html.slice(tagEnd + 1, closing);
  return {
    token: { kind: 'raw', name, attributes, text },
    end: closingEnd === -1 ? html.length : closingEnd + 1,
  };
}

/** The attributes of a tag by lower-case name, values decoded; of a repeated name the first counts. */
export function readAttributes(attributes: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const match of attributes.matchAll(/([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!read.has(name)) read.set(name, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''));
  }
  return read;
}
