import { describe, expect, it } from 'vitest';
import type { ChecklistLine } from '../../../../shared/materials-checklist.ts';
import { matchChecklist, piecesOf } from './match-pieces.ts';

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
    const { advert, version, lines: matches } = matchChecklist(lines, texts, null);
    const marked = (pieces: typeof advert) => pieces.filter(({ numbers }) => numbers.length > 0);
    expect(marked(advert).map(({ text, numbers }) => [text, numbers])).toEqual([['Forklift licence', [1]]]);
    expect(marked(version).map(({ text, numbers }) => [text, numbers])).toEqual([['Forklift licence', [1]]]);
    expect(matches.get(7)).toEqual({ number: 1, words: ['Forklift licence'], looksShown: true });
    expect(matches.get(8)).toEqual({ number: 2, words: [], looksShown: false });
  });

  it('shows one line alone when asked', () => {
    const { advert } = matchChecklist(lines, texts, 8);
    expect(advert.every(({ numbers }) => numbers.length === 0)).toBe(true);
  });
});
