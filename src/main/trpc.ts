import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { type ErrorCode, ExpectedError, type ExpectedErrorShape } from '../shared/errors.ts';
import { LOOKING_ONLY } from '../shared/recovery.ts';
import type { Context } from './context.ts';

const SLOW_CALL_MS = 16;

/** What is said of a procedure: `changesNothing` of a mutation that also answers where nothing may be changed. */
type Meta = { changesNothing?: boolean };

const trpc = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error }) {
      const cause = error.cause;
      const expected: ExpectedErrorShape | null =
        cause instanceof ExpectedError
          ? { code: cause.code, message: cause.message }
          : cause instanceof ZodError
            ? { code: 'INVALID', message: cause.issues[0]?.message ?? 'Please check what you entered.' }
            : null;
      const message = expected?.message ?? plainSentence(error);
      return { code: shape.code, message, data: { code: shape.data.code, path: shape.data.path, expected } };
    },
  });

function plainSentence(error: TRPCError): string {
  if (error.code === 'NOT_FOUND') return 'Rebound does not know this call.';
  return `Something went wrong, and it is written down in the log as ${logReference(error)}.`;
}

const references = new WeakMap<object, string>();
/** A short reference that stands both in the log and in the sentence the user sees. */
function logReference(error: object): string {
  const known = references.get(error);
  if (known) return known;
  const made = crypto.randomUUID().slice(0, 8);
  references.set(error, made);
  return made;
}

export const router = trpc.router;
export const createCaller = trpc.createCallerFactory;

const STATUS = {
  CONFLICT: 'CONFLICT',
  NOT_FOUND: 'NOT_FOUND',
  INVALID: 'BAD_REQUEST',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  IN_USE: 'CONFLICT',
  NOT_SAVED: 'INTERNAL_SERVER_ERROR',
  READ_ONLY: 'FORBIDDEN',
  PROFILE_UNREADABLE: 'INTERNAL_SERVER_ERROR',
  LOCKED: 'FORBIDDEN',
} as const satisfies Record<ErrorCode, TRPCError['code']>;

/** As `procedure`, but it also answers while the profile is not open. Every one logs itself by name when it holds the main process for more than 16 ms, and logs the unexpected. */
export const procedureAlways = trpc.procedure.use(async ({ ctx, path, next }) => {
  const started = performance.now();
  const result = await next();
  const took = performance.now() - started;
  if (took > SLOW_CALL_MS) ctx.log.warn(`slow call ${path}: ${took.toFixed(1)} ms`);
  if (!result.ok && !isExpected(result.error))
    ctx.log.error(`${logReference(result.error)} in ${path}`, result.error.cause ?? result.error);
  // Without this every refusal would leave as "internal server error", in the answer's status too.
  if (!result.ok && result.error.cause instanceof ExpectedError)
    throw new TRPCError({ code: STATUS[result.error.cause.code], cause: result.error.cause });
  return result;
});

/**
 * Answers only while the profile is open and not locked: `ctx.refusal` says why not. Where a copy is only looked at, this is the
 * one place that refuses changes: a mutation is let through when it says that it makes none.
 */
export const procedure = procedureAlways.use(({ ctx, type, meta, next }) => {
  if (ctx.refusal) throw ctx.refusal;
  if (ctx.lookedAt && type === 'mutation' && meta?.changesNothing !== true)
    throw new ExpectedError('READ_ONLY', LOOKING_ONLY);
  return next();
});

/** As `procedure`, but it also answers while the app is locked: only for what the lock screen needs. */
export const procedureWhileLocked = procedureAlways.use(({ ctx, next }) => {
  if (ctx.refusal && ctx.refusal.code !== 'LOCKED') throw ctx.refusal;
  return next();
});

function isExpected(error: TRPCError): boolean {
  return (
    error.cause instanceof ExpectedError || error.cause instanceof ZodError || error.code === 'NOT_FOUND'
  );
}
