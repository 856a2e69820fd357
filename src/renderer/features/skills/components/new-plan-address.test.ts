import { expect, it } from 'vitest';
import { newPlanAddress, readNewPlan } from './new-plan-address.ts';

it('reads the skill and the application from the address of a new plan, and nothing that is none', () => {
  const read = (search: string) => readNewPlan(new URLSearchParams(search));
  expect(read('skill=C%2B%2B&application=7')).toEqual({ skill: 'C++', applicationId: 7 });
  expect(read('')).toEqual({ skill: '', applicationId: null });
  for (const none of ['', '0', '-3', '1.5', 'x', '1e400'])
    expect(read(`application=${none}`).applicationId).toBeNull();
});

it('gives back what an address was made of', () => {
  const read = (address: string) => readNewPlan(new URLSearchParams(address.split('?')[1]));
  expect(newPlanAddress('SQL', 12)).toBe('/growth/skills/new?skill=SQL&application=12');
  expect(read(newPlanAddress('C++ & SQL', 12))).toEqual({ skill: 'C++ & SQL', applicationId: 12 });
  expect(read(newPlanAddress('100 % #1?'))).toEqual({ skill: '100 % #1?', applicationId: null });
});
