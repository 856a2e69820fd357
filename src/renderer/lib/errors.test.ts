import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { codeOf, sentenceOf } from './errors.ts';

function answered(message: string, expected: unknown) {
  return new TRPCClientError(message, {
    result: {
      error: { code: -32603, message, data: { code: 'INTERNAL_SERVER_ERROR', path: 'a.b', expected } },
    },
  });
}

describe('errors of calls', () => {
  it('give the sentence and the code of an expected error', () => {
    const error = answered('x', { code: 'CONFLICT', message: 'This was changed in another window.' });
    expect(sentenceOf(error)).toBe('This was changed in another window.');
    expect(codeOf(error)).toBe('CONFLICT');
  });

  it('give the sentence with the log reference of an unexpected one', () => {
    const error = answered('Something went wrong, and it is written down in the log as 1a2b3c4d.', null);
    expect(sentenceOf(error)).toContain('1a2b3c4d');
    expect(codeOf(error)).toBeNull();
  });

  it('say that nobody answered instead of showing what the browser says', () => {
    expect(sentenceOf(new TRPCClientError('Failed to fetch'))).toContain('not answering');
    expect(sentenceOf(new TypeError('Failed to fetch'))).toContain('not answering');
  });

  it('do not believe a code that is not on the list', () => {
    expect(codeOf(answered('x', { code: 'MADE_UP', message: 'No.' }))).toBeNull();
  });
});
