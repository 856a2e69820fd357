import { expect, it } from 'vitest';
import { weekOf } from './weeks.ts';

it.each([
  ['2026-11-23', 'monday', '2026-11-23', '2026-11-29'],
  ['2026-11-29', 'monday', '2026-11-23', '2026-11-29'],
  ['2026-11-29', 'sunday', '2026-11-29', '2026-12-05'],
  ['2026-11-28', 'sunday', '2026-11-22', '2026-11-28'],
  ['2026-11-28', 'saturday', '2026-11-28', '2026-12-04'],
  ['2026-11-27', 'saturday', '2026-11-21', '2026-11-27'],
  ['2027-01-01', 'monday', '2026-12-28', '2027-01-03'],
] as const)('the week of %s from %s runs from %s to %s', (day, start, from, to) => {
  expect(weekOf(day, start)).toEqual({ from, to });
});
