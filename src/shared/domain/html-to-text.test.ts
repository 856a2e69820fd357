import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText, LONGEST_TEXT, tidyText } from './html-to-text.ts';
import { readAdvert } from './read-advert.ts';

describe('readable text of a page', () => {
  it('puts blocks on lines, paragraphs apart, items behind a dash and cells behind tabs', () => {
    const html = `<h2>Tasks</h2><ul><li><p>Bake  bread</p></li><li>Clean<br>up</li></ul><div>One</div><div>Two <b>bold</b>, three</div>
      <p>Last</p><table><tr><th>Place</th><td></td><td>Leeds</td></tr></table>`;
    expect(htmlToText(html)).toBe(
      'Tasks\n\n- Bake bread\n- Clean\nup\nOne\nTwo bold, three\n\nLast\n\nPlace\tLeeds',
    );
  });

  it('decodes entities once and leaves unknown ones as written', () => {
    expect(
      htmlToText('B&auml;cker &amp;lt;b&amp;gt; &#8364;5 &#x20AC;6 it&#146;s &nope; R&D ?a=1&copy=2'),
    ).toBe('Bäcker &lt;b&gt; €5 €6 it’s &nope; R&D ?a=1&copy=2');
  });

  it('leaves out scripts, styles, menus, controls and comments', () => {
    const html = `<script>if (a < b) document.write("<p>no</p>")</script><style>p{}</style><!-- <p>no</p> -->
      <nav>no<nav>no</nav>no</nav><noscript>no</noscript><svg><title>no</title><text>no</text></svg><button>no</button>yes`;
    expect(htmlToText(html)).toBe('yes');
  });

  it('keeps the lines of preformatted text', () => {
    expect(htmlToText('<pre>Baker\nat Acme\n\n  Leeds</pre>')).toBe('Baker\nat Acme\n\nLeeds');
  });

  it('reads on after a menu that was never closed', () => {
    expect(htmlToText('<nav><ul><li>Home<main><p>The job</p></main>')).toBe('The job');
    expect(htmlToText('<nav>Home<h1>The job</h1>')).toBe('The job');
  });

  it('takes a quoted ">" as part of the tag and a lone "<" as text', () => {
    expect(htmlToText('<p class=a" id=b>one</p> "two"')).toBe('one\n\n"two"');
    expect(htmlToText('<a title="a > b" href=x>link</a> 3 < 5 <3 </ x')).toBe('link 3 < 5 <3 </ x');
  });

  it('loses no text to an unclosed tag, comment or script except what follows it', () => {
    expect(htmlToText('before <a href="x')).toBe('before');
    expect(htmlToText('before <!-- x')).toBe('before');
    expect(htmlToText('before <script> x')).toBe('before');
  });

  it('never throws and never gives back a line of blanks, whatever it is fed', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p',
      '<li>',
      '<nav>',
      '</nav>',
      '<!--',
      '-->',
      '&#',
      ';',
      '"',
      "'",
      '=',
      ' ',
      '\n',
      'a',
      '<script>',
      '</script>',
      '<td>',
      '<pre>',
      '\ud800',
      '<svg/>',
      '<h1>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = htmlToText(pieces.join(''));
        expect(text).not.toMatch(/[ \t]\n|\n{3}| {2}/);
        expect(text.isWellFormed()).toBe(true);
        expect(readAdvert(pieces.join('')).text.isWellFormed()).toBe(true);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  it('stops at the longest text without cutting a sign in two', () => {
    const text = htmlToText(`<p>${'😀'.repeat(LONGEST_TEXT)}</p>`);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(text.isWellFormed()).toBe(true);
    expect(tidyText('x'.repeat(LONGEST_TEXT + 5))).toHaveLength(LONGEST_TEXT);
  });
});

const MB_5 = 5_000_000;
const HARD_PAGES: [string, string][] = [
  ['a sound page', '<div class="job"><p>We bake <b>bread</b> &amp; rolls.</p><ul><li>One</li></ul></div>'],
  ['nothing but "<"', '<'],
  ['nothing but unclosed tags', '<a '],
  ['unclosed quotes', '<a href="'],
  ['unclosed comments', '<!-- x '],
  ['unclosed scripts', '<script>'],
  ['half-closed scripts', '<script></scrip'],
  ['blanks', '          \t'],
  ['empty cells', '<td>'],
  ['empty entities', '&#&a'],
  ['deep blocks', '<div><nav>'],
  ['headings', '<h1>a'],
  ['attributes without end', '<meta a='],
  ['sums', '£35,000 - '],
  ['digits', '1'],
  ['digits apart', '1 000 '],
  ['label lines', 'Company: Acme Ltd\n'],
  ['labels of closing dates', 'closing date '],
  ['brackets', '(m/w/'],
  [
    'JobPosting scripts',
    '<script type="application/ld+json">[{"@type":"JobPosting","title":"Baker"}]</script>',
  ],
  ['one JSON-LD script of spaces and brackets', '[ '],
  ['words without a line break', 'Die Firma sucht bei uns am Ort '],
];

/** How long the processor worked for this, in milliseconds. */
function processorTime(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe('five megabytes', () => {
  it.each(HARD_PAGES)('of %s are read in proportion to their length', (about, piece) => {
    const opening = about.startsWith('one JSON-LD') ? '<script type="application/ld+json">' : '';
    const source = `<html><body>${opening}${piece.repeat(Math.ceil(MB_5 / piece.length))}`;
    const bare = piece.repeat(Math.ceil(MB_5 / piece.length));
    // The processor's time: what else the machine does would count by the clock. A second try may find warm code.
    let converting = Number.POSITIVE_INFINITY;
    let reading = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 2 && (converting >= 1000 || reading >= 3000); tries += 1) {
      converting = Math.min(
        converting,
        processorTime(() => void htmlToText(source)),
      );
      reading = Math.min(
        reading,
        processorTime(() => {
          readAdvert(source);
          readAdvert(bare);
        }),
      );
    }
    expect(converting).toBeLessThan(1000);
    expect(reading).toBeLessThan(3000);
  });
});
