import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../../shared/applications.ts';
import { linkProblem, readAmount, readTags, stageChoices } from './application-words.ts';

describe('what a person types into the facts', () => {
  it.each([
    ['45,000', 45_000],
    ['45.000', 45_000],
    ["1'250'000", 1_250_000],
    ['28.50', 28.5],
    ['28,5', 28.5],
    ['45.000,50', 45_000.5],
    ['', null],
    ['about 40k', undefined],
    ['-5', undefined],
  ])('reads the amount %j as %j', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });

  it('reads tags without signs, blanks and repeats', () => {
    expect(readTags('#health,  hybrid, ,#health, two words')).toEqual(['health', 'hybrid', 'two words']);
  });

  it('asks for a whole link', () => {
    expect(linkProblem('jobs.example/1')).not.toBeNull();
    expect(linkProblem('HTTPS://jobs.example/1')).toBeNull();
    expect(linkProblem('')).toBeNull();
  });

  it('offers a hidden stage only to the application that stands in it', () => {
    const stage = (id: number, kind: Stage['kind'], hidden: boolean): Stage => ({
      ...{
        id,
        kind,
        hidden,
        code: null,
        name: `Column ${id}`,
        colour: 'saved',
        softLimit: null,
        revision: 0,
      },
    });
    const stages = [stage(1, 'stage', false), stage(2, 'stage', true), stage(3, 'outcome', false)];
    const valuesOf = (present?: number) =>
      stageChoices(stages, present).map((group) => group.items.map((item) => item.value));
    expect(valuesOf()).toEqual([['1'], ['3']]);
    expect(valuesOf(2)).toEqual([['1', '2'], ['3']]);
  });
});
