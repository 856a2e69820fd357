import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { watchDownload } from './watch-download.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/`;
}

it('tells how far a download has come and hands on every byte', async () => {
  const bytes = Buffer.alloc(300_000, 'x');
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes),
  );
  const onPercent = vi.fn();
  const onNoConnection = vi.fn();
  const watched = watchDownload(fetch, { connectWithinMs: 5000, onPercent, onNoConnection });

  const body = await (await watched(url)).arrayBuffer();

  expect(Buffer.from(body).equals(bytes)).toBe(true);
  expect(onPercent).toHaveBeenLastCalledWith(100, bytes.length);
  const percents = onPercent.mock.calls.map(([percent]) => percent);
  expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  expect(onNoConnection).not.toHaveBeenCalled();
});

it('gives up on a server that does not answer', async () => {
  const url = await serve(() => {});
  const gaveUp = new Promise<void>((resolve) => {
    const watched = watchDownload(fetch, { connectWithinMs: 50, onPercent() {}, onNoConnection: resolve });
    watched(url).catch(() => {});
  });
  await expect(gaveUp).resolves.toBeUndefined();
});

it('gives up at once on a refused connection', async () => {
  const url = await serve(() => {});
  server?.close();
  const onNoConnection = vi.fn();
  const watched = watchDownload(fetch, { connectWithinMs: 60_000, onPercent() {}, onNoConnection });
  await expect(watched(url)).rejects.toThrow('fetch failed');
  expect(onNoConnection).toHaveBeenCalledOnce();
});
