import { describe, expect, it } from 'vitest';
import { makeCard } from './card-fixture.ts';
import { filterCards, filterChoices, isFiltering, NO_FILTER } from './filter-cards.ts';

const TODAY = '2026-11-23';
const cards = [
  makeCard({ id: 1, role: 'Chef de projet', company: 'Société Arden', tags: ['hybrid'], source: 'LinkedIn' }),
  makeCard({
    id: 2,
    stageId: 2,
    appliedOn: '2026-10-01',
    nextStep: 'Send two dates',
    nextStepOn: '2026-11-24',
  }),
  makeCard({ id: 3, nextStep: 'Ask Jo', company: 'Marlin Rail', archived: false }),
  makeCard({ id: 4, archived: true }),
];
const WITH_FEEDBACK = new Set([2, 4]);
const found = (changes: Partial<typeof NO_FILTER>, day = TODAY) =>
  filterCards(cards, { ...NO_FILTER, ...changes }, day, WITH_FEEDBACK).map((card) => card.id);

describe('filtering the board', () => {
  it('shows everything but archived cards when nothing is chosen', () => {
    expect(found({})).toEqual([1, 2, 3]);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });
  it('finds every word anywhere on the card, whatever its accents and case', () => {
    expect(found({ text: 'ARDEN projet' })).toEqual([1]);
    expect(found({ text: 'arden dairy' })).toEqual([]);
  });
  it('narrows by stage, tag, source and company together', () => {
    expect(found({ stageIds: [2] })).toEqual([2]);
    expect(found({ tags: ['hybrid'], sources: ['LinkedIn'] })).toEqual([1]);
    expect(found({ tags: ['hybrid'], companies: ['Marlin Rail'] })).toEqual([]);
  });
  it('includes both ends of the days and prefers the applied day over the stage day', () => {
    expect(found({ from: '2026-10-01', to: '2026-10-01' })).toEqual([2]);
    expect(found({ from: '2026-11-20' })).toEqual([1, 3]);
  });
  it('takes a next step as waiting for me when it has no day or its day has come', () => {
    expect(found({ waitingForMe: true })).toEqual([3]);
    expect(found({ waitingForMe: true }, '2026-11-24')).toEqual([2, 3]);
  });
  it('narrows to those that got feedback, the archive aside', () => {
    expect(found({ hasFeedback: true })).toEqual([2]);
    expect(isFiltering({ ...NO_FILTER, hasFeedback: true })).toBe(true);
  });
  it('shows the archive alone when asked for it', () => {
    expect(found({ archived: true })).toEqual([4]);
  });
  it('offers each tag, source and company once', () => {
    expect(filterChoices(cards).companies).toEqual(['Marlin Rail', 'Pellworth Dairy', 'Société Arden']);
    expect(filterChoices(cards).sources).toEqual(['LinkedIn']);
  });
});
