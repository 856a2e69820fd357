import { expect, it } from 'vitest';
import { skillToLearn } from './skill-to-learn.ts';

it.each([
  ['Several years of forklift licence use', 'Forklift driving'],
  ['A calm voice', 'A calm voice'],
  ['calm '.repeat(80), 'calm '.repeat(40)],
])('a plan for "%s" is for "%s"', (requirement, skill) => {
  expect(skillToLearn(requirement).toLowerCase()).toBe(skill.toLowerCase());
});
