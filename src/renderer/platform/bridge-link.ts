import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { AppRouter } from '../../main/router.ts';
import type { Bridge } from '../../shared/bridge.ts';

/** Carries each call of a procedure over the bridge of the desktop; `origin` names this page load. */
export function bridgeLink(bridge: Pick<Bridge, 'call'>, origin: string): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const send = async () => {
          const { path, type, input } = op;
          if (type === 'subscription') throw new Error('The router has queries and mutations only.');
          const answer = await bridge.call({ kind: 'call', path, type, input, origin });
          if (!answer.ok) throw TRPCClientError.from({ error: answer.error });
          observer.next({ result: { type: 'data', data: answer.data } });
          observer.complete();
        };
        send().catch((error: unknown) =>
          observer.error(TRPCClientError.from(error instanceof Error ? error : new Error('No answer'))),
        );
      });
}
