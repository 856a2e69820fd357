import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initTRPC } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../../shared/changes.ts';
import type { Attachments } from '../../context.ts';
import { readStaticFiles } from '../static-files.ts';
import { type HttpHost, type HttpLimits, startHttpHost } from './http.ts';
import { type Answer, type SentHeaders, send, sendRaw, windowHeaders } from './http-test-client.ts';

type TestContext = {
  origin: string | null;
  uploads: { keep(path: string): string; path(id: string): string | null };
  attachments: Attachments;
};
const noAttachments: Attachments = {
  keep: () => Promise.reject(new Error('no attachments here')),
  path: () => null,
};
const trpc = initTRPC.context<TestContext>().create();
const router = trpc.router({
  notes: trpc.router({
    echo: trpc.procedure.input(z.string()).query(({ input, ctx }) => ({ input, origin: ctx.origin })),
    save: trpc.procedure.input(z.string()).mutation(({ input }) => input.length),
  }),
});

let folder: string;
let host: HttpHost;
let time: number;
const listeners = new Set<(change: Change) => void>();
const uploads: string[] = [];
const errors: string[] = [];

async function start(limits: Partial<HttpLimits> = {}): Promise<void> {
  host = await startHttpHost({
    app: {
      router,
      contextFor: (origin) => ({
        origin,
        lookedAt: null,
        uploads: {
          keep: (path) => String(uploads.push(readFileSync(path, 'utf8'))),
          path: (id) => (existsSync(join(folder, id)) ? join(folder, id) : null),
        },
        attachments: noAttachments,
      }),
      onChanged(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    files: readStaticFiles(join(folder, 'renderer')),
    log: { info: () => {}, warn: () => {}, error: (message) => void errors.push(message) },
    incomingDir: join(folder, 'incoming'),
    port: 0,
    now: () => time,
    limits,
  });
}

beforeEach(() => {
  time = Date.UTC(2026, 10, 23);
  uploads.length = 0;
  errors.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'rebound-http-'));
  mkdirSync(join(folder, 'incoming'));
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
  writeFileSync(
    join(folder, 'renderer/index.html'),
    '<meta name="style-nonce" content="__STYLE_NONCE__"><div id="root"></div>',
  );
  writeFileSync(join(folder, 'renderer/assets/main-1a2b.js'), 'document.title;');
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});

function codeOf(address: string): string {
  return address.split('#code=')[1] ?? '';
}

async function openSession(code = codeOf(host.makeAddress())): Promise<Answer> {
  return send(host.port, 'POST', '/rpc/-/session', windowHeaders(host.port), JSON.stringify({ code }));
}

async function signedIn(): Promise<SentHeaders> {
  const { token } = z.object({ token: z.string() }).parse(JSON.parse((await openSession()).body));
  return { ...windowHeaders(host.port), Authorization: `Bearer ${token}` };
}

function post(path: string, headers: SentHeaders, body: string | Buffer = '"hello"'): Promise<Answer> {
  return send(host.port, 'POST', path, headers, body);
}

