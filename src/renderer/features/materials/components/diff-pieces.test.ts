import { describe, expect, it } from 'vitest';
import { diffVersions } from './diff-pieces.ts';

const words = (pieces: { text: string; kind: string }[] | undefined) =>
  pieces?.map(({ text, kind }) => (kind === 'same' ? text : `<${text}>`)).join('');

describe('two versions by words', () => {
  it('show what was taken out of one and put into the other, as passages', () => {
    const diff = diffVersions('Responsible for staff rotas\nExcel', 'Planned the rotas\nExcel and SQL');
    expect(words(diff?.older)).toBe('<Responsible for staff >rotas\nExcel');
    expect(words(diff?.newer)).toBe('<Planned the> rotas\nExcel< and SQL>');
  });

  it('give back both texts whole, whatever they hold', () => {
    const texts = ['', ' a  b\n\n c', 'a b c', '– été\t“x”', 'a\nb'];
    for (const older of texts)
      for (const newer of texts) {
        const diff = diffVersions(older, newer);
        expect(diff?.older.map(({ text }) => text).join('')).toBe(older);
        expect(diff?.newer.map(({ text }) => text).join('')).toBe(newer);
      }
  });
});
