import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import type { AppRouter } from '../../main/router.ts';
import type { BridgeAnswer, ProcedureCall } from '../../shared/bridge.ts';
import { bridgeLink } from './bridge-link.ts';

function clientAnswering(answer: (call: ProcedureCall) => Promise<BridgeAnswer>) {
  const calls: ProcedureCall[] = [];
  const call = (asked: ProcedureCall) => {
    calls.push(asked);
    return answer(asked);
  };
  const client = createTRPCClient<AppRouter>({ links: [bridgeLink({ call }, 'window-1')] });
  return { client, calls };
}

async function errorOf(answer: () => Promise<BridgeAnswer>) {
  const { client } = clientAnswering(answer);
  const error: unknown = await client.undo.undo.mutate({}).catch((thrown: unknown) => thrown);
  if (!(error instanceof TRPCClientError)) throw new Error('The call did not fail as a call does.');
  return error;
}

describe('calls over the bridge', () => {
  it('carry path, type, input and the window that asks, one message for each', async () => {
    const { client, calls } = clientAnswering(async () => ({ ok: true, data: { step: null } }));
    await Promise.all([client.applications.get.query({ id: 7 }), client.undo.undo.mutate({})]);
    expect(calls).toEqual([
      { kind: 'call', path: 'applications.get', type: 'query', input: { id: 7 }, origin: 'window-1' },
      { kind: 'call', path: 'undo.undo', type: 'mutation', input: {}, origin: 'window-1' },
    ]);
  });

  it('give back what the procedure returned', async () => {
    const { client } = clientAnswering(async () => ({ ok: true, data: { step: { id: 3, label: 'Moved' } } }));
    expect(await client.undo.undo.mutate({})).toEqual({ step: { id: 3, label: 'Moved' } });
  });

  it('throw an expected error with its code and sentence, as over HTTP', async () => {
    const expected = { code: 'CONFLICT', message: 'This was changed in another window.' };
    const shape = { code: -32603, message: 'x', data: { code: 'INTERNAL_SERVER_ERROR', expected } };
    const error = await errorOf(async () => ({ ok: false, error: shape }));
    expect(error.data).toEqual(shape.data);
    expect(error.message).toBe('x');
  });

  it('throw an error of the call when the answer is no error shape, or nobody answers', async () => {
    expect((await errorOf(async () => ({ ok: false, error: 'no' }))).data).toBeUndefined();
    expect((await errorOf(() => Promise.reject(new Error('gone')))).message).toBe('gone');
  });
});
