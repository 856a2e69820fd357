import { getSchema } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { isAllowedAddress, readImageAddress, readMentionAddress } from './addresses.ts';
import { cleanPaste, type PastedNode } from './clean-paste.ts';
import { addressFrom } from './edit-link.ts';
import { countEntryWords } from './entry-words.ts';
import { findHits } from './find-plugin.ts';
import { journalSchema } from './journal-schema.ts';
import { isVeryLong } from './long-text.ts';
import { readMarkdown } from './read-markdown.ts';
import { extensionOf } from './sniff-image.ts';

const schema = getSchema(journalSchema());

/** An element as a browser would have parsed it. */
function el(
  nodeName: string,
  attrs: Record<string, string>,
  ...children: (PastedNode | string)[]
): PastedNode {
  const childNodes = children.map((child) =>
    typeof child === 'string'
      ? { nodeType: 3, nodeName: '#text', textContent: child, childNodes: [] }
      : child,
  );
  return {
    nodeType: 1,
    nodeName: nodeName.toUpperCase(),
    childNodes,
    textContent: childNodes.map(({ textContent }) => textContent).join(''),
    getAttribute: (name) => attrs[name] ?? null,
  };
}

const style = (value: string) => ({ 'data-style': value });
const body = (...children: (PastedNode | string)[]) => el('body', {}, ...children);

describe('pasting', () => {
  test('the wrapper of Google Docs makes nothing bold, and its weights do', () => {
    const wrapper = el(
      'b',
      style('font-weight:normal'),
      el('p', {}, el('span', style('font-weight:700'), 'bold'), ' plain'),
    );
    expect(cleanPaste(body(wrapper))).toBe('<p><strong>bold</strong> plain</p>');
  });

  test('a list beside the items of another is nested in the item before', () => {
    const list = el('ul', {}, el('li', {}, 'one'), el('ul', {}, el('li', {}, 'inner')), el('li', {}, 'two'));
    expect(cleanPaste(body(list))).toBe(
      '<ul><li><p>one</p><ul><li><p>inner</p></li></ul></li><li><p>two</p></li></ul>',
    );
  });

  test('the paragraphs Word makes of a list become one', () => {
    const item = (level: number, marker: string, text: string) =>
      el('p', style(`mso-list:l0 level${level} lfo1`), el('span', style('mso-list:Ignore'), marker), text);
    const word = body(
      item(1, '1.', 'first'),
      '\n',
      item(2, 'o', 'inner'),
      '\n',
      item(1, '2.', 'second'),
      el('p', {}, 'after'),
    );
    expect(cleanPaste(word)).toBe(
      '<ol><li><p>first</p><ul><li><p>inner</p></li></ul></li><li><p>second</p></li></ol><p>after</p>',
    );
  });

  test('scripts, styles, pictures and smart tags leave nothing but words', () => {
    const page = el(
      'p',
      {},
      el('st1:city', {}, 'Leeds'),
      el('script', {}, 'x()'),
      el('style', {}, 'p{}'),
      el('img', { src: 'https://example.org/x.png' }),
      el('o:p', {}, ' '),
    );
    expect(cleanPaste(body(page))).toBe('<p>Leeds</p>');
  });

  test('a link keeps its address only when it may be followed, and text is escaped', () => {
    const page = el(
      'p',
      {},
      el('a', { href: 'javascript:x()' }, 'bad'),
      ' ',
      el('a', { href: 'https://example.org/?a="&b' }, '<good>'),
    );
    expect(cleanPaste(body(page))).toBe(
      '<p>bad <a href="https://example.org/?a=&quot;&amp;b">&lt;good&gt;</a></p>',
    );
  });

  test('a table becomes a line of text for each row', () => {
    const row = (...cells: string[]) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell)));
    expect(cleanPaste(body(el('table', {}, el('tbody', {}, row('a', 'b'), row('1', '2')))))).toBe(
      '<p>a | b</p><p>1 | 2</p>',
    );
  });
});

describe('addresses', () => {
  test.each([
    ['example.org/x', 'https://example.org/x'],
    [' a@example.org ', 'mailto:a@example.org'],
    ['http://example.org', 'http://example.org'],
    ['rebound:contact/3', 'rebound:contact/3'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['two words', null],
    ['', null],
  ])('"%s" as a link is %s', (typed, address) => expect(addressFrom(typed)).toBe(address));

  test('only kept pictures and whole mentions are known', () => {
    const sha256 = 'ab'.repeat(32);
    expect(readImageAddress(`images/${sha256}.png`)).toEqual({ sha256, extension: 'png' });
    expect(readImageAddress(`images/${sha256}.svg`)).toBeNull();
    expect(readImageAddress(`https://example.org/images/${sha256}.png`)).toBeNull();
    expect(readMentionAddress('rebound:ending/7')).toEqual({ kind: 'ending', id: 7 });
    expect(readMentionAddress('rebound:ending/07')).toBeNull();
    expect(isAllowedAddress('https://example.org/\nx')).toBe(false);
  });
});

test('a picture is known by its bytes', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect(extensionOf(bytes('\x89PNG\r\n\x1a\n....'))).toBe('png');
  expect(extensionOf(bytes('\xff\xd8\xff\xe0'))).toBe('jpg');
  expect(extensionOf(bytes('GIF89a......'))).toBe('gif');
  expect(extensionOf(bytes('RIFF....WEBP'))).toBe('webp');
  expect(extensionOf(bytes('RIFF....WAVE'))).toBeNull();
  expect(extensionOf(bytes('<svg>'))).toBeNull();
});

test('a text is found across marks, whatever its capitals, and not across blocks', () => {
  const doc = readMarkdown('Night **shi**ft\n\n- night shift\n\nnight\n\nshift', schema);
  const found = findHits(doc, 'NIGHT shift').map(({ from, to }) => doc.textBetween(from, to));
  expect(found).toEqual(['Night shift', 'night shift']);
  expect(findHits(doc, '')).toEqual([]);
});

test('words are counted across blocks', () => {
  const doc = readMarkdown("# It's done\n\n- [ ] one two\n- [x] [@Dana](rebound:contact/3) three", schema);
  expect(countEntryWords(doc)).toBe(6);
});

test('an entry is very long by its length or by one block', () => {
  expect(isVeryLong('a '.repeat(49_000))).toBe(false);
  expect(isVeryLong('a'.repeat(100_001))).toBe(true);
  expect(isVeryLong(`${'a'.repeat(60_000)}\n\n`.repeat(3))).toBe(false);
  expect(isVeryLong(`${'a'.repeat(60_000)}\n\n`.repeat(4))).toBe(true);
});
