import { describe, expect, it } from 'vitest';
import { localTimeInput } from './inputs.ts';

describe('a local time', () => {
  it.each(['2026-11-26T18:30', '2028-02-29T00:00', '2026-12-31T23:59'])('is %s', (time) => {
    expect(localTimeInput.parse(time)).toBe(time);
  });

  it.each([
    '2026-02-31T10:00',
    '2027-02-29T10:00',
    '2026-11-26T25:00',
    '2026-11-26T18:99',
    '2026-11-26T18:30Z',
    '2026-11-26T18:30:00',
    '2026-11-26',
    '0026-11-26T18:30',
    '2200-01-01T00:00',
  ])('is not %s', (time) => {
    expect(localTimeInput.safeParse(time).success).toBe(false);
  });
});
