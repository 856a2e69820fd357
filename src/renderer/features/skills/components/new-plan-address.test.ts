import { expect, it } from 'vitest';
import { readNewPlan } from './new-plan-address.ts';

it('reads the skill and the application from the address of a new plan, and nothing that is none', () => {
  const read = (search: string) => readNewPlan(new URLSearchParams(search));
  expect(read('skill=C%2B%2B&application=7')).toEqual({ skill: 'C++', applicationId: 7 });
  expect(read('')).toEqual({ skill: '', applicationId: null });
  for (const none of ['', '0', '-3', '1.5', 'x', '1e400'])
    expect(read(`application=${none}`).applicationId).toBeNull();
});
