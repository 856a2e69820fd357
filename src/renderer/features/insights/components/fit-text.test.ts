import { describe, expect, it } from 'vitest';
import { fitText } from './fit-text.ts';

const tens = (text: string) => [...text].length * 10;

describe('a text that has to fit', () => {
  it.each([
    ['Screening', 90, 'Screening'],
    ['Screening', 89, 'Screeni…'],
    ['Call with HR', 60, 'Call…'],
    ['Screening', 20, 'S…'],
    ['Screening', 19, ''],
    ['', 0, ''],
  ])('%s in %i is "%s"', (text, width, fitted) => {
    expect(fitText(text, width, tens)).toBe(fitted);
  });

  it('does not cut a letter in two', () => {
    expect(fitText('👩‍👩‍👧 talk', 60, tens)).toBe('👩‍👩‍👧…');
  });
});