describe('the browser host', () => {
  it('turns a code into the token once, within ten minutes, and only a code it made', async () => {
    await start();
    const address = host.makeAddress();
    expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${host.port}/#code=[\\w-]{43}$`));
    expect((await openSession(codeOf(address))).status).toBe(200);
    expect((await openSession(codeOf(address))).status).toBe(401);
    expect((await openSession('')).status).toBe(401);

    const late = codeOf(host.makeAddress());
    time += 10 * 60_000 + 1;
    expect((await openSession(late)).status).toBe(401);
    const punctual = codeOf(host.makeAddress());
    time += 10 * 60_000;
    expect((await openSession(punctual)).status).toBe(200);
  });

  it('gives a code to who holds the secret of the host file', async () => {
    await start();
    const headers = { ...windowHeaders(host.port), Authorization: `Bearer ${host.secret}` };
    const answer = await post('/rpc/-/code', headers, '{}');
    const { code } = z.object({ code: z.string() }).parse(JSON.parse(answer.body));
    expect((await openSession(code)).status).toBe(200);
    expect((await post('/rpc/-/code', await signedIn(), '{}')).status).toBe(401);
    expect((await post('/rpc/notes.save', headers)).status).toBe(401);
  });

  it('answers queries and changes, alone and in batches, and knows the window that asks', async () => {
    await start();
    const mine = { ...(await signedIn()), 'X-Rebound-Window': 'window-1' };
    const asked = await send(host.port, 'GET', '/rpc/notes.echo?input=%22hi%22', mine);
    expect(JSON.parse(asked.body)).toEqual({ result: { data: { input: 'hi', origin: 'window-1' } } });
    const posted = await post('/rpc/notes.echo,notes.echo?batch=1', mine, '{"0":"a","1":"b"}');
    expect(JSON.parse(posted.body)).toHaveLength(2);
    expect(JSON.parse((await post('/rpc/notes.save', mine)).body)).toEqual({ result: { data: 5 } });
    expect((await send(host.port, 'GET', '/rpc/notes.save?input=%22hi%22', mine)).status).toBe(405);
    const unnamed = { ...mine, 'X-Rebound-Window': 'x'.repeat(65) };
    expect(JSON.parse((await post('/rpc/notes.echo', unnamed)).body).result.data.origin).toBeNull();
  });

  it('sends the page with a fresh style nonce each time and every file with the fixed headers', async () => {
    await start();
    const headers = { Host: `127.0.0.1:${host.port}`, 'Sec-Fetch-Site': 'none' };
    const [first, second] = [
      await send(host.port, 'GET', '/', headers),
      await send(host.port, 'GET', '/', headers),
    ];
    const nonce = /content="([\w-]{24})"/.exec(first.body)?.[1];
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(second.body).not.toBe(first.body);

    const script = await send(host.port, 'HEAD', '/assets/main-1a2b.js', headers);
    expect(script).toMatchObject({ status: 200, body: '' });
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': '15',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-embedder-policy': 'require-corp',
      'x-frame-options': 'DENY',
    });
    expect(script.headers['content-security-policy']).toContain("style-src 'self'");
  });

  it('tells open windows what changed', async () => {
    await start();
    const mine = await signedIn();
    const told = new Promise<string>((resolve, reject) => {
      let text = '';
      const headers = Object.entries(mine).map(([name, value]) => [name, String(value)]);
      const asking = request(
        { port: host.port, host: '127.0.0.1', path: '/rpc/-/changes', headers: Object.fromEntries(headers) },
        (response) => {
          expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
            if (text === ': connected\n\n')
              for (const listener of listeners) listener({ features: ['applications'], origin: 'window-1' });
            if (text.includes('data:')) {
              resolve(text);
              asking.destroy();
            }
          });
        },
      );
      asking.on('error', reject);
      asking.end();
    });
    expect(await told).toBe(': connected\n\ndata: {"features":["applications"],"origin":"window-1"}\n\n');
  });

  it('keeps an upload and leaves nothing behind of one that is too large', async () => {
    await start({ uploadBytes: 1_000 });
    const mine = { ...(await signedIn()), 'Content-Type': 'application/octet-stream' };
    expect(JSON.parse((await post('/rpc/-/upload', mine, 'a;b\n1;2')).body)).toEqual({ id: '1' });
    expect(uploads).toEqual(['a;b\n1;2']);

    const before = readdirSync(join(folder, 'incoming')).length;
    expect((await post('/rpc/-/upload', mine, 'x'.repeat(1_001))).status).toBe(413);
    const chunked = `${rawHead('POST', '/rpc/-/upload', mine)}Transfer-Encoding: chunked\r\n\r\n7d0\r\n${'x'.repeat(2_000)}\r\n0\r\n\r\n`;
    expect(await sendRaw(host.port, chunked)).toMatch(/^HTTP\/1\.1 413 /);
    expect(readdirSync(join(folder, 'incoming'))).toHaveLength(before);
    expect(uploads).toHaveLength(1);
  });
});

