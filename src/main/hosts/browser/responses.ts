import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { securityHeaders } from '../headers.ts';
import type { Refusal } from './guard.ts';
import { type RefusalAnswer, refusalAnswer } from './refusals.ts';

const LINGER_MS = 500;

/** Answers 200 with `value` as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(200, {
    ...securityHeaders(),
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': String(Buffer.byteLength(body)),
  });
  response.end(body);
}

/** Streams a whole file as bytes to keep, whatever is in it: never as something a browser would show or run. */
export async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    response.writeHead(200, {
      ...securityHeaders(),
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
      'content-length': String(size),
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(file.createReadStream({ autoClose: false }), response);
  } catch (error) {
    // Whoever asked has gone, perhaps with all of it already.
    if (!hasCode(error, 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  } finally {
    await file.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Answers at once and ends a moment later: closing on a sender in full flow would lose the answer on the way. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  const { headers, body } = refusalAnswer(status);
  response.writeHead(status, headers);
  if (request.method === 'HEAD') return void response.end();
  if (request.complete) return void response.end(body);
  response.write(body);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, LINGER_MS);
  request.once('end', end).once('close', end);
  request.resume();
}

/** Answers what node could not read as a request; a listener of `clientError`. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const status: Refusal =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  socket.end(asText(status, refusalAnswer(status)));
}

function asText(status: Refusal, { headers, body }: RefusalAnswer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} Refused`, ...lines, '', body].join('\r\n');
}
