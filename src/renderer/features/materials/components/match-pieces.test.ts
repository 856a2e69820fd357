import { describe, expect, it } from 'vitest';
import { readForMatching } from '../../../../shared/domain/match-requirement.ts';
import type { ChecklistLine } from '../../../../shared/materials-checklist.ts';
import { cutTexts, matchLines, piecesOf } from './match-pieces.ts';

function line(id: number, quote: string): ChecklistLine {
  return {
    id,
    quote,
    text: quote,
    kind: 'must',
    standing: null,
    saidAbout: null,
    note: '',
    hasEditNote: false,
    revision: 1,
  };
}

describe('pieces of a text', () => {
  it('hold every letter, with the numbers of all lines that share a word', () => {
    const pieces = piecesOf('plan the night shift', [
      { start: 0, end: 4, number: 2 },
      { start: 9, end: 14, number: 1 },
      { start: 9, end: 20, number: 2 },
    ]);
    expect(pieces).toEqual([
      { at: 0, text: 'plan', numbers: [2] },
      { at: 4, text: ' the ', numbers: [] },
      { at: 9, text: 'night', numbers: [1, 2] },
      { at: 14, text: ' shift', numbers: [2] },
    ]);
  });

  it('keep words together that only a space parts', () => {
    const marks = [
      { start: 0, end: 5, number: 1 },
      { start: 6, end: 11, number: 1 },
    ];
    expect(piecesOf('night shift', marks)).toEqual([{ at: 0, text: 'night shift', numbers: [1] }]);
    expect(piecesOf('', [])).toEqual([]);
  });
});

describe('a checklist held against a version', () => {
  const lines = [line(7, 'Forklift licence'), line(8, 'Fluent Spanish')];
  const texts = { posting: 'You bring:\nForklift licence\nFluent Spanish', version: 'Forklift licence 2019' };

  it('marks the same words on both sides by the number of their line', () => {
    const matches = matchLines(lines, readForMatching(texts.version));
    const { advert, version } = cutTexts(texts, matches, null);
    const marked = (pieces: typeof advert) => pieces.filter(({ numbers }) => numbers.length > 0);
    expect(marked(advert).map(({ text, numbers }) => [text, numbers])).toEqual([['Forklift licence', [1]]]);
    expect(marked(version).map(({ text, numbers }) => [text, numbers])).toEqual([['Forklift licence', [1]]]);
    expect(matches[0]).toMatchObject({ number: 1, words: ['Forklift licence'], looksShown: true });
    expect(matches[1]).toMatchObject({ number: 2, words: [], looksShown: false });
  });

  it('shows one line alone when asked', () => {
    const matches = matchLines(lines, readForMatching(texts.version));
    const marked = cutTexts(texts, matches, 8).advert.filter(({ numbers }) => numbers.length > 0);
    expect(marked).toEqual([]);
    expect(cutTexts(texts, matches, 7).advert.filter(({ numbers }) => numbers.length > 0)).toHaveLength(1);
  });

  it('of sixty lines and twenty kilobytes takes less than 60 ms', () => {
    const words =
      'led moved opened closed wrote taught checked repaired ordered counted the a for with team depot clinic rota boat parts guests tenants budget supplier night forklift licence Excel Spanish audit'.split(
        ' ',
      );
    const version = Array.from({ length: 6_000 }, (_, at) => words[(at * at * 7 + at * 13) % words.length])
      .join(' ')
      .replaceAll(' the ', '. ')
      .slice(0, 20_000);
    expect(version).toHaveLength(20_000);
    const asked = [
      'Forklift licence',
      'Planning of night shifts',
      'Fluent Spanish',
      'Excel, and SQL reporting',
    ];
    const many = Array.from({ length: 60 }, (_, at) => line(at + 1, `${asked[at % 4]} ${at}`));
    const posting = many.map(({ quote }) => quote).join('\n');
    const took = Array.from({ length: 12 }, () => {
      const start = performance.now();
      cutTexts({ posting, version }, matchLines(many, readForMatching(version)), null);
      return performance.now() - start;
    });
    const least = Math.min(...took);
    console.info(
      `60 lines against 20 kB: ${least.toFixed(1)} ms at best, ${Math.max(...took).toFixed(1)} at worst`,
    );
    expect(least).toBeLessThan(60);
  });
});
