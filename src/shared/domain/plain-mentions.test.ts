import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMentions, withLinks, withNames } from './plain-mentions.ts';

const HALDEN = '[@Halden Freight](rebound:application/12)';

const shown = (markdown: string) => withNames(markdown, plainMentions(markdown));

describe('mentions in a plain field', () => {
  it('are read as names and put back as links, also where they are typed again', () => {
    const markdown = `Wrote to ${HALDEN}, and to [@Dana Whitlow](rebound:contact/3).`;
    const mentions = plainMentions(markdown);
    expect(withNames(markdown, mentions)).toBe('Wrote to @Halden Freight, and to @Dana Whitlow.');
    expect(withLinks('Thank @Dana Whitlow. @Halden Freightliner is another.', mentions)).toBe(
      'Thank [@Dana Whitlow](rebound:contact/3). @Halden Freightliner is another.',
    );
  });

  it('take the longest name first, and names with signs', () => {
    const markdown =
      '[@A](rebound:contact/1) [@A & B \\(UK\\)](rebound:application/2) [@A\\+](rebound:contact/3)';
    expect(shown(markdown)).toBe('@A @A & B (UK) @A+');
  });

  it.each([
    ['one name for two', `${HALDEN} [@Halden Freight](rebound:application/13)`],
    ['a name that is typed as well', `${HALDEN} @Halden Freight`],
    ['a link inside a link', `[see ${HALDEN}](https://example.org)x[@Halden Freight](rebound:contact/1)`],
  ])('stay links where names would not lead back: %s', (_, markdown) => {
    expect(shown(markdown)).toBe(markdown);
  });

  it('come back exactly, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        HALDEN,
        '@Halden Freight',
        '[@H](rebound:contact/9)',
        '[@H\\*](rebound:contact/9)',
        '@H',
        ' ',
        '\\',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const markdown = pieces.join('');
        const mentions = plainMentions(markdown);
        expect(withLinks(withNames(markdown, mentions), mentions)).toBe(markdown);
      }),
      { seed: 23, numRuns: 2_000 },
    );
  });
});
