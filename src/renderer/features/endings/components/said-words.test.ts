import { describe, expect, it } from 'vitest';
import { choosePaste } from './said-paste.ts';
import { type Highlight, saidSegments } from './said-segments.ts';

const highlight = (number: number, ...spans: [number, number][]): Highlight => ({
  code: `theme-${number}`,
  name: `Theme ${number}`,
  control: 'partly',
  number,
  spans,
});

describe('cutting words into pieces', () => {
  it('gives back every letter, in order', () => {
    const text = 'We chose a colleague. You lack SQL, and more.';
    const pieces = saidSegments(text, [highlight(1, [9, 20]), highlight(2, [31, 34])]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ theme }) => theme).map((piece) => [piece.text, piece.theme?.number])).toEqual([
      ['a colleague', 1],
      ['SQL', 2],
    ]);
  });

  it('copes with words shared by two themes and with places beyond the end', () => {
    const pieces = saidSegments('abcdef', [
      highlight(1, [0, 4]),
      highlight(2, [2, 6]),
      highlight(3, [5, 99]),
    ]);
    expect(pieces.map((piece) => [piece.text, piece.theme?.number])).toEqual([
      ['abcd', 1],
      ['ef', 2],
    ]);
  });
});

describe('what was pasted', () => {
  it('stays as it is when the plain text says it all', () => {
    expect(choosePaste('Dear Ines,\n\nThank you.', '<p>Dear Ines,</p><p>Thank you.</p><p></p>')).toBe(
      'as_it_is',
    );
    expect(choosePaste('a < b and c > d', '')).toBe('as_it_is');
    expect(choosePaste('', '')).toBe('as_it_is');
  });

  it('is read from the HTML when the plain text is missing or lost its lines, or is HTML itself', () => {
    expect(choosePaste(' ', '<p>Dear</p>')).toEqual({ read: '<p>Dear</p>' });
    const lines = '<p>One</p><p>Two</p><p>Three</p>';
    expect(choosePaste('OneTwoThree', lines)).toEqual({ read: lines });
    expect(choosePaste('<p>One</p><script>x</script>', '')).toEqual({
      read: '<p>One</p><script>x</script>',
    });
  });

  it('is refused when it is too long to be kept', () => {
    expect(choosePaste('x'.repeat(2_000_001), '')).toBe('too_long');
    expect(choosePaste('x', `<p>${'y'.repeat(2_000_000)}</p>`)).toBe('as_it_is');
    expect(choosePaste('', `<p>${'y'.repeat(2_000_000)}</p>`)).toBe('too_long');
  });
});
