import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { type HttpHost, type HttpLimits, startHttpHost } from './http.ts';
import { type SentHeaders, send, sendRaw, windowHeaders } from './http-test-client.ts';

const ROUTE = '/rpc/-/attachments';
const keptFile = z.object({ sha256: z.string(), size: z.number() });

let app: TestApp;
let host: HttpHost;
let incomingDir: string;
const errors: string[] = [];
beforeEach(() => {
  errors.length = 0;
  app = openTestApp();
  incomingDir = mkdtempSync(join(tmpdir(), 'rebound-incoming-'));
});
afterEach(async () => {
  await host.close();
  app.close();
  rmSync(incomingDir, { recursive: true });
  expect(errors).toEqual([]);
});

async function start(limits: Partial<HttpLimits> = {}): Promise<SentHeaders> {
  mkdirSync(incomingDir, { recursive: true });
  host = await startHttpHost({
    app: app.app,
    files: () => null,
    log: {
      info() {},
      warn() {},
      error: (message, error) => void errors.push(`${message}: ${String(error)}`),
    },
    incomingDir,
    port: 0,
    limits,
  });
  const code = host.makeAddress().split('#code=')[1] ?? '';
  const session = await send(
    host.port,
    'POST',
    '/rpc/-/session',
    windowHeaders(host.port),
    JSON.stringify({ code }),
  );
  const { token } = z.object({ token: z.string() }).parse(JSON.parse(session.body));
  return {
    ...windowHeaders(host.port),
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/octet-stream',
  };
}

function readBack(headers: SentHeaders, sha256: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    request({ port: host.port, host: '127.0.0.1', path: `${ROUTE}/${sha256}`, headers: plain }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    })
      .on('error', reject)
      .end();
  });
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const patterned = (size: number) =>
  Buffer.alloc(size, Buffer.from(Array.from({ length: 251 }, (_, at) => at)));

