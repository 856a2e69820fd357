import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARCHIVE_PATH } from '../../../shared/archive.ts';
import { ATTACHMENTS_PATH } from '../../../shared/attachments.ts';
import { fingerprint, makeUsedProfile, startHosted } from '../../hosted-app-for-tests.ts';
import type { HostedApp } from '../../open-app.ts';
import { appRouter } from '../../router.ts';
import { readStaticFiles } from '../static-files.ts';
import { type HttpHost, startHttpHost } from './http.ts';
import { type Answer, type SentHeaders, send, windowHeaders } from './http-test-client.ts';

/** One address, the method a window uses there, the kind of body it takes and what has to be shown for it. */
type Route = {
  path: string;
  method: 'GET' | 'POST';
  type: 'application/json' | 'application/octet-stream';
  shows: 'nothing' | 'token' | 'secret';
};

const JSON_BODY = 'application/json';
const BYTES = 'application/octet-stream';
const SESSION: Route = { path: '/rpc/-/session', method: 'POST', type: JSON_BODY, shows: 'nothing' };
const OWN_ROUTES: Route[] = [
  SESSION,
  { path: '/rpc/-/code', method: 'POST', type: JSON_BODY, shows: 'secret' },
  { path: '/rpc/-/changes', method: 'GET', type: JSON_BODY, shows: 'token' },
  { path: '/rpc/-/upload', method: 'POST', type: BYTES, shows: 'token' },
  { path: ATTACHMENTS_PATH, method: 'POST', type: BYTES, shows: 'token' },
  { path: `${ATTACHMENTS_PATH}/${'a'.repeat(64)}`, method: 'GET', type: BYTES, shows: 'token' },
  { path: ARCHIVE_PATH, method: 'POST', type: BYTES, shows: 'token' },
  { path: `${ARCHIVE_PATH}/${'a'.repeat(32)}`, method: 'GET', type: BYTES, shows: 'token' },
];
const FILES: Route[] = ['/', '/assets/main-1a2b.js', '/not-there.js'].map((path) => ({
  ...{ path, method: 'GET', type: JSON_BODY, shows: 'nothing' },
}));
const CALLS = Object.entries<unknown>(appRouter._def.procedures).map(([name, procedure]): Route => {
  const { type } = Object(Reflect.get(Object(procedure), '_def'));
  return { path: `/rpc/${name}`, method: type === 'query' ? 'GET' : 'POST', type: JSON_BODY, shows: 'token' };
});
const ROUTES = [...FILES, ...OWN_ROUTES, ...CALLS];

const isFile = (route: Route) => FILES.includes(route);
const withBody = ({ method }: Route) => method === 'POST';
const withKey = ({ shows }: Route) => shows !== 'nothing';
const every = () => true;
const other = (route: Route) => !isFile(route);

/** What is changed about the request of a window, on which routes that is tried, and the only right answer. */
const CASES: [name: string, changed: SentHeaders, tried: (route: Route) => boolean, status: number][] = [
  ['a foreign host name', { Host: 'evil.test' }, every, 403],
  ['localhost as host', { Host: 'localhost' }, every, 403],
  ['no host', { Host: undefined }, every, 403],
  ['two hosts', { Host: ['127.0.0.1', 'evil.test'] }, every, 403],
  ['the same site', { 'Sec-Fetch-Site': 'same-site' }, every, 403],
  ['another site', { 'Sec-Fetch-Site': 'cross-site' }, every, 403],
  ['a sender that does not say where it is', { 'Sec-Fetch-Site': undefined }, every, 403],
  ['a typed address', { 'Sec-Fetch-Site': 'none' }, other, 403],
  ['origin null', { Origin: 'null' }, withBody, 403],
  ['the origin of another port', { Origin: 'http://127.0.0.1:1' }, withBody, 403],
  ['no origin', { Origin: undefined }, withBody, 403],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, withBody, 415],
  ['plain text', { 'Content-Type': 'text/plain' }, withBody, 415],
  ['a form with files', { 'Content-Type': 'multipart/form-data; boundary=x' }, withBody, 415],
  ['no type', { 'Content-Type': undefined }, withBody, 415],
  ['no token', { Authorization: undefined }, withKey, 401],
  ['a token of no kind', { Authorization: 'Basic cmVib3VuZDpyZWJvdW5k' }, withKey, 401],
];

