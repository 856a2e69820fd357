import { once } from 'node:events';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';

const APP_ORIGIN = 'app://bundle';
// Chromium's network service adds these, and a request to a scheme of our own does not pass through it.
const NOT_OURS = /^(?:host|connection|origin|referer|content-length|accept-encoding|sec-.*)$/;

/** A loopback address that stands for `app://bundle`, because no other browser can be taught that scheme. */
export async function serveAppOrigin(answer: (request: Request) => Promise<Response | null>) {
  const server = createServer(async (request, response) => {
    const { method, url } = request;
    const asked = Object.entries(request.headers).filter(([name]) => !NOT_OURS.test(name));
    const body = method === 'POST' ? request : null;
    const init: object = { method, headers: Object.fromEntries(asked), body, duplex: 'half' };
    try {
      const answered = await answer(new Request(APP_ORIGIN + url, init));
      if (!answered) throw new Error('cancelled');
      response.writeHead(answered.status, [...answered.headers].flat());
      await pipeline(answered.body ?? [], response);
    } catch {
      // As in Electron, a request without an answer fails for the page without a status.
      response.destroy();
    }
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
