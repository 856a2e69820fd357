import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ARCHIVE_BYTES, ARCHIVE_PATH } from '../../../shared/archive.ts';
import { ATTACHMENT_BYTES, ATTACHMENTS_PATH, SHA256 } from '../../../shared/attachments.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { UPLOAD_BYTES } from '../../../shared/opened-files.ts';
import type { Log } from '../../context.ts';
import { securityHeaders } from '../headers.ts';
import type { StaticFiles } from '../static-files.ts';
import type { HostedApp } from './answer-call.ts';
import { BodyTooLarge, openBody, saveBody } from './file-streams.ts';
import { isOwnAddress, OWN_ORIGIN } from './own-address.ts';

const LIMITS = {
  uploadBytes: UPLOAD_BYTES,
  attachmentBytes: ATTACHMENT_BYTES,
  archiveBytes: ARCHIVE_BYTES,
};
const UPLOAD_PATH = '/rpc/-/upload';
const ATTACHMENT_PREFIX = `${ATTACHMENTS_PATH}/`;
const ARCHIVE_PREFIX = `${ARCHIVE_PATH}/`;
const UPLOAD_ID = /^[0-9a-f]{32}$/;

const REFUSALS = {
  403: 'Rebound only answers its own window.',
  404: 'There is nothing at this address.',
  405: 'Rebound does not answer this kind of request.',
  413: 'This is more than Rebound takes at once.',
  415: 'Rebound does not take this kind of data.',
  500: 'Something went wrong; the log has more.',
} as const;

export type PageHandlerOptions = {
  app: HostedApp;
  files: StaticFiles;
  log: Log;
  /** Where uploads grow until they are whole: an existing folder on the disk of the profile. */
  incomingDir: string;
  limits?: Partial<typeof LIMITS>;
};

/**
 * Answers every request of the page: its own files from the list read at the start, and the bytes of uploads and
 * attachments. No path from outside reaches the disk. Never throws.
 */
export function createPageHandler(options: PageHandlerOptions): (request: Request) => Promise<Response> {
  const { app, files, log, incomingDir } = options;
  const limits = { ...LIMITS, ...options.limits };

  async function answer(request: Request): Promise<Response> {
    if (!isOwnAddress(request.url)) return refuse(404);
    const { pathname } = new URL(request.url);
    const isPost = request.method === 'POST';
    if (!isPost && request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);

    if (pathname === UPLOAD_PATH || pathname === ARCHIVE_PATH) {
      if (!isPost) return refuse(405);
      const limit = pathname === UPLOAD_PATH ? limits.uploadBytes : limits.archiveBytes;
      return receive(request, limit, (path) => ({
        id: app.contextFor(null).uploads.keep(path),
      }));
    }
    if (pathname === ATTACHMENTS_PATH) {
      if (!isPost) return refuse(405);
      return receive(request, limits.attachmentBytes, (path) => app.attachments.keep(path));
    }
    if (isPost) return refuse(pathname.startsWith('/rpc/') ? 404 : 405);
    const wholeBody = request.method === 'GET';
    if (pathname.startsWith('/rpc/')) return sendKept(keptPath(pathname), wholeBody);
    return sendFile(pathname, wholeBody);
  }

  async function receive(
    request: Request,
    limit: number,
    keep: (path: string) => object | Promise<object>,
  ): Promise<Response> {
    const origin = request.headers.get('origin');
    if (origin !== null && origin !== OWN_ORIGIN) return refuse(403);
    if (request.headers.get('content-type')?.toLowerCase() !== 'application/octet-stream') return refuse(415);
    if (Number(request.headers.get('content-length') ?? 0) > limit) return refuse(413);
    if (app.contextFor(null).lookedAt) return refuse(403);
    const path = join(incomingDir, `${randomUUID()}.part`);
    await saveBody(request.body, path, limit);
    return Response.json(await keep(path), {
      headers: { ...securityHeaders(), 'cache-control': 'no-store' },
    });
  }

  /** Where the bytes at an address lie: an attachment, or an export that was made. Compared as sent, never decoded. */
  function keptPath(pathname: string): string | null {
    const sha256 = after(ATTACHMENT_PREFIX, pathname);
    if (SHA256.test(sha256)) return app.attachments.path(sha256);
    const id = after(ARCHIVE_PREFIX, pathname);
    return UPLOAD_ID.test(id) ? app.contextFor(null).uploads.path(id) : null;
  }

  async function sendKept(path: string | null, wholeBody: boolean): Promise<Response> {
    if (path === null) return refuse(404);
    const { size, body } = await openBody(path);
    if (!wholeBody) await body.cancel();
    return new Response(wholeBody ? body : null, {
      headers: {
        ...securityHeaders(),
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'content-length': String(size),
        'cache-control': 'no-store',
      },
    });
  }

  function sendFile(pathname: string, wholeBody: boolean): Response {
    const path = decodeOnce(pathname);
    const file = path === null ? null : files(path);
    if (!file) return refuse(404);
    return new Response(wholeBody ? new Uint8Array(file.body) : null, { headers: file.headers });
  }

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof BodyTooLarge) return refuse(413);
      if (error instanceof ExpectedError && error.code === 'LOCKED') return refuse(403);
      log.error('the page could not be answered', error);
      return refuse(500);
    }
  };
}

function refuse(status: keyof typeof REFUSALS): Response {
  return new Response(REFUSALS[status], {
    status,
    headers: {
      ...securityHeaders(),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}

function decodeOnce(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function after(prefix: string, pathname: string): string {
  return pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
}
