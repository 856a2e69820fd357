import { describe, expect, it } from 'vitest';
import { parseChange } from './on-changed.ts';

describe('a line of the change stream', () => {
  it('names the features and the window', () => {
    expect(parseChange('data: {"features":["applications","undo"],"origin":"w1"}')).toEqual({
      features: ['applications', 'undo'],
      origin: 'w1',
    });
  });

  it('may come from no window', () => {
    expect(parseChange('data: {"features":["settings"],"origin":null}')?.origin).toBeNull();
  });

  it('is passed over when it is a comment, broken or of an unknown feature', () => {
    expect(parseChange(': still here')).toBeNull();
    expect(parseChange('data: {"features"')).toBeNull();
    expect(parseChange('data: {"features":["weather"],"origin":null}')?.features).toEqual([]);
  });
});
