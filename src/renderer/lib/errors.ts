import { TRPCClientError } from '@trpc/client';
import { ERROR_CODES, type ErrorCode, type ExpectedErrorShape } from '../../shared/errors.ts';

const NO_ANSWER = 'Rebound is not answering. What you typed is still here.';

/** The sentence to show for any error of a call, an upload or the page itself. */
export function sentenceOf(error: unknown): string {
  const expected = expectedOf(error);
  if (expected) return expected.message;
  // Without the data every answer carries, there was no answer.
  if (error instanceof TRPCClientError) return hasData(error) ? error.message : NO_ANSWER;
  if (error instanceof TypeError) return NO_ANSWER;
  return error instanceof Error ? error.message : 'Something went wrong. Please try again.';
}

/** The code of an expected error, or null for everything else. */
export function codeOf(error: unknown): ErrorCode | null {
  return expectedOf(error)?.code ?? null;
}

function expectedOf(error: unknown): ExpectedErrorShape | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('expected' in data)) return null;
  return isExpected(data.expected) ? data.expected : null;
}

function hasData(error: { data: unknown }): boolean {
  return typeof error.data === 'object' && error.data !== null;
}

function isExpected(value: unknown): value is ExpectedErrorShape {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string' &&
    'code' in value &&
    ERROR_CODES.some((code) => code === value.code)
  );
}
