import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

const APP_ORIGIN = 'app://bundle';
// Chromium's network service adds these, and a request to a scheme of our own does not pass through it.
const NOT_OURS = /^(?:host|connection|origin|referer|content-length|accept-encoding|sec-.*)$/;

/** A loopback address that stands for `app://bundle`, because no other browser can be taught that scheme. */
export async function serveAppOrigin(answer: (request: Request) => Promise<Response>) {
  const server = createServer((request, response) => {
    // As in Electron, a request without an answer fails for the page without a status.
    pass(request, response, answer).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    toPage: (url: string) => url.replace(APP_ORIGIN, origin),
    toApp: (url: string) => (url.startsWith(`${origin}/`) ? APP_ORIGIN + url.slice(origin.length) : url),
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const headers = Object.entries(request.headers).filter(([name]) => !NOT_OURS.test(name));
  const init: object = {
    method,
    headers: headers.map(([name, value]) => [name, String(value)]),
    body: method === 'POST' ? request : null,
    duplex: 'half',
  };
  const { status, headers: answered, body } = await answer(new Request(APP_ORIGIN + url, init));
  response.writeHead(status, [...answered].flat());
  await pipeline(body ?? [], response);
}
