import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MarkdownText } from './markdown-text.tsx';

const SHA = 'ab'.repeat(32);

/** The HTML of a text, without the frame around it and the names of classes. */
function html(text: string, pictures: ReadonlyMap<string, string> = new Map()): string {
  return renderToStaticMarkup(createElement(MarkdownText, { text, pictures }))
    .replace(/ class="[^"]*"/g, '')
    .replace(/^<div>|<\/div>$/g, '');
}

it.each([
  ['### a\n\n#### b\n\n### c', '<h2>a</h2><h3>b</h3><h2>c</h2>'],
  ['# A *day*', '<h2>A <em>day</em></h2>'],
  ['One\ntwo  \n**three** ~~four~~', '<p>One\ntwo<br/><strong>three</strong> <del>four</del></p>'],
  ['3. a\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
  ['<b onclick="x()">bold</b>', '<p>&lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt;</p>'],
  ['<script>x()</script>', '&lt;script&gt;x()&lt;/script&gt;'],
  ['[here](https://example.org/a)', '<p>here (https://example.org/a)</p>'],
  ['<https://example.org>', '<p>https://example.org</p>'],
  ['[mail](mailto:a@example.org)', '<p>mail (a@example.org)</p>'],
  ['[x](javascript:alert(1)) [@Dana](rebound:contact/3)', '<p>x @Dana</p>'],
  ['![a desk](https://example.org/a.png)', '<p>a desk</p>'],
  [`![a desk](images/${SHA}.png)`, '<p>a desk</p>'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', '<p>| a | b |\n|---|---|\n| 1 | 2 |</p>'],
  ['Text[^1]\n\n[^1]: Note', '<p>Text[^1]</p>[^1]: Note'],
])('%j is shown as %s', (text, shown) => {
  expect(html(text)).toBe(shown);
});

it('shows a picture that was made ready, and no other', () => {
  const pictures = new Map([[SHA, 'blob:own/1']]);
  expect(html(`![a desk](images/${SHA}.png)`, pictures)).toContain('<img src="blob:own/1" alt="a desk"/>');
  expect(html(`![a desk](images/${'cd'.repeat(32)}.png)`, pictures)).not.toContain('<img');
});

it('says which boxes are ticked', () => {
  const shown = html('- [x] read\n- [ ] write');
  expect(shown).toMatch(/aria-label="Done"[\s\S]*read[\s\S]*aria-label="To do"[\s\S]*write/);
});

it('survives what nobody would nest', () => {
  expect(html(`${'>'.repeat(3_000)} deep`)).toContain('deep');
  expect(html(`${'*a '.repeat(2_000)}`)).toContain('a');
});
