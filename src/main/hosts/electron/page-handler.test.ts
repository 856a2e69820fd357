import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initTRPC } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../context.ts';
import { readStaticFiles } from '../static-files.ts';
import { createPageHandler } from './page-handler.ts';

const OCTETS = { 'content-type': 'application/octet-stream' };

let folder: string;
let handle: (request: Request) => Promise<Response>;
const logged: unknown[] = [];
const log: Log = { info() {}, warn() {}, error: (message, error) => logged.push(message, error) };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-page-'));
  for (const name of ['page/assets', 'incoming', 'kept']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  writeFileSync(join(folder, 'page/assets/main-1.js'), 'start()');
  writeFileSync(join(folder, 'page/two words.txt'), 'plain');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  logged.length = 0;
  handle = createPageHandler({
    app: {
      router: initTRPC.create().router({}),
      contextFor: () => ({
        lookedAt: null,
        refusal: null,
        uploads: {
          keep(path) {
            renameSync(path, join(folder, 'kept/upload'));
            return 'upload';
          },
          path: (id) => (readdirSync(join(folder, 'kept')).includes(id) ? join(folder, 'kept', id) : null),
        },
      }),
      attachments: {
        async keep(path) {
          const bytes = readFileSync(path);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          renameSync(path, join(folder, 'kept', sha256));
          return { sha256, size: bytes.length };
        },
        path: (sha256) =>
          readdirSync(join(folder, 'kept')).includes(sha256) ? join(folder, 'kept', sha256) : null,
      },
    },
    files: readStaticFiles(join(folder, 'page')),
    log,
    incomingDir: join(folder, 'incoming'),
    limits: { uploadBytes: 1_000, attachmentBytes: 3_000_000, archiveBytes: 5_000 },
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return handle(new Request(path.includes('://') ? path : `app://bundle${path}`, init));
}

function post(path: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = OCTETS) {
  return get(path, { method: 'POST', body, headers });
}

describe('an export of everything', () => {
  it('comes in beyond the size of an upload, and is given by its id and nothing else', async () => {
    expect((await post('/rpc/-/archive', new Uint8Array(2_000))).status).toBe(200);
    expect((await post('/rpc/-/archive', new Uint8Array(5_001))).status).toBe(413);
    const id = 'a'.repeat(32);
    writeFileSync(join(folder, 'kept', id), 'a zip');
    expect(await (await get(`/rpc/-/archive/${id}`)).text()).toBe('a zip');
    for (const other of ['b'.repeat(32), '../secret.txt', `${id}0`, 'upload'])
      expect((await get(`/rpc/-/archive/${other}`)).status).toBe(404);
  });
});

describe('files of the page', () => {
  it('come with their type and the headers of every response', async () => {
    const answer = await get('/assets/main-1.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await answer.text()).toBe('start()');
  });

  it('include a page whose nonce is new each time', async () => {
    const nonces = new Set<string>();
    for (const answer of [await get('/'), await get('/#/board'), await get('/?x=1')]) {
      const nonce = /content="([\w-]{24})"/.exec(await answer.text())?.[1] ?? '';
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('are named once decoded, and once only', async () => {
    expect((await get('/two%20words.txt')).status).toBe(200);
    expect((await get('/two%2520words.txt')).status).toBe(404);
  });

  it.each([
    '/index.html',
    '/nothing.js',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%zz',
    '//etc/passwd',
    'app://other/assets/main-1.js',
    'app://bundle:1/assets/main-1.js',
    'https://bundle/assets/main-1.js',
    '/rpc/applications.board',
    '/rpc/-/changes',
  ])('are not found at %s, and the refusal carries the headers too', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answer HEAD without a body and refuse other methods', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/', { method: 'PUT' })).status).toBe(405);
    expect((await post('/', new Uint8Array(1))).status).toBe(405);
  });
});

describe('uploads', () => {
  it('are kept whole', async () => {
    const bytes = new Uint8Array(randomBytes(1_000));
    const answer = await post('/rpc/-/upload', bytes, { ...OCTETS, origin: 'app://bundle' });
    expect(await answer.json()).toEqual({ id: 'upload' });
    expect(readFileSync(join(folder, 'kept/upload')).equals(bytes)).toBe(true);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('leave no file when they are too large, announced or not', async () => {
    expect((await post('/rpc/-/upload', new Uint8Array(1_001))).status).toBe(413);
    const announced = { ...OCTETS, 'content-length': '1001' };
    expect((await post('/rpc/-/upload', new Uint8Array(1), announced)).status).toBe(413);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('leave no file when they break off', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(10));
        controller.error(new Error('gone'));
      },
    });
    const broken: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      headers: OCTETS,
      duplex: 'half',
    };
    expect((await get('/rpc/-/upload', broken)).status).toBe(500);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('are refused from strangers and as another type', async () => {
    const stranger = { ...OCTETS, origin: 'https://evil.example' };
    expect((await post('/rpc/-/upload', new Uint8Array(1), stranger)).status).toBe(403);
    expect((await post('/rpc/-/upload', new Uint8Array(1), { ...OCTETS, origin: 'null' })).status).toBe(403);
    expect((await post('/rpc/-/upload', new Uint8Array(1), { 'content-type': 'text/plain' })).status).toBe(
      415,
    );
    expect((await get('/rpc/-/upload')).status).toBe(405);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });
});

describe('attachments', () => {
  it('go in and come out byte for byte', async () => {
    const bytes = new Uint8Array(randomBytes(2_500_001));
    const kept: unknown = await (await post('/rpc/-/attachments', bytes)).json();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(kept).toEqual({ sha256, size: bytes.length });

    const answer = await get(`/rpc/-/attachments/${sha256}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toBe('attachment');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-length')).toBe('2500001');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('are refused when they are too large', async () => {
    expect((await post('/rpc/-/attachments', new Uint8Array(3_000_001))).status).toBe(413);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    expect(readdirSync(join(folder, 'kept'))).toEqual([]);
  });

  it.each([
    '',
    '..',
    '../secret.txt',
    '%2e%2e%2fsecret.txt',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'a'.repeat(64),
    'A'.repeat(64),
    `${'a'.repeat(64)}/x`,
    'upload',
  ])('give nothing for %s', async (name) => {
    writeFileSync(join(folder, 'kept/upload'), 'not an attachment');
    const answer = await get(`/rpc/-/attachments/${name}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('There is nothing at this address.');
  });
});
