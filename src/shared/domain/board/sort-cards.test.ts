import { describe, expect, it } from 'vitest';
import type { Stage } from '../../applications.ts';
import { makeCard } from './card-fixture.ts';
import { type SortOrder, sortCards } from './sort-cards.ts';

const stage = (id: number, name: string): Stage => ({
  id,
  kind: 'stage',
  code: null,
  name,
  colour: 'saved',
  softLimit: null,
  hidden: false,
  revision: 1,
});
const stages = [stage(2, 'Saved'), stage(1, 'Applied')];
const cards = [
  makeCard({ id: 1, stageId: 1, company: 'Marlin Rail', stageSince: '2026-11-20', appliedOn: '2026-11-02' }),
  makeCard({ id: 2, stageId: 2, company: 'arden Utilities', stageSince: '2026-11-22', appliedOn: null }),
  makeCard({ id: 3, stageId: 1, company: 'Tidewell', stageSince: '2026-11-01', appliedOn: '2026-10-02' }),
];
const sorted = (column: SortOrder['column'], descending = false) =>
  sortCards(cards, stages, { column, descending }).map((card) => card.id);

describe('sorting the table', () => {
  it('compares names without regard to case', () => {
    expect(sorted('company')).toEqual([2, 1, 3]);
    expect(sorted('company', true)).toEqual([3, 1, 2]);
  });
  it('follows the order of the board for stages', () => {
    expect(sorted('stage')).toEqual([2, 1, 3]);
  });
  it('sorts few days before many', () => {
    expect(sorted('days')).toEqual([2, 1, 3]);
    expect(sorted('days', true)).toEqual([3, 1, 2]);
  });
  it('keeps cards without an applied day at the end both ways', () => {
    expect(sorted('appliedOn')).toEqual([3, 1, 2]);
    expect(sorted('appliedOn', true)).toEqual([1, 3, 2]);
  });
});
