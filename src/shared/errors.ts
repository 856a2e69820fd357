/** The expected errors of every procedure. Anything else is a defect and reaches the user as one sentence with a log reference. */
export const ERROR_CODES = [
  'CONFLICT',
  'NOT_FOUND',
  'INVALID',
  'TOO_LARGE',
  'IN_USE',
  'NOT_SAVED',
  'READ_ONLY',
  'PROFILE_UNREADABLE',
  'LOCKED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What travels to the renderer beside the code: a sentence that says what to do. */
export type ExpectedErrorShape = { code: ErrorCode; message: string };

/** An error the user can understand and act on; `message` is a whole sentence. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ExpectedError';
    this.code = code;
  }
}
