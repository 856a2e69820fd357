import {
  type AnyRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
} from '@trpc/server';
import type { BridgeAnswer, ProcedureCall } from '../../../shared/bridge.ts';
import type { Attachments, Uploads } from '../../context.ts';

/** What this host needs of the application; it knows no feature. */
export type HostedApp = {
  readonly router: AnyRouter;
  contextFor(origin: string | null): {
    readonly uploads: Pick<Uploads, 'keep' | 'path'>;
    readonly lookedAt: object | null;
    /** Why nothing is to be shown at the moment; null when nothing speaks against it. */
    readonly refusal: Error | null;
  };
  readonly attachments: Attachments;
};

/** Runs one procedure. What goes wrong is a value with tRPC's error shape, the same as over HTTP. */
export async function answerCall(
  app: HostedApp,
  { path, type, input, origin }: ProcedureCall,
): Promise<BridgeAnswer> {
  const ctx = app.contextFor(origin);
  try {
    const data: unknown = await callTRPCProcedure({
      router: app.router,
      path,
      type,
      ctx,
      getRawInput: async () => input,
      signal: undefined,
      batchIndex: 0,
    });
    return { ok: true, data };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    const { _config: config } = app.router._def;
    return { ok: false, error: getTRPCErrorShape({ config, error, type, path, input, ctx }) };
  }
}

/** Puts an error of the host itself (say, of printing) into the shape in which the page knows errors. */
export function hostError(app: HostedApp, path: string, cause: unknown): BridgeAnswer {
  const error = new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause });
  const { _config: config } = app.router._def;
  const shape = getTRPCErrorShape({ config, error, type: 'unknown', path, input: undefined, ctx: undefined });
  return { ok: false, error: shape };
}
