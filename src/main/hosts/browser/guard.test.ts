import { describe, expect, it } from 'vitest';
import { type Asked, judge } from './guard.ts';

const PORT = 4711;
const OWN = `127.0.0.1:${PORT}`;
const TOKEN = 'token-of-this-launch-0123456789abcdef';
const SECRET = 'secret-of-the-host-file-0123456789abcd';
const HASH = '0123456789abcdef'.repeat(4);
const SETTINGS = {
  port: PORT,
  bodyLimit: 1_000,
  uploadLimit: 5_000,
  attachmentLimit: 3_000,
  archiveLimit: 9_000,
  holds: (credential: 'token' | 'secret', presented: string) =>
    presented === (credential === 'token' ? TOKEN : SECRET),
};

type Headers = Record<string, string | string[] | undefined>;
const FILE: Headers = { Host: OWN, 'Sec-Fetch-Site': 'same-origin' };
const GET: Headers = { ...FILE, Authorization: `Bearer ${TOKEN}` };
const POST: Headers = { ...GET, Origin: `http://${OWN}`, 'Content-Type': 'application/json' };

function asked(method: string, url: string, headers: Headers): Asked {
  const rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((one) => [name, one]),
  );
  return { method, url, rawHeaders };
}

/** The status a request is refused with, or the kind of route it may go to. */
function verdict(method: string, url: string, headers: Headers): number | string {
  const found = judge(asked(method, url, headers), SETTINGS);
  return found.allowed ? found.kind : found.status;
}

