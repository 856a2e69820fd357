import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { securityHeaders } from './headers.ts';

const NONCE_PLACEHOLDER = '__STYLE_NONCE__';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

type StaticAnswer = { headers: Record<string, string>; body: Buffer };

/** Answers for a path such as `/` or `/assets/main-1a2b.js`; null when there is no such file. */
export type StaticFiles = (path: string) => StaticAnswer | null;

/**
 * Reads every file below `folder` once. Later requests only look names up in that list,
 * so no path from outside ever reaches the disk.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticAnswer>();
  for (const file of filesBelow(folder)) {
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const hashed = path.startsWith('/assets/');
    files.set(path, {
      headers: {
        ...securityHeaders(),
        'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
      body: readFileSync(file),
    });
  }

  const page = files.get('/index.html')?.body.toString('utf8');
  if (page === undefined) throw new Error(`There is no index.html in ${folder}.`);
  // Only with its nonce may the page be sent, so the raw file has no address.
  files.delete('/index.html');
  return (path) => (path === '/' ? withNonce(page) : (files.get(path) ?? null));
}

// Name by name: inside a packed app a folder is read by Electron, whose recursive listing is not Node's.
function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function withNonce(page: string): StaticAnswer {
  const nonce = randomBytes(18).toString('base64url');
  return {
    headers: {
      ...securityHeaders(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(page.replaceAll(NONCE_PLACEHOLDER, nonce)),
  };
}
