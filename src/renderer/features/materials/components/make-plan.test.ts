import { expect, it } from 'vitest';
import { newPlanAddress, skillToLearn } from './make-plan.ts';

it.each([
  ['Several years of forklift licence use', 'Forklift driving'],
  ['A calm voice', 'A calm voice'],
  ['calm '.repeat(80), 'calm '.repeat(40)],
])('a plan for "%s" is for "%s"', (requirement, skill) => {
  expect(skillToLearn(requirement).toLowerCase()).toBe(skill.toLowerCase());
});

it('a plan is begun with the application it is for', () => {
  expect(newPlanAddress('C++ & SQL', 12)).toBe('/growth/skills/new?skill=C%2B%2B+%26+SQL&application=12');
});
