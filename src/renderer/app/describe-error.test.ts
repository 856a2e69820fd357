import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

describe('the details of an error', () => {
  it('say where it happened and nothing the person wrote', () => {
    const error = new RangeError('cannot show "Dear Ines"');
    const details = describeError(error, '#/applications/17?text=nurse');
    expect(details).toContain('RangeError on #/applications/N');
    expect(details).toMatch(/\n\s+at /);
    expect(details).not.toContain('Ines');
    expect(details).not.toContain('nurse');
  });
});