let folder: string;
let dataDir: string;
let app: HostedApp;
let host: HttpHost;
let token: string;
let changes = 0;
let clock = Date.UTC(2026, 10, 27);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-routes-'));
  dataDir = join(folder, 'profile');
  mkdirSync(dataDir);
  await makeUsedProfile(dataDir);
  mkdirSync(join(folder, 'incoming'));
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer/index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  writeFileSync(join(folder, 'renderer/assets/main-1a2b.js'), 'document.title;');
  app = startHosted(dataDir);
  app.onChanged(() => {
    changes += 1;
  });
  host = await startHttpHost({
    ...{ app, port: 0, incomingDir: join(folder, 'incoming') },
    files: readStaticFiles(join(folder, 'renderer')),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    // Every wrong token counts as a guess, and the twenty-first of a minute is refused for that.
    now: () => clock,
  });
  const code = host.makeAddress().split('#code=')[1];
  const answer = await ask(SESSION, {}, { body: JSON.stringify({ code }) });
  token = JSON.parse(answer.body).token;
});
afterAll(async () => {
  await host.close();
  app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks as a window would but for what is `changed`; without a body where that is null or the method has none. */
function ask(
  route: Route,
  changed: SentHeaders,
  { body = '{}', method = route.method }: { body?: string | null; method?: string } = {},
): Promise<Answer> {
  clock += 60_000;
  const headers = { ...rightHeaders(route), ...changed };
  return send(host.port, method, route.path, headers, method === 'GET' ? undefined : (body ?? undefined));
}

function rightHeaders({ type, shows }: Route): SentHeaders {
  const key = shows === 'secret' ? host.secret : token;
  return {
    ...windowHeaders(host.port),
    'Content-Type': type,
    ...(shows === 'nothing' ? {} : { Authorization: `Bearer ${key}` }),
  };
}

function expectClosed(answer: Answer, at: string): void {
  expect(
    answer.rawHeaderNames.filter((name) => /^access-control/i.test(name)),
    at,
  ).toEqual([]);
  expect(answer.headers['content-security-policy'], at).toContain("default-src 'none'");
  expect(answer.body, at).not.toMatch(/"result"|token|Amira|document\.title/);
}

describe(`each of the ${ROUTES.length} addresses of the browser host (fault 24)`, () => {
  it.each(CASES)('refuses %s', async (_, changed, tried, status) => {
    const before = fingerprint(join(dataDir, 'rebound.db'));
    const asked = ROUTES.filter(tried);
    expect(asked.length).toBeGreaterThan(0);
    for (const route of asked) {
      const answer = await ask(route, changed);
      expect(answer.status, route.path).toBe(status);
      expectClosed(answer, route.path);
    }
    expect(changes).toBe(0);
    expect(fingerprint(join(dataDir, 'rebound.db'))).toBe(before);
  });

  it('refuses a token of another launch', async () => {
    for (const route of ROUTES.filter(withKey)) {
      const answer = await ask(route, { Authorization: `Bearer ${'x'.repeat(43)}` });
      expect(answer.status, route.path).toBe(401);
      expectClosed(answer, route.path);
    }
  });

  it('refuses the key of one kind where the other is asked for', async () => {
    for (const route of ROUTES.filter(withKey)) {
      const wrong = route.shows === 'secret' ? token : host.secret;
      const answer = await ask(route, { Authorization: `Bearer ${wrong}` });
      expect(answer.status, route.path).toBe(401);
    }
  });

  it('knows GET, HEAD and POST, and answers no preflight', async () => {
    for (const route of ROUTES) {
      for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE'])
        expect((await ask(route, {}, { method })).status, `${method} ${route.path}`).toBe(405);
      const preflight = await ask(route, { 'Access-Control-Request-Method': 'POST' }, { method: 'OPTIONS' });
      expect(preflight.status, route.path).toBe(403);
      expectClosed(preflight, route.path);
    }
    for (const route of FILES)
      expect((await ask(route, {}, { method: 'POST' })).status, route.path).toBe(405);
  });

  it('changes nothing by GET', async () => {
    const changing = CALLS.filter(withBody);
    expect(changing.length).toBeGreaterThan(100);
    for (const route of changing)
      expect((await ask(route, {}, { method: 'GET' })).status, route.path).toBe(405);
    expect(changes).toBe(0);
  });

  it('refuses a body that is announced too large before any of it', async () => {
    for (const route of ROUTES.filter(withBody)) {
      const answer = await ask(route, { 'Content-Length': '9000000000' }, { body: null });
      expect(answer.status, route.path).toBe(413);
      expectClosed(answer, route.path);
    }
  });

  it('answers a window of its own', async () => {
    for (const route of FILES.slice(0, 2)) {
      expect((await ask(route, {})).status, route.path).toBe(200);
      expect((await ask(route, { 'Sec-Fetch-Site': 'none' })).status, route.path).toBe(200);
    }
    const [state] = CALLS.filter(({ path }) => path === '/rpc/profile.state');
    expect((await ask(state ?? SESSION, {})).body).toContain('"result"');
  });
});