function rawHead(method: string, path: string, headers: SentHeaders): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}`;
}

describe('what the browser host refuses (fault 24)', () => {
  const other = 'http://127.0.0.1:1';
  const cases: [string, string, string, SentHeaders, number][] = [
    ['a foreign host name', 'POST', '/rpc/notes.save', { Host: 'evil.test' }, 403],
    ['localhost as host', 'POST', '/rpc/notes.save', { Host: 'localhost' }, 403],
    ['no host', 'POST', '/rpc/notes.save', { Host: undefined }, 403],
    ['two hosts', 'POST', '/rpc/notes.save', { Host: ['127.0.0.1', 'evil.test'] }, 403],
    ['origin null', 'POST', '/rpc/notes.save', { Origin: 'null' }, 403],
    ['the origin of another port', 'POST', '/rpc/notes.save', { Origin: other }, 403],
    ['no origin', 'POST', '/rpc/notes.save', { Origin: undefined }, 403],
    ['the same site', 'POST', '/rpc/notes.save', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['another site', 'POST', '/rpc/notes.save', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a typed address of a call', 'GET', '/rpc/notes.echo', { 'Sec-Fetch-Site': 'none' }, 403],
    [
      'a sender that does not say where it is',
      'POST',
      '/rpc/notes.save',
      { 'Sec-Fetch-Site': undefined },
      403,
    ],
    ['no token', 'POST', '/rpc/notes.save', { Authorization: undefined }, 401],
    ['a wrong token', 'POST', '/rpc/notes.save', { Authorization: `Bearer ${'x'.repeat(43)}` }, 401],
    ['a form', 'POST', '/rpc/notes.save', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['a form for a session', 'POST', '/rpc/-/session', { 'Content-Type': 'text/plain' }, 415],
    ['a preflight', 'OPTIONS', '/rpc/notes.save', {}, 403],
    ['PUT', 'PUT', '/rpc/notes.save', {}, 405],
    ['a file from above', 'GET', '/%2e%2e%2fsecret.txt', {}, 404],
    ['a file from above, plainly', 'GET', '/../secret.txt', {}, 404],
    ['the page without its nonce', 'GET', '/index.html', {}, 404],
    ['an unknown own route', 'GET', '/rpc/-/secret', {}, 404],
    ['reading the stream by POST', 'POST', '/rpc/-/changes', {}, 405],
    ['a session by GET', 'GET', '/rpc/-/session', {}, 405],
  ];

  it.each(cases)('%s', async (_, method, path, changed, status) => {
    await start();
    const mine = await signedIn();
    const answer = await send(
      host.port,
      method,
      path,
      { ...mine, ...changed },
      method === 'GET' ? undefined : '"x"',
    );
    expect(answer.status).toBe(status);
    expectClosed(answer);
    expect((await post('/rpc/notes.save', mine)).status).toBe(200);
  });

  it('a token of an earlier launch', async () => {
    await start();
    const old = (await signedIn()).Authorization;
    await host.close();
    await start();
    const answer = await post('/rpc/notes.save', { ...windowHeaders(host.port), Authorization: old });
    expect(answer.status).toBe(401);
  });

  it('a body over the limit, announced or not, and keeps running', async () => {
    await start({ bodyBytes: 100_000 });
    const mine = await signedIn();
    const large = await post('/rpc/notes.save', mine, Buffer.alloc(3_000_000, 'x'));
    expect(large.status).toBe(413);
    expectClosed(large);

    const announced = `${rawHead('POST', '/rpc/notes.save', mine)}Content-Length: 1073741824\r\n\r\n`;
    expect(await sendRaw(host.port, announced)).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = `186a1\r\n${'x'.repeat(100_001)}\r\n`;
    const chunked = `${rawHead('POST', '/rpc/notes.save', mine)}Transfer-Encoding: chunked\r\n\r\n${chunk}`;
    expect(await sendRaw(host.port, chunked)).toMatch(/^HTTP\/1\.1 413 /);
    expect((await post('/rpc/notes.save', mine)).status).toBe(200);
  });

  it('headers that do not come to an end, and bodies that do not either', async () => {
    await start({ headersMs: 100, requestMs: 200, checkMs: 20 });
    const mine = await signedIn();
    const slowHead = await sendRaw(host.port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n`);
    expect(slowHead).toMatch(/^HTTP\/1\.1 408 /);
    expect(slowHead.toLowerCase()).toContain('content-security-policy: ');
    const slowBody = `${rawHead('POST', '/rpc/notes.save', mine)}Content-Length: 100\r\n\r\n"x`;
    expect(await sendRaw(host.port, slowBody)).toMatch(/^HTTP\/1\.1 408 /);
    expect((await post('/rpc/notes.save', mine)).status).toBe(200);
  });

  it('heads over 16 KiB and what is not HTTP', async () => {
    await start();
    const long = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`;
    expect(await sendRaw(host.port, long)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await sendRaw(host.port, 'good day\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('the twenty-first wrong token of a minute, but never the right one', async () => {
    await start();
    const mine = await signedIn();
    const wrong = { ...mine, Authorization: `Bearer ${'x'.repeat(43)}` };
    const seen: number[] = [];
    for (let tried = 0; tried < 21; tried += 1) seen.push((await post('/rpc/notes.save', wrong)).status);
    expect(seen).toEqual([...Array.from({ length: 20 }, () => 401), 429]);
    expect((await openSession('guess')).status).toBe(429);
    expect((await post('/rpc/notes.save', mine)).status).toBe(200);
    time += 60_000;
    expect((await post('/rpc/notes.save', wrong)).status).toBe(401);
  });

  it('a port that is taken, in one sentence', async () => {
    await start();
    const first = host;
    const again = startHttpHost({
      app: {
        router,
        contextFor: () => ({
          lookedAt: null,
          uploads: { keep: () => '', path: () => null },
          attachments: noAttachments,
        }),
        onChanged: () => () => {},
      },
      files: () => null,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      incomingDir: folder,
      port: first.port,
    });
    await expect(again).rejects.toMatchObject({ code: 'IN_USE' });
  });
});

function expectClosed(answer: Answer): void {
  expect(answer.rawHeaderNames.filter((name) => /^access-control/i.test(name))).toEqual([]);
  expect(answer.headers.location).toBeUndefined();
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.body).not.toContain('not for the web');
  expect(answer.body).not.toContain('result');
}
