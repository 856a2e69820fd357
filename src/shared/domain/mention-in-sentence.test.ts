import { describe, expect, it } from 'vitest';
import { mentionInSentence } from './mention-in-sentence.ts';

function marked(text: string, word: string): string {
  const start = text.indexOf(word);
  return mentionInSentence(text, [start, start + word.length])
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('the sentence around a mention', () => {
  it.each([
    ['We run depots. You know SQL well. Apply now.', 'You know [SQL] well.'],
    ['Essential\n- SQL or Access\n- Excel', '[SQL] or Access'],
    ['SQL', '[SQL]'],
    ['Knows  SQL\tand\u00a0more', 'Knows [SQL] and more'],
    ['Version 2.5 of SQL. Next.', 'Version 2.5 of [SQL].'],
  ])('is found in %j', (text, expected) => {
    expect(marked(text, 'SQL')).toBe(expected);
  });

  it('is cut at words when it is long', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
    const cut = marked(`${words} SQL ${words}`, 'SQL');
    expect(cut.length).toBeLessThan(310);
    expect(cut).toMatch(/^… word\d+ .* \[SQL\] word0 .* word\d+ …$/);
  });
});
