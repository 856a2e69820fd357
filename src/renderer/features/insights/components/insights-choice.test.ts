import { describe, expect, it } from 'vitest';
import { filterOf, readChoice, writeChoice } from './insights-choice.ts';

const TODAY = '2026-11-23';
const usual = readChoice(new URLSearchParams());

describe('the choice of the filter bar in the address', () => {
  it('comes back as it was written, whatever a source is called', () => {
    const choice = {
      period: 'own',
      from: '2026-07-01',
      to: '2026-10-31',
      sources: ['Job fair & friends', '', 'a=b'],
      versionId: 7,
      grade: 'feedback',
    } as const;
    expect(
      readChoice(new URLSearchParams(writeChoice({ ...choice, sources: [...choice.sources] }).toString())),
    ).toEqual(choice);
    expect(writeChoice(usual).toString()).toBe('');
  });

  it('does not take what makes no sense', () => {
    const query = new URLSearchParams('period=ever&from=2026-02-30&to=soon&version=-2&grade=all');
    query.append('source', 'L'.repeat(501));
    expect(readChoice(query)).toEqual(usual);
    for (let more = 0; more < 300; more += 1) query.append('source', `Board ${more}`);
    expect(readChoice(query).sources).toHaveLength(200);
  });
});

describe('the days of a choice', () => {
  it.each([
    ['all', '2025-03-04', TODAY],
    ['year', '2026-01-01', TODAY],
    ['quarter', '2026-08-26', TODAY],
    ['month', '2026-10-25', TODAY],
  ] as const)('%s', (period, from, to) => {
    expect(filterOf({ ...usual, period }, '2025-03-04', TODAY)).toMatchObject({ from, to });
  });

  it('holds own dates to what is there, and asks nothing of a period that ends before it begins', () => {
    const own = { ...usual, period: 'own', from: null, to: '2026-02-01' } as const;
    expect(filterOf(own, '2025-03-04', TODAY)).toMatchObject({ from: '2025-03-04', to: '2026-02-01' });
    expect(filterOf({ ...own, from: '2026-03-01' }, null, TODAY)).toBeNull();
  });

  it('begins today without an application', () => {
    expect(filterOf(usual, null, TODAY)).toMatchObject({ from: TODAY, to: TODAY });
  });
});
