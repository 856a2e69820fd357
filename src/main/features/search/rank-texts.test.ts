import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../shared/domain/search-text.ts';
import { rankTexts } from './rank-texts.ts';

const text = (body: string, title = '') => ({ title, body });
const order = (typed: string, texts: { title: string; body: string }[]) =>
  rankTexts(texts, searchTerms(typed)).map(({ title, body }) => title || body);

describe('the best match', () => {
  it('has the words in its title, then more of them, then less around them', () => {
    const long = `rota ${'and other things '.repeat(20)}`;
    expect(
      order('rota', [text(long), text('rota and more'), text('rota, rota and more'), text('short', 'Rota')]),
    ).toEqual(['Rota', 'rota, rota and more', 'rota and more', long]);
  });

  it('holds every word well rather than one of them often', () => {
    const even = 'rota change, rota change, rota change';
    expect(order('rota change', [text('rota rota rota rota rota change'), text(even)])[0]).toBe(even);
  });

  it('counts whole words where a whole word is meant, in any case and with any accent', () => {
    expect(order('"rota"', [text('rotation, rotated, rota'), text('Rotá ROTA')])).toEqual([
      'Rotá ROTA',
      'rotation, rotated, rota',
    ]);
    expect(order('rota', [text('parrota'), text('rotation')])[0]).toBe('rotation');
  });

  it('keeps the given order among equals, and bears having none', () => {
    expect(order('rota', [text('b rota'), text('a rota')])).toEqual(['b rota', 'a rota']);
    expect(rankTexts([], searchTerms('rota'))).toEqual([]);
  });
});
