import { securityHeaders } from '../headers.ts';
import type { Refusal } from './guard.ts';

/** Name and number of each refusal as a tRPC client knows them, and the sentence a person may see. */
const REFUSALS: Readonly<Record<Refusal, { code: string; number: number; message: string }>> = {
  400: { code: 'BAD_REQUEST', number: -32600, message: 'Rebound could not read this request.' },
  401: {
    code: 'UNAUTHORIZED',
    number: -32001,
    message: 'This window is no longer connected. Run npm start again.',
  },
  403: { code: 'FORBIDDEN', number: -32003, message: 'Rebound only answers its own window.' },
  404: { code: 'NOT_FOUND', number: -32004, message: 'There is nothing at this address.' },
  405: {
    code: 'METHOD_NOT_SUPPORTED',
    number: -32005,
    message: 'Rebound does not answer this kind of request.',
  },
  408: { code: 'TIMEOUT', number: -32008, message: 'The request took too long to arrive.' },
  413: { code: 'PAYLOAD_TOO_LARGE', number: -32013, message: 'This is more than Rebound takes at once.' },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    number: -32015,
    message: 'Rebound does not take this kind of data.',
  },
  429: { code: 'TOO_MANY_REQUESTS', number: -32029, message: 'Too many tries. Wait a minute.' },
  431: { code: 'BAD_REQUEST', number: -32600, message: 'The head of this request is too long.' },
  500: { code: 'INTERNAL_SERVER_ERROR', number: -32603, message: 'Something went wrong; the log has more.' },
};

export type RefusalAnswer = { headers: Record<string, string>; body: string };

/** The whole answer to a refused request, in the shape a tRPC client turns into an error. */
export function refusalAnswer(status: Refusal): RefusalAnswer {
  const { code, number, message } = REFUSALS[status];
  const body = JSON.stringify({ error: { message, code: number, data: { code, path: '', expected: null } } });
  return {
    headers: {
      ...securityHeaders(),
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    },
    body,
  };
}
