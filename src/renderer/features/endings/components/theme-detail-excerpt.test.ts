import { describe, expect, it } from 'vitest';
import { excerptOf } from './theme-detail-excerpt.ts';

const TEXT =
  'We would have liked to see more work with SQL reporting, as the lead builds the weekly figures.';
const SPAN: [number, number] = [27, 55];

describe('the excerpt of a message', () => {
  it('marks exactly the words the theme comes from', () => {
    expect(excerptOf(TEXT, [SPAN])).toEqual([
      { text: 'We would have liked to see ', marked: false },
      { text: 'more work with SQL reporting', marked: true },
      { text: ', as the lead builds the weekly figures.', marked: false },
    ]);
  });

  it('keeps whole words around them and says where words are left out', () => {
    expect(
      excerptOf(TEXT, [SPAN], 12)
        .map(({ text }) => text)
        .join(''),
    ).toBe('… to see more work with SQL reporting, as the …');
  });

  it('stands spans that overlap or leave the text', () => {
    expect(
      excerptOf('abcdef', [
        [2, 4],
        [3, 99],
      ]),
    ).toEqual([
      { text: 'ab', marked: false },
      { text: 'cd', marked: true },
      { text: 'ef', marked: true },
    ]);
    expect(excerptOf('', [])).toEqual([]);
  });

  it('is the beginning when there is no place in it', () => {
    expect(excerptOf('one two three four', [], 9)).toEqual([
      { text: 'one two', marked: false },
      { text: ' …', marked: false },
    ]);
  });
});
