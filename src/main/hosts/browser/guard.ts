import { ARCHIVE_PATH } from '../../../shared/archive.ts';
import { ATTACHMENTS_PATH } from '../../../shared/attachments.ts';

/** What a request shows before anything of its body is read. `rawHeaders` alternates names and values. */
export type Asked = { method: string; url: string; rawHeaders: readonly string[] };

/** What has to be presented: nothing, the session token of this launch, or the control secret of the host file. */
type Credential = 'none' | 'token' | 'secret';

type RouteKind =
  | 'file'
  | 'call'
  | 'session'
  | 'code'
  | 'changes'
  | 'upload'
  | 'attachments'
  | 'attachment'
  | 'archives'
  | 'archive'
  | 'unknown';

export type Refusal = 400 | 401 | 403 | 404 | 405 | 408 | 413 | 415 | 429 | 431 | 500;

export type Verdict =
  | { allowed: true; kind: RouteKind; path: string; bodyLimit: number }
  | { allowed: false; status: Refusal };

export type GuardSettings = {
  port: number;
  /** Bytes of an ordinary body, of an upload, of an attachment and of an export that comes back. */
  bodyLimit: number;
  uploadLimit: number;
  attachmentLimit: number;
  archiveLimit: number;
  /** Compares in constant time. */
  holds(credential: Exclude<Credential, 'none'>, presented: string): boolean;
};

const JSON_TYPE = /^application\/json(?:\s*;\s*charset=utf-8)?$/i;
const CALL_PATH = /^\/rpc\/(?:[\w.,-]|%2C)+$/i;
const ATTACHMENT_PATH = new RegExp(`^${ATTACHMENTS_PATH}/[0-9a-f]{64}$`);
const MADE_ARCHIVE_PATH = new RegExp(`^${ARCHIVE_PATH}/[0-9a-f]{32}$`);
const OWN_ROUTES: Readonly<Record<string, RouteKind>> = {
  '/rpc/-/session': 'session',
  '/rpc/-/code': 'code',
  '/rpc/-/changes': 'changes',
  '/rpc/-/upload': 'upload',
  [ATTACHMENTS_PATH]: 'attachments',
  [ARCHIVE_PATH]: 'archives',
};

/**
 * Decides on a request in a fixed order, each check before anything that trusts it: host name, method,
 * where the browser says it comes from, origin and body type, credential, announced length.
 * The path is compared as sent: it is never decoded, so there is nothing to escape with.
 */
export function judge(asked: Asked, settings: GuardSettings): Verdict {
  const path = asked.url.split(/[?#]/, 1)[0] ?? '';
  const kind = kindOf(path);
  const isFile = kind === 'file';
  const own = `127.0.0.1:${settings.port}`;

  // A name that was re-pointed at this computer arrives with that name, so only the literal address passes.
  if (single(asked, 'host') !== own) return refuse(403);

  if (asked.method === 'OPTIONS') return refuse(403);
  if (asked.method !== 'GET' && asked.method !== 'HEAD' && asked.method !== 'POST') return refuse(405);
  const isPost = asked.method === 'POST';
  if (isPost && isFile) return refuse(405);

  // Another port on this address counts as the same site, hence exactly same-origin; a typed address says none.
  const site = single(asked, 'sec-fetch-site');
  if (site !== 'same-origin' && !(isFile && site === 'none')) return refuse(403);

  if (isPost) {
    if (single(asked, 'origin') !== `http://${own}`) return refuse(403);
    if (!isRightType(kind, single(asked, 'content-type'))) return refuse(415);
  }

  const credential = credentialFor(kind);
  if (credential !== 'none') {
    const presented = /^Bearer ([\w-]{20,100})$/.exec(single(asked, 'authorization') ?? '')?.[1];
    if (presented === undefined || !settings.holds(credential, presented)) return refuse(401);
  }

  const bodyLimit = bodyLimitOf(kind, settings);
  if (Number(single(asked, 'content-length') ?? 0) > bodyLimit) return refuse(413);
  return { allowed: true, kind, path, bodyLimit };
}

function kindOf(path: string): RouteKind {
  if (path !== '/rpc' && !path.startsWith('/rpc/')) return 'file';
  if (Object.hasOwn(OWN_ROUTES, path)) return OWN_ROUTES[path] ?? 'unknown';
  if (ATTACHMENT_PATH.test(path)) return 'attachment';
  if (MADE_ARCHIVE_PATH.test(path)) return 'archive';
  return CALL_PATH.test(path) ? 'call' : 'unknown';
}

function credentialFor(kind: RouteKind): Credential {
  if (kind === 'file' || kind === 'session') return 'none';
  return kind === 'code' ? 'secret' : 'token';
}

function isRightType(kind: RouteKind, type: string | undefined): boolean {
  if (type === undefined) return false;
  const isBytes = kind === 'upload' || kind === 'attachments' || kind === 'archives';
  return isBytes ? type.toLowerCase() === 'application/octet-stream' : JSON_TYPE.test(type);
}

function bodyLimitOf(kind: RouteKind, settings: GuardSettings): number {
  if (kind === 'attachments') return settings.attachmentLimit;
  if (kind === 'archives') return settings.archiveLimit;
  return kind === 'upload' ? settings.uploadLimit : settings.bodyLimit;
}

/** A header that is there exactly once; twice is as good as missing, because two readers could pick differently. */
function single(asked: Asked, name: string): string | undefined {
  const values = asked.rawHeaders.filter(
    (_, index) => index % 2 === 1 && asked.rawHeaders[index - 1]?.toLowerCase() === name,
  );
  return values.length === 1 ? values[0] : undefined;
}

function refuse(status: Refusal): Verdict {
  return { allowed: false, status };
}
