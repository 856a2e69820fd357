import { describe, expect, it } from 'vitest';
import { excerptOf, namesInEntry, plainText, wordsIn } from './journal-text.ts';

const SHA = 'a'.repeat(64);

describe('what an entry names', () => {
  it('are its mentions, tags and pictures, each once', () => {
    const body = `#Rotas again. [@Halden Freight](rebound:application/12) wrote, and [@Dana](rebound:contact/3).

- [ ] tell [@Halden Freight](rebound:application/12) about the #rotas, (#money-talk)

![the depot](images/${SHA}.png)`;
    expect(namesInEntry(body)).toEqual({
      mentions: [
        { kind: 'application', id: 12 },
        { kind: 'contact', id: 3 },
      ],
      tags: ['rotas', 'money-talk'],
      images: [SHA],
    });
  });

  it.each([
    ['a heading', '# Title\n\n## Other'],
    ['a number', 'number #1 and C# and &#35; and a#b'],
    ['an address', 'see [it](https://example.org/#part) and [x](images/nothing.png)'],
    ['code', '`#tag`\n\n```\n#tag [@x](rebound:application/1)\n```'],
    ['another scheme', '[@x](rebound:window/1) [@y](rebound:application/0)'],
  ])('is nothing in %s', (_what, body) => {
    expect(namesInEntry(body)).toEqual({ mentions: [], tags: [], images: [] });
  });
});

describe('code', () => {
  it.each([
    ['a longer closing fence', '```\n#in\n`````\n\n#out'],
    ['an indented closing fence', '~~~ text\n#in\n   ~~~~\n#out'],
    ['a fence in a list', '- one\n\n  ```\n  #in\n  ```\n- #out'],
    ['a shorter fence inside', '````\n```\n#in\n````\n#out'],
    ['a span of three signs at the beginning', '```one #in``` and\n\n#out'],
  ])('ends with %s', (_what, body) => {
    expect(namesInEntry(body).tags).toEqual(['out']);
  });

  it('hides no picture, and there are as many as there are', () => {
    const pictures = Array.from({ length: 501 }, (_, at) => at.toString(16).padStart(64, '0'));
    const body = pictures.map((sha256) => `![a](images/${sha256}.png)`).join('\n');
    expect(namesInEntry(`\`\`\`\n${body}\n\`\`\``).images).toEqual(pictures);
  });
});

describe('plain text', () => {
  it('has the words and not the signs', () => {
    const body = `## A *quiet* day

> said **Tom**, ~~twice~~

- [x] Walk to the \`canal\`
1. [@Halden](rebound:application/1) \\# done

---

![a map](images/${SHA}.png) 2 * 3, snake_case`;
    expect(plainText(body)).toBe(
      'A quiet day\n\nsaid Tom, twice\n\nWalk to the canal\nHalden # done\n\n\n\na map 2 * 3, snake_case'.replace(
        'Halden',
        '@Halden',
      ),
    );
  });

  it('is quick on two million signs', () => {
    for (const sign of [
      '[',
      '*',
      '`',
      '#',
      '![',
      '(',
      '\\',
      '> ',
      '~',
      '_a',
      '](',
      '"',
      '```\n',
      '~~~a\n',
      ' \n',
    ]) {
      const started = performance.now();
      plainText(sign.repeat(2_000_000 / sign.length));
      namesInEntry(sign.repeat(2_000_000 / sign.length));
      expect(performance.now() - started, sign).toBeLessThan(1500);
    }
  });

  it('gives an excerpt that ends at a word', () => {
    expect(excerptOf('One two\n\nthree four', 12)).toBe('One two…');
    expect(excerptOf('One two', 12)).toBe('One two');
  });

  it('counts words as a reader would', () => {
    expect(wordsIn("It's **my** well-kept day — 2 calls")).toBe(6);
    expect(wordsIn('')).toBe(0);
  });
});
