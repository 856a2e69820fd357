import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AnyRouter } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { z } from 'zod';
import { ARCHIVE_BYTES } from '../../../shared/archive.ts';
import { ATTACHMENT_BYTES } from '../../../shared/attachments.ts';
import type { Change } from '../../../shared/changes.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { UPLOAD_BYTES } from '../../../shared/opened-files.ts';
import type { Attachments, Log } from '../../context.ts';
import { securityHeaders } from '../headers.ts';
import type { StaticFiles } from '../static-files.ts';
import { createChangeStreams } from './change-stream.ts';
import { judge, type Refusal, type Verdict } from './guard.ts';
import { countFailures, createKeys } from './keys.ts';
import { BodyTooLarge, readBody, saveBody } from './request-body.ts';
import { answerUnreadable, refuse, sendBytes, sendJson } from './responses.ts';

/** What this host needs of the application; it knows no feature. */
type HostedApp = {
  readonly router: AnyRouter;
  contextFor(origin: string | null): {
    readonly uploads: { keep(path: string): string; path(id: string): string | null };
    readonly attachments: Attachments;
    readonly lookedAt: object | null;
  };
  onChanged(listener: (change: Change) => void): () => void;
};

const LIMITS = {
  bodyBytes: 16 * 2 ** 20,
  uploadBytes: UPLOAD_BYTES,
  attachmentBytes: ATTACHMENT_BYTES,
  archiveBytes: ARCHIVE_BYTES,
  headerBytes: 16 * 2 ** 10,
  headersMs: 10_000,
  requestMs: 60_000,
  /** How often slow requests are looked for. */
  checkMs: 1_000,
  connections: 64,
  failedTokensPerMinute: 20,
  heartbeatMs: 15_000,
};
export type HttpLimits = typeof LIMITS;

export type HttpHostOptions = {
  app: HostedApp;
  files: StaticFiles;
  log: Log;
  /** Where uploads grow until they are whole: an existing folder on the disk of the profile. */
  incomingDir: string;
  /** 0: any free one. */
  port: number;
  now?: () => number;
  limits?: Partial<HttpLimits>;
};

export type HttpHost = {
  readonly port: number;
  /** For the host file: with it a second start asks for a code. */
  readonly secret: string;
  /** An address that opens one window within ten minutes. */
  makeAddress(): string;
  /** Lets running answers finish for a moment, then cuts the rest. */
  close(): Promise<void>;
};

const FAREWELL_MS = 500;
const sessionInput = z.object({ code: z.string().max(100) });

/** The address that a window is opened with. The code is in the fragment, which no browser sends or logs. */
export function windowAddress(port: number, code: string): string {
  return `http://127.0.0.1:${port}/#code=${code}`;
}

