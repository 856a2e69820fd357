import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('a number has its noun in the right form', () => {
  expect([0, 1, 2].map((count) => counted(count, 'week'))).toEqual(['0 weeks', '1 week', '2 weeks']);
  expect(counted(2_000, 'person', 'people')).toBe('2,000 people');
});