describe('judge', () => {
  it.each([
    ['GET', '/', FILE, 'file'],
    ['GET', '/', { ...FILE, 'Sec-Fetch-Site': 'none' }, 'file'],
    ['HEAD', '/assets/main-1a2b.js', FILE, 'file'],
    ['GET', '/rpc/applications.board?input=%7B%7D', GET, 'call'],
    ['POST', '/rpc/a.b,c.d?batch=1', POST, 'call'],
    ['POST', '/rpc/a.b', { ...POST, 'Content-Type': 'application/json; charset=UTF-8' }, 'call'],
    ['POST', '/rpc/-/session', { ...POST, Authorization: undefined }, 'session'],
    ['POST', '/rpc/-/code', { ...POST, Authorization: `Bearer ${SECRET}` }, 'code'],
    ['GET', '/rpc/-/changes', GET, 'changes'],
    ['POST', '/rpc/-/upload', { ...POST, 'Content-Type': 'application/octet-stream' }, 'upload'],
    ['POST', '/rpc/-/attachments', { ...POST, 'Content-Type': 'application/octet-stream' }, 'attachments'],
    ['GET', `/rpc/-/attachments/${HASH}`, GET, 'attachment'],
    ['HEAD', `/rpc/-/attachments/${HASH}`, GET, 'attachment'],
    ['POST', '/rpc/-/archive', { ...POST, 'Content-Type': 'application/octet-stream' }, 'archives'],
    ['GET', `/rpc/-/archive/${HASH.slice(0, 32)}`, GET, 'archive'],
    ['GET', '/rpc/-/archive/../upload', GET, 'unknown'],
    ['POST', '/rpc/-/constructor', POST, 'unknown'],
  ])('lets %s %s of our own window through', (method, url, headers, kind) => {
    expect(verdict(method, url, headers)).toBe(kind);
  });

  it.each([
    ['another name', 'evil.test'],
    ['another name with our port', `evil.test:${PORT}`],
    ['localhost', `localhost:${PORT}`],
    ['another port', '127.0.0.1:80'],
    ['no port', '127.0.0.1'],
    ['an address of IPv6', `[::1]:${PORT}`],
    ['no host at all', undefined],
    ['two hosts', [OWN, OWN]],
    ['a second, foreign host', [OWN, 'evil.test']],
  ])('refuses %s, static files included', (_, host) => {
    expect(verdict('GET', '/', { ...FILE, Host: host })).toBe(403);
    expect(verdict('POST', '/rpc/a.b', { ...POST, Host: host })).toBe(403);
  });

  it.each([
    ['OPTIONS', '/rpc/a.b', 403],
    ['OPTIONS', '/', 403],
    ['PUT', '/rpc/a.b', 405],
    ['DELETE', '/rpc/a.b', 405],
    ['PATCH', '/', 405],
    ['TRACE', '/', 405],
    ['get', '/', 405],
    ['POST', '/', 405],
  ])('refuses the method %s on %s', (method, url, status) => {
    expect(verdict(method, url, POST)).toBe(status);
  });

  it.each([['same-site'], ['cross-site'], ['none'], ['Same-Origin'], [undefined]])(
    'refuses a call that comes from %s',
    (site) => {
      expect(verdict('POST', '/rpc/a.b', { ...POST, 'Sec-Fetch-Site': site })).toBe(403);
      expect(verdict('GET', '/rpc/a.b', { ...GET, 'Sec-Fetch-Site': site })).toBe(403);
    },
  );

  it.each([['same-site'], ['cross-site'], [undefined]])(
    'refuses a file that is asked for from %s',
    (site) => {
      expect(verdict('GET', '/', { ...FILE, 'Sec-Fetch-Site': site })).toBe(403);
    },
  );

  it.each([
    ['null'],
    ['http://127.0.0.1:4712'],
    [`https://${OWN}`],
    [`http://localhost:${PORT}`],
    [`http://${OWN}/`],
    [''],
    [undefined],
    [[`http://${OWN}`, `http://${OWN}`]],
  ])('refuses to take a body from origin %j', (origin) => {
    expect(verdict('POST', '/rpc/a.b', { ...POST, Origin: origin })).toBe(403);
    expect(verdict('POST', '/rpc/-/session', { ...POST, Origin: origin })).toBe(403);
  });

  it.each([
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['text/plain'],
    ['application/json; charset=latin1'],
    ['application/octet-stream'],
    [undefined],
  ])('refuses a call whose body is %s', (type) => {
    expect(verdict('POST', '/rpc/a.b', { ...POST, 'Content-Type': type })).toBe(415);
  });

  it('takes nothing but bytes as an upload or an attachment', () => {
    expect(verdict('POST', '/rpc/-/upload', POST)).toBe(415);
    expect(verdict('POST', '/rpc/-/attachments', POST)).toBe(415);
  });

  it.each([
    [undefined],
    [''],
    ['Bearer'],
    [`Basic ${TOKEN}`],
    [`bearer ${TOKEN}`],
    [`Bearer ${TOKEN}x`],
    [`Bearer ${SECRET}`],
    [[`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]],
  ])('refuses a call with the credential %j', (authorization) => {
    expect(verdict('POST', '/rpc/a.b', { ...POST, Authorization: authorization })).toBe(401);
    expect(verdict('GET', '/rpc/-/changes', { ...GET, Authorization: authorization })).toBe(401);
  });

  it('gives no code for the token of a window', () => {
    expect(verdict('POST', '/rpc/-/code', POST)).toBe(401);
  });

  it.each([
    ['/rpc/a.b', '1000', 'call'],
    ['/rpc/a.b', '1001', 413],
    ['/rpc/a.b', '1073741824', 413],
  ])('measures the announced length of %s: %s', (url, length, expected) => {
    expect(verdict('POST', url, { ...POST, 'Content-Length': length })).toBe(expected);
  });

  it('allows an upload more than a call', () => {
    const upload = { ...POST, 'Content-Type': 'application/octet-stream' };
    expect(verdict('POST', '/rpc/-/upload', { ...upload, 'Content-Length': '5000' })).toBe('upload');
    expect(verdict('POST', '/rpc/-/upload', { ...upload, 'Content-Length': '5001' })).toBe(413);
  });

  it('measures an attachment by its own limit', () => {
    const sent = { ...POST, 'Content-Type': 'application/octet-stream' };
    expect(verdict('POST', '/rpc/-/attachments', { ...sent, 'Content-Length': '3000' })).toBe('attachments');
    expect(verdict('POST', '/rpc/-/attachments', { ...sent, 'Content-Length': '3001' })).toBe(413);
  });

  it.each([
    ['/rpc/-/attachments/'],
    ['/rpc/-/attachments/..'],
    ['/rpc/-/attachments/../upload'],
    ['/rpc/-/attachments/%2e%2e%2frebound.db'],
    ['/rpc/-/attachments//etc/passwd'],
    [`/rpc/-/attachments/${HASH.toUpperCase()}`],
    [`/rpc/-/attachments/${HASH}0`],
    [`/rpc/-/attachments/${HASH}/`],
    [`/rpc/-/attachments/${HASH}%00`],
    [`/rpc/-/attachments/01/${HASH}`],
  ])('knows no attachment at %s, and asks who calls before it says so', (url) => {
    expect(verdict('GET', url, GET)).toBe('unknown');
    expect(verdict('GET', url, FILE)).toBe(401);
    expect(verdict('GET', url, { ...GET, 'Sec-Fetch-Site': 'none' })).toBe(403);
  });

  it('asks who calls before it looks at what is sent', () => {
    const wrong = { ...POST, 'Content-Length': '9999999', Authorization: undefined };
    expect(verdict('POST', '/rpc/a.b', wrong)).toBe(401);
    expect(verdict('POST', '/rpc/a.b', { ...wrong, 'Content-Type': 'text/plain' })).toBe(415);
    expect(verdict('POST', '/rpc/a.b', { ...wrong, 'Content-Type': 'text/plain', Origin: 'null' })).toBe(403);
    expect(verdict('PUT', '/rpc/a.b', { ...wrong, Host: 'evil.test' })).toBe(403);
  });

  it.each([
    ['/%72pc/a.b'],
    ['/x/../rpc/a.b'],
    ['//rpc/a.b'],
    ['/%2e%2e%2fetc/passwd'],
    ['http://evil.test/rpc/a.b'],
  ])('never decodes %s into a call', (url) => {
    expect(verdict('GET', url, GET)).toBe('file');
  });

  it.each([['/rpc/../a.b'], ['/rpc/%2e%2e/a'], ['/rpc/a/b'], ['/rpc/'], ['/rpc']])(
    'knows no call at %s',
    (url) => {
      expect(verdict('GET', url, GET)).toBe('unknown');
    },
  );
});
