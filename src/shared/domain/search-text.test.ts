import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { firstKeyOfDay, indexQuery, readFromIndex, searchTerms, spellForIndex } from './search-text.ts';

describe('the spelling of the index', () => {
  it.each(['C++', 'C#', 'F# and C++.', '.NET', '(.NET)', 'C#/.NET', 'C++20', '.gitignore'])(
    'keeps the signs of %j that belong to a word',
    (text) => {
      const kept = spellForIndex(text).replace(/\u2024$/, '.');
      expect(kept).toBe(text);
    },
  );

  it.each([
    ['The end.', 'The end\u2024'],
    ['#rotas', '\uff03rotas'],
    ['+49 117', '\uff0b49 117'],
    ['a+b', 'a\uff0bb'],
    ['3.5 hours', '3\u20245 hours'],
    ['node.js', 'node\u2024js'],
    ['wait...what', 'wait\u2024\u2024\u2024what'],
    ['a\ue000b', 'a b'],
  ])('takes the signs of %j for spaces', (text, spelled) => {
    expect(spellForIndex(text)).toBe(spelled);
  });

  it('is as long as the text and can be read back', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'C', '+', '#', '.', ' ', '/', '1', 'é', '😀'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (given) => {
        const spelled = spellForIndex(given);
        expect(spelled).toHaveLength(given.length);
        expect(readFromIndex(spelled)).toBe(given);
      }),
      { seed: 5 },
    );
  });
});

describe('keys', () => {
  it('are ordered as the days are and leave room within a day', () => {
    const days = ['0001-01-01', '1969-12-31', '1970-01-01', '2026-02-28', '2026-11-27', '9999-12-31'];
    const keys = days.map((day) => firstKeyOfDay(day));
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(Number.isSafeInteger((keys.at(-1) ?? 0) + 2 ** 30)).toBe(true);
    expect(firstKeyOfDay('2026-11-27', 1)).toBe(firstKeyOfDay(addDays('2026-11-27', 1)));
  });
});

describe('what the index is asked', () => {
  it.each([
    ['sql', '"sql"*'],
    ['my rota', '"my" AND "rota"*'],
    ['rota change ', '"rota"* AND "change"*'],
    ['"rota change" now', '"rota change" AND "now"*'],
    ["O'Brien", '"O\'Brien"*'],
    ['C++', '"C++"*'],
    ['m', '"m"'],
    ['sql m', '"sql"* AND "m"'],
    ['mo', '"mo"*'],
    ['転', '"転"*'],
    ['NEAR(a b)', '"NEAR(a"* AND "b)"*'],
  ])('for %j is %j', (typed, query) => {
    expect(indexQuery(searchTerms(typed))).toBe(query);
  });

  it.each(['', '  ', '"', '*', '""', '😀', '- -', '...'])('for %j is nothing', (typed) => {
    expect(indexQuery(searchTerms(typed))).toBeNull();
  });
});
