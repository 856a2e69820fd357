import { describe, expect, it } from 'vitest';
import { isBlankValue } from './blank-value.ts';

describe('isBlankValue', () => {
  it('takes the ways of writing nothing as nothing', () => {
    for (const value of [
      '',
      '  ',
      '-',
      '–',
      '---',
      'null',
      'NULL',
      'N/A',
      'n/a',
      '#N/A',
      'None',
      'NaN',
      'k.A.',
      ' '.repeat(500),
    ])
      expect(isBlankValue(value), value).toBe(true);
  });

  it('leaves words and numbers alone', () => {
    for (const value of ['0', 'no', 'Nullpunkt GmbH', '?', '- call back', 'x'.repeat(500)])
      expect(isBlankValue(value), value).toBe(false);
  });
});
