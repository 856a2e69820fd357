import { describe, expect, it } from 'vitest';
import { quoteAround } from './quote-around.ts';

const LETTER =
  'Thank you for coming in. We would have liked to see more SQL. Both finalists were strong.\n\nA little more experience would help. We wish you well.';

function place(words: string): [number, number] {
  const start = LETTER.indexOf(words);
  return [start, start + words.length];
}

describe('a quotation around places', () => {
  it('is the whole sentence', () => {
    expect(quoteAround(LETTER, [place('more SQL')])).toBe('We would have liked to see more SQL.');
  });

  it('marks what was left out between sentences, and not between neighbours', () => {
    expect(quoteAround(LETTER, [place('more SQL'), place('more experience')])).toBe(
      'We would have liked to see more SQL. … A little more experience would help.',
    );
    expect(quoteAround(LETTER, [place('more SQL'), place('Both finalists')])).toBe(
      'We would have liked to see more SQL. Both finalists were strong.',
    );
  });

  it('is empty without places', () => {
    expect(quoteAround(LETTER, [])).toBe('');
  });

  it('takes the last sentence without a full stop, and cuts a long one at a word', () => {
    expect(quoteAround('No dot here', [[3, 6]])).toBe('No dot here');
    const long = `${'word '.repeat(200)}end`;
    const quote = quoteAround(long, [[0, 4]]);
    expect(quote.length).toBeLessThanOrEqual(322);
    expect(quote.endsWith('word …')).toBe(true);
  });
});