/** Listens on 127.0.0.1 and nothing else. A taken port is an ExpectedError. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const { app, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  const keys = createKeys(now);
  const failures = countFailures(limits.failedTokensPerMinute, now);
  const streams = createChangeStreams(app.onChanged, limits.heartbeatMs);

  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      // A missing Host gets the same answer as a wrong one.
      requireHostHeader: false,
    },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        const status = refusalOf(error);
        if (status) return refuse(request, response, status);
        if (request.destroyed && !request.complete) return;
        log.error('the browser host could not answer', error);
        if (response.headersSent) response.destroy();
        else refuse(request, response, 500);
      });
    },
  );
  server.maxConnections = limits.connections;
  server.on('clientError', answerUnreadable);
  const port = await listen(server, options.port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = { method: request.method ?? '', url: request.url ?? '', rawHeaders: request.rawHeaders };
    const verdict = judge(asked, {
      port,
      bodyLimit: limits.bodyBytes,
      uploadLimit: limits.uploadBytes,
      attachmentLimit: limits.attachmentBytes,
      archiveLimit: limits.archiveBytes,
      holds: keys.holds,
    });
    if (!verdict.allowed) {
      const status = verdict.status === 401 && failures.tooMany() ? 429 : verdict.status;
      return refuse(request, response, status);
    }
    switch (verdict.kind) {
      case 'file':
        return sendFile(request, response, verdict.path);
      case 'call':
        return call(request, response, verdict);
      case 'session':
        if (request.method !== 'POST') return refuse(request, response, 405);
        return openSession(request, response);
      case 'code':
        if (request.method !== 'POST') return refuse(request, response, 405);
        return sendJson(response, { code: keys.makeCode() });
      case 'changes':
        if (request.method !== 'GET') return refuse(request, response, 405);
        return streams.add(response);
      case 'upload':
      case 'archives':
        if (request.method !== 'POST') return refuse(request, response, 405);
        if (contextOf(request).lookedAt) return refuse(request, response, 403);
        return upload(request, response, verdict.bodyLimit);
      case 'attachments':
        if (request.method !== 'POST') return refuse(request, response, 405);
        if (contextOf(request).lookedAt) return refuse(request, response, 403);
        return keepAttachment(request, response, verdict.bodyLimit);
      case 'attachment':
        if (request.method === 'POST') return refuse(request, response, 405);
        return give(request, response, contextOf(request).attachments.path(verdict.path.slice(-64)));
      case 'archive':
        if (request.method === 'POST') return refuse(request, response, 405);
        return give(request, response, contextOf(request).uploads.path(verdict.path.slice(-32)));
      default:
        return refuse(request, response, 404);
    }
  }

  function contextOf(request: IncomingMessage): ReturnType<HostedApp['contextFor']> {
    return app.contextFor(windowOf(request));
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = options.files(path);
    if (!file) {
      refuse(request, response, 404);
      return;
    }
    response.writeHead(200, { ...file.headers, 'content-length': String(file.body.length) });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  }

  async function call(
    request: IncomingMessage,
    response: ServerResponse,
    verdict: Extract<Verdict, { allowed: true }>,
  ): Promise<void> {
    const body = request.method === 'POST' ? await readBody(request, verdict.bodyLimit) : null;
    const origin = windowOf(request);
    const result = await fetchRequestHandler({
      endpoint: '/rpc',
      router: app.router,
      allowMethodOverride: true,
      createContext: () => app.contextFor(origin),
      // The address is put together from our own port, never from what the request claims.
      req: new Request(`http://127.0.0.1:${port}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: body ? { 'content-type': 'application/json' } : {},
        body: body ? new Uint8Array(body) : null,
      }),
    });
    const bytes = Buffer.from(await result.arrayBuffer());
    response.writeHead(result.status, {
      ...securityHeaders(),
      'content-type': result.headers.get('content-type') ?? 'application/json',
      'cache-control': 'no-store',
      'content-length': String(bytes.length),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const input = sessionInput.safeParse(readJson(await readBody(request, limits.bodyBytes)));
    if (!input.success) return refuse(request, response, 400);
    if (keys.spendCode(input.data.code)) return sendJson(response, { token: keys.token });
    return refuse(request, response, failures.tooMany() ? 429 : 401);
  }

  async function upload(request: IncomingMessage, response: ServerResponse, limit: number): Promise<void> {
    const path = join(options.incomingDir, `${randomUUID()}.part`);
    await saveBody(request, path, limit);
    sendJson(response, { id: contextOf(request).uploads.keep(path) });
  }

  async function keepAttachment(
    request: IncomingMessage,
    response: ServerResponse,
    limit: number,
  ): Promise<void> {
    const path = join(options.incomingDir, `${randomUUID()}.part`);
    await saveBody(request, path, limit);
    sendJson(response, await contextOf(request).attachments.keep(path));
  }

  async function give(
    request: IncomingMessage,
    response: ServerResponse,
    path: string | null,
  ): Promise<void> {
    if (path === null) return refuse(request, response, 404);
    await sendBytes(request, response, path);
  }

  return {
    port,
    secret: keys.secret,
    makeAddress: () => windowAddress(port, keys.makeCode()),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      streams.close();
      const cut = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
      await closed;
      clearTimeout(cut);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      const sentence = `Port ${port} cannot be used; choose another one or leave out --port.`;
      reject(taken ? new ExpectedError('IN_USE', sentence) : error);
    });
    // The address as a number: a name could be pointed elsewhere.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The host got no port.'));
      else resolve(address.port);
    });
  });
}

/** What a request is refused with for something its sender did, or null. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof BodyTooLarge) return 413;
  if (!(error instanceof ExpectedError)) return null;
  if (error.code === 'LOCKED') return 403;
  return error.code === 'TOO_LARGE' ? 413 : error.code === 'INVALID' ? 400 : null;
}

function windowOf(request: IncomingMessage): string | null {
  const name = request.headers['x-rebound-window'];
  return typeof name === 'string' && /^[\w-]{1,64}$/.test(name) ? name : null;
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