describe('attachments over HTTP', () => {
  it('go in and come out byte for byte', async () => {
    const mine = await start();
    const bytes = patterned(3 * 2 ** 20 + 7);
    const answer = await send(host.port, 'POST', ROUTE, mine, bytes);
    const kept = keptFile.parse(JSON.parse(answer.body));
    expect(kept).toEqual({ sha256: hashOf(bytes), size: bytes.length });
    expect((await readBack(mine, kept.sha256)).equals(bytes)).toBe(true);
    expect(readdirSync(incomingDir)).toEqual([]);
  });

  it('come as bytes to keep, never as a page', async () => {
    const mine = await start();
    const page = Buffer.from('<script>alert(1)</script>');
    const { sha256 } = keptFile.parse(JSON.parse((await send(host.port, 'POST', ROUTE, mine, page)).body));
    for (const method of ['GET', 'HEAD']) {
      const answer = await send(host.port, method, `${ROUTE}/${sha256}`, mine);
      expect(answer.status).toBe(200);
      expect(answer.body).toBe(method === 'HEAD' ? '' : page.toString());
      expect(answer.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-length': String(page.length),
      });
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  it('are refused when too large or empty, and leave nothing behind', async () => {
    const mine = await start({ attachmentBytes: 1_000 });
    expect((await send(host.port, 'POST', ROUTE, mine, Buffer.alloc(1_001))).status).toBe(413);
    const head = Object.entries(mine).map(([name, value]) => `${name}: ${value}\r\n`);
    const chunked = `POST ${ROUTE} HTTP/1.1\r\n${head.join('')}Transfer-Encoding: chunked\r\n\r\n7d0\r\n${'x'.repeat(2_000)}\r\n0\r\n\r\n`;
    expect(await sendRaw(host.port, chunked)).toMatch(/^HTTP\/1\.1 413 /);
    expect((await send(host.port, 'POST', ROUTE, mine, Buffer.alloc(0))).status).toBe(400);
    expect(readdirSync(incomingDir)).toEqual([]);
    expect(readdirSync(app.dataDir)).not.toContain('attachments');
  });

  it('leave nothing behind when the sender breaks off', async () => {
    const mine = await start({ headersMs: 100, requestMs: 200, checkMs: 20 });
    const head = Object.entries(mine).map(([name, value]) => `${name}: ${value}\r\n`);
    const half = `POST ${ROUTE} HTTP/1.1\r\n${head.join('')}Content-Length: 100\r\n\r\nhalf`;
    expect(await sendRaw(host.port, half)).toMatch(/^HTTP\/1\.1 408 /);
    await expect.poll(() => readdirSync(incomingDir)).toEqual([]);
  });

  it('are neither given nor taken while it is locked', async () => {
    const mine = await start();
    const { sha256 } = keptFile.parse(
      JSON.parse((await send(host.port, 'POST', ROUTE, mine, Buffer.from('own'))).body),
    );
    await app.call.lock.turnOn({ passphrase: 'corner table', lockAfter: 'never' });
    await app.call.lock.lock();
    expect((await send(host.port, 'GET', `${ROUTE}/${sha256}`, mine)).status).toBe(404);
    expect((await send(host.port, 'POST', ROUTE, mine, Buffer.from('more'))).status).toBe(403);
    expect((await send(host.port, 'POST', '/rpc/-/upload', mine, Buffer.from('more'))).status).toBe(403);
    await expect.poll(() => readdirSync(incomingDir)).toEqual([]);
  });

  it('of the other profile are not there', async () => {
    const mine = await start();
    const { sha256 } = keptFile.parse(
      JSON.parse((await send(host.port, 'POST', ROUTE, mine, Buffer.from('own'))).body),
    );
    await app.call.profile.switchTo({ profile: 'sample' });
    expect((await send(host.port, 'GET', `${ROUTE}/${sha256}`, mine)).status).toBe(404);
    await app.call.profile.switchTo({ profile: 'own' });
    expect((await send(host.port, 'GET', `${ROUTE}/${sha256}`, mine)).status).toBe(200);
  });
});

describe('what is refused about attachments', () => {
  const hash = hashOf(Buffer.from('kept'));
  const cases: [string, string, string, SentHeaders, number][] = [
    ['an unknown hash', 'GET', `${ROUTE}/${'0'.repeat(64)}`, {}, 404],
    ['the folder above', 'GET', `${ROUTE}/..`, {}, 404],
    ['the database', 'GET', `${ROUTE}/../../rebound.db`, {}, 404],
    ['encoded dots', 'GET', `${ROUTE}/%2e%2e%2frebound.db`, {}, 404],
    ['an absolute path', 'GET', `${ROUTE}//etc/passwd`, {}, 404],
    ['the way it lies on the disk', 'GET', `${ROUTE}/${hash.slice(0, 2)}/${hash}`, {}, 404],
    ['a list of them', 'GET', ROUTE, {}, 405],
    ['a POST to one', 'POST', `${ROUTE}/${hash}`, { 'Content-Type': 'application/json' }, 405],
    ['a form', 'POST', ROUTE, { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
    ['JSON', 'POST', ROUTE, { 'Content-Type': 'application/json' }, 415],
    ...(['GET', 'POST'] as const).flatMap((method): [string, string, string, SentHeaders, number][] => {
      const path = method === 'GET' ? `${ROUTE}/${hash}` : ROUTE;
      return [
        [`${method} from a foreign host name`, method, path, { Host: 'evil.test' }, 403],
        [`${method} from the same site`, method, path, { 'Sec-Fetch-Site': 'same-site' }, 403],
        [`${method} from a typed address`, method, path, { 'Sec-Fetch-Site': 'none' }, 403],
        [`${method} from nowhere`, method, path, { 'Sec-Fetch-Site': undefined }, 403],
        [`${method} without a token`, method, path, { Authorization: undefined }, 401],
        [`${method} with a wrong token`, method, path, { Authorization: `Bearer ${'x'.repeat(43)}` }, 401],
      ];
    }),
    ['a POST from another origin', 'POST', ROUTE, { Origin: 'null' }, 403],
    ['PUT', 'PUT', `${ROUTE}/${hash}`, {}, 405],
    ['DELETE', 'DELETE', `${ROUTE}/${hash}`, {}, 405],
    ['a preflight', 'OPTIONS', ROUTE, {}, 403],
  ];

  it.each(cases)('%s', async (_, method, path, changed, status) => {
    const mine = await start();
    await send(host.port, 'POST', ROUTE, mine, Buffer.from('kept'));
    const answer = await send(
      host.port,
      method,
      path,
      { ...mine, ...changed },
      method === 'GET' ? undefined : Buffer.from('other bytes'),
    );
    expect(answer.status).toBe(status);
    expect(answer.rawHeaderNames.filter((name) => /^access-control/i.test(name))).toEqual([]);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.body).not.toContain('kept');
    expect(app.context.attachments.path(hashOf(Buffer.from('other bytes')))).toBeNull();
    expect(app.context.attachments.path(hash)).not.toBeNull();
  });
});
