import { isAllowedAddress } from './addresses.ts';

/** As much of a parsed page as is looked at. */
export type PastedNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PastedNode>;
  getAttribute?(name: string): string | null;
};

type Marks = { bold: boolean; italic: boolean; strike: boolean; code: boolean };

const TEXT = 3;
const ELEMENT = 1;
const SKIPPED =
  /^(?:script|style|head|meta|title|link|template|noscript|iframe|object|embed|svg|math|img|picture|video|audio|canvas|input|button|select|textarea|form|map|o:p|xml)$/;
const HEADING = /^h[1-6]$/;
const BLOCKS =
  /^(?:p|div|section|article|main|header|footer|aside|nav|address|figure|figcaption|body|dl|dt|dd|fieldset|details|summary|center|table|thead|tbody|tfoot|tr|ul|ol|li|blockquote|pre|hr|h[1-6])$/;
const PLAIN: Marks = { bold: false, italic: false, strike: false, code: false };

/**
 * The HTML the editor can take of something copied elsewhere: paragraphs, headings, lists, quotations, code, links and
 * the marks over them. Styles, pictures, scripts and whatever else the page brought stay behind. The parsed page must
 * have its `style` attributes as `data-style`, or the browser reports each of them.
 */
export function cleanPaste(body: PastedNode): string {
  return blocksOf([...body.childNodes]);
}

function blocksOf(nodes: readonly PastedNode[]): string {
  let html = '';
  let line = '';
  const endLine = () => {
    if (line.replaceAll(/<[^>]*>|\s/g, '') !== '') html += `<p>${tidy(line)}</p>`;
    line = '';
  };
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    if (!isBlock(node)) {
      line += inlineOf(node, PLAIN);
      continue;
    }
    endLine();
    const items = wordItemsFrom(nodes, at);
    if (items.length > 0) {
      html += wordList(items);
      at = nodes.indexOf(items.at(-1) ?? node);
    } else html += blockOf(node);
  }
  endLine();
  return html;
}

function blockOf(node: PastedNode): string {
  const name = nameOf(node);
  const children = [...node.childNodes];
  if (HEADING.test(name)) {
    const words = tidy(inlinesOf(children, PLAIN));
    return words === '' ? '' : `<${name}>${words}</${name}>`;
  }
  if (name === 'hr') return '<hr>';
  if (name === 'pre') return `<pre><code>${escapeText(node.textContent ?? '')}</code></pre>`;
  if (name === 'blockquote') return `<blockquote>${blocksOf(children)}</blockquote>`;
  if (name === 'ul' || name === 'ol') return listOf(name, children);
  if (name === 'tr') {
    const cells = children.filter((cell) => /^t[dh]$/.test(nameOf(cell)));
    const row = cells.map((cell) => tidy(inlinesOf([...cell.childNodes], PLAIN))).join(' | ');
    return row === '' ? '' : `<p>${row}</p>`;
  }
  return blocksOf(children);
}

