import { describe, expect, it } from 'vitest';
import { COMPETENCY_ANCHORS } from '../../../../shared/domain/competency-anchors.ts';
import { COMPETENCIES } from '../../../../shared/domain/practice-question.ts';
import { countRows, MOST_ROWS, readRubric, rowsOf, writeRubric } from './rubric-choice.ts';

const CHOICE = {
  reader: 'hiring' as const,
  role: 'Planner & buyer',
  competencies: ['Teamwork', 'Planning'],
  skills: ['SQL', 'C#, Java'],
  potentials: ['Room to grow'],
};

describe('the choice of a rubric', () => {
  it('comes back from its address', () => {
    expect(readRubric(new URLSearchParams(writeRubric(CHOICE)))).toEqual(CHOICE);
  });

  it('takes only names it knows, but any skill, and never more rows than fit', () => {
    const read = readRubric(new URLSearchParams('for=x&c=Charm&c=Teamwork&p=IQ&s=Welding'));
    expect(read).toMatchObject({ reader: 'partner', competencies: ['Teamwork'], potentials: [] });
    expect(rowsOf(read).map(({ name }) => name)).toEqual(['Teamwork', 'Welding']);
    const many = { ...CHOICE, skills: Array.from({ length: 20 }, (_, at) => `Skill ${at}`) };
    expect(rowsOf(many)).toHaveLength(MOST_ROWS);
    expect(countRows(many)).toBe(23);
  });

  it('has three anchors for every competency, short enough for their column', () => {
    for (const name of COMPETENCIES) {
      const { low, middle, high } = COMPETENCY_ANCHORS[name];
      for (const text of [low, middle, high]) expect(text).toMatch(/^[A-Z].{10,70}\.$/);
    }
  });
});
