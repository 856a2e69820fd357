import { afterAll, describe, expect, it } from 'vitest';
import { ExpectedError } from '../../../shared/errors.ts';
import { openTestApp } from '../../app-for-tests.ts';
import { answerCall, type HostedApp, hostError } from './answer-call.ts';

const test = openTestApp();
afterAll(() => test.close());

const app: HostedApp = {
  router: test.app.router,
  contextFor: test.app.contextFor,
  attachments: { keep: () => Promise.reject(new Error('unused')), path: () => null },
};

function call(path: string, type: 'query' | 'mutation' = 'query', input?: unknown) {
  return answerCall(app, { kind: 'call', path, type, input, origin: 'window-1' });
}

describe('a call of the page', () => {
  it('gives what the procedure returns, as a value that can be sent', async () => {
    const answer = await call('profile.state');
    expect(answer).toMatchObject({ ok: true, data: { profile: 'own', firstRun: true } });
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('names its window in the change stream', async () => {
    const origins: unknown[] = [];
    const forget = test.app.onChanged(({ origin }) => origins.push(origin));
    const answer = await call('settings.update', 'mutation', { changes: { density: 'compact' } });
    forget();
    expect(answer.ok).toBe(true);
    expect(origins).toEqual(['window-1']);
  });

  it.each(['nothing.here', 'profile', '__proto__', 'constructor.name', 'profile.state.toString'])(
    'of %s, which is no procedure, is answered NOT_FOUND',
    async (path) => {
      expect(await call(path)).toEqual({
        ok: false,
        error: {
          code: -32004,
          message: 'Rebound does not know this call.',
          data: { code: 'NOT_FOUND', path, expected: null },
        },
      });
    },
  );

  it('of another type than the procedure is answered NOT_FOUND', async () => {
    expect(await call('profile.state', 'mutation')).toMatchObject({
      ok: false,
      error: { data: { code: 'NOT_FOUND' } },
    });
  });

  it('with input that does not fit is answered INVALID, as a value that can be sent', async () => {
    const answer = await call('settings.update', 'mutation', { changes: { density: 'loose' } });
    expect(answer).toMatchObject({
      ok: false,
      error: { data: { code: 'BAD_REQUEST', expected: { code: 'INVALID' } } },
    });
    expect(structuredClone(answer)).toEqual(answer);
  });
});

describe('an error of the host', () => {
  it('has the shape of every other error', () => {
    expect(hostError(app, 'print', new ExpectedError('NOT_SAVED', 'The printer is off.'))).toMatchObject({
      ok: false,
      error: {
        message: 'The printer is off.',
        data: { path: 'print', expected: { code: 'NOT_SAVED', message: 'The printer is off.' } },
      },
    });
  });
});