function listOf(name: string, children: readonly PastedNode[]): string {
  const items: string[] = [];
  for (const child of children) {
    if (nameOf(child) === 'li') items.push(blocksOf([...child.childNodes]));
    // Google Docs puts a nested list beside the items, not into one.
    else if (isList(child) && items.length > 0) items.push(`${items.pop() ?? ''}${blockOf(child)}`);
    else if (isList(child)) items.push(blockOf(child));
  }
  const filled = items.filter((item) => item !== '');
  return filled.length === 0 ? '' : `<${name}>${filled.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
}

type WordItem = { level: number; ordered: boolean; html: string };

/** The list Word writes as paragraphs: all that follow each other from here. */
function wordItemsFrom(nodes: readonly PastedNode[], from: number): PastedNode[] {
  const items: PastedNode[] = [];
  for (const node of nodes.slice(from)) {
    if (node.nodeType === TEXT && node.textContent?.trim() === '') continue;
    if (wordLevel(node) === null) break;
    items.push(node);
  }
  return items;
}

function wordList(nodes: readonly PastedNode[]): string {
  const items = nodes.map((node): WordItem => {
    const marker = markerIn(node);
    return {
      level: wordLevel(node) ?? 1,
      ordered: /^[\s(]*[\da-z]{1,4}[.)]/i.test(marker),
      html: `<p>${tidy(inlinesOf([...node.childNodes], PLAIN))}</p>`,
    };
  });
  return nestWordItems(items);
}

function nestWordItems(items: readonly WordItem[]): string {
  const [first] = items;
  if (!first) return '';
  const name = first.ordered ? 'ol' : 'ul';
  let html = '';
  let at = 0;
  for (let item = items[0]; item; item = items[at]) {
    const { level } = item;
    let end = at + 1;
    while ((items[end]?.level ?? 0) > level) end += 1;
    html += `<li>${item.html}${nestWordItems(items.slice(at + 1, end))}</li>`;
    at = end;
  }
  return `<${name}>${html}</${name}>`;
}

function wordLevel(node: PastedNode): number | null {
  if (nameOf(node) !== 'p') return null;
  const found = /mso-list:\s*l\d+\s+level(\d)/i.exec(styleOf(node));
  return found ? Number(found[1]) : null;
}

function markerIn(node: PastedNode): string {
  for (const child of node.childNodes) {
    if (/mso-list:\s*ignore/i.test(styleOf(child))) return child.textContent ?? '';
    const deeper = markerIn(child);
    if (deeper !== '') return deeper;
  }
  return '';
}

function inlinesOf(nodes: readonly PastedNode[], marks: Marks): string {
  return nodes.map((node) => inlineOf(node, marks)).join('');
}

function inlineOf(node: PastedNode, marks: Marks): string {
  if (node.nodeType === TEXT)
    return over(escapeText(node.textContent ?? '').replaceAll(/[\t\n\r ]+/g, ' '), marks);
  const name = nameOf(node);
  const style = styleOf(node);
  if (node.nodeType !== ELEMENT || SKIPPED.test(name) || /mso-list:\s*ignore|display:\s*none/i.test(style))
    return '';
  if (name === 'br') return '<br>';
  const words = inlinesOf([...node.childNodes], marksWithin(name, style, marks));
  if (name === 'a') {
    const href = node.getAttribute?.('href') ?? '';
    return isAllowedAddress(href) && words.trim() !== ''
      ? `<a href="${escapeText(href)}">${words}</a>`
      : words;
  }
  return isBlock(node) && words !== '' ? ` ${words} ` : words;
}

function marksWithin(name: string, style: string, marks: Marks): Marks {
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style)?.[1];
  const isBold = weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : undefined;
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(style)?.[1];
  return {
    // Google Docs wraps everything in <b style="font-weight:normal">.
    bold: isBold ?? (/^(?:b|strong)$/.test(name) || marks.bold),
    italic: slant ? slant.toLowerCase() === 'italic' : /^(?:i|em|cite)$/.test(name) || marks.italic,
    strike:
      /^(?:s|del|strike)$/.test(name) || /text-decoration[^;]*line-through/i.test(style) || marks.strike,
    code: /^(?:code|kbd|samp|tt)$/.test(name) || marks.code,
  };
}

function over(text: string, marks: Marks): string {
  if (text.trim() === '') return text;
  const coded = marks.code ? `<code>${text}</code>` : text;
  const struck = marks.strike ? `<s>${coded}</s>` : coded;
  const slanted = marks.italic ? `<em>${struck}</em>` : struck;
  return marks.bold ? `<strong>${slanted}</strong>` : slanted;
}

function isBlock(node: PastedNode): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const name = nameOf(node);
  if (SKIPPED.test(name)) return false;
  // An inline element around blocks, such as the wrapper of Google Docs, stands aside for them.
  return BLOCKS.test(name) || (name !== 'a' && [...node.childNodes].some(isBlock));
}

function isList(node: PastedNode): boolean {
  return /^[uo]l$/.test(nameOf(node));
}

function nameOf(node: PastedNode): string {
  return node.nodeName.toLowerCase();
}

function styleOf(node: PastedNode): string {
  return node.getAttribute?.('data-style') ?? '';
}

function tidy(line: string): string {
  return line
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?<br> ?/g, '<br>')
    .replaceAll(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
