import { get } from 'node:http';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { addApplication, chooseEmpty } from '../board-steps.ts';
import { expect, isElectron, onlyWithStandIn, test } from '../desktop-fixture.ts';
import { startHost } from '../host-fixture.ts';

/** Every window may do this and no more. */
const PREFERENCES = {
  preload: resolve(import.meta.dirname, '../../out/preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  // Only because this build is not packaged.
  devTools: true,
};
const OWN_WINDOW_ONLY = 'Rebound only answers its own window.';

/** Calls a procedure through the preload, as the page does; gives the answer, or what was thrown. */
function callFrom(page: Page, path: string, input: unknown = {}) {
  return page.evaluate(
    async ([name, given]) => {
      const call = { kind: 'call', path: name, type: 'query', input: given, origin: 'spec' };
      try {
        return await Reflect.get(window, 'rebound').call(call);
      } catch (error) {
        return String(error);
      }
    },
    [path, input] as const,
  );
}

test('the window is sandboxed, and every setting is as decided', async ({ desktop }) => {
  const preferences = await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, []),
    ),
  );
  expect(preferences).toEqual([isElectron ? expect.objectContaining(PREFERENCES) : PREFERENCES]);
  expect(
    await desktop.page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([]);
  expect(await desktop.page.evaluate(() => Object.keys(Reflect.get(window, 'rebound')))).toEqual([
    'call',
    'ask',
    'onMessage',
  ]);
});

test('nothing but the page itself is answered, and it goes on', async ({ desktop }) => {
  const { page } = desktop;
  await chooseEmpty(page);
  const refusals = await desktop.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const sender = BrowserWindow.getAllWindows()[0]?.webContents;
    const { mainFrame } = Object(sender);
    const own = { url: mainFrame.url };
    const events = {
      'no frame': { sender, senderFrame: null },
      'another frame at our address': { sender, senderFrame: own },
      'another page': { sender: { mainFrame: own }, senderFrame: own },
      'another origin': {
        sender: { mainFrame: { url: 'https://bundle/' } },
        senderFrame: { url: 'https://bundle/' },
      },
      'our own main frame': { sender, senderFrame: mainFrame },
    };
    const call = { kind: 'call', path: 'profile.state', type: 'query', input: {}, origin: 'spec' };
    const handler = Reflect.get(ipcMain, '_invokeHandlers').get('rpc');
    const answers: Record<string, string> = {};
    for (const [name, event] of Object.entries(events))
      try {
        answers[name] = typeof (await handler(event, call));
      } catch (error) {
        answers[name] = String(error);
      }
    return answers;
  });
  expect(refusals).toEqual({
    'no frame': `Error: ${OWN_WINDOW_ONLY}`,
    'another frame at our address': `Error: ${OWN_WINDOW_ONLY}`,
    'another page': `Error: ${OWN_WINDOW_ONLY}`,
    'another origin': `Error: ${OWN_WINDOW_ONLY}`,
    'our own main frame': 'object',
  });

  const unknown = await callFrom(page, 'applications.everything');
  expect(unknown).toMatchObject({ ok: false, error: { data: { code: 'NOT_FOUND' } } });
  expect(await callFrom(page, 'constructor.constructor')).toMatchObject({ ok: false });
  expect(await callFrom(page, 'applications.board', 'x'.repeat(16 * 2 ** 20))).toContain(
    'more than Rebound takes',
  );
  expect(await callFrom(page, '')).toContain('could not read this request');
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail' });
});

test('a frame in the page and a page elsewhere have no way in', async ({ desktop: { page } }) => {
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = Object(frame.contentWindow);
    // The stand-in has this door in every frame; the real Electron has none at all.
    const door = Reflect.get(inside, 'electronDouble');
    const answer = door ? await door('rpc', []).catch(String) : null;
    return { bridge: 'rebound' in inside, answer };
  });
  expect(inFrame.bridge).toBe(false);
  if (!isElectron) expect(inFrame.answer).toContain(OWN_WINDOW_ONLY);

  await page.goto('data:text/html,<title>elsewhere</title>');
  expect(await callFrom(page, 'applications.board')).toContain(OWN_WINDOW_ONLY);
});

test('no page goes elsewhere, opens a window or holds a webview', async ({ desktop }) => {
  const prevented = await desktop.evaluate(({ BrowserWindow, shell }) => {
    Reflect.set(globalThis, 'opened', []);
    shell.openExternal = async (url) => Reflect.get(globalThis, 'opened').push(url);
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const happened: string[] = [];
    const addresses = [
      'https://example.test/',
      'file:///etc/passwd',
      'app://bundle.example.test/',
      'app://bundle/',
    ];
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
      for (const url of addresses)
        contents?.emit(name, { url, preventDefault: () => happened.push(`${name} ${url}`) }, url);
    return happened;
  });
  const strangers = ['https://example.test/', 'file:///etc/passwd', 'app://bundle.example.test/'];
  expect(prevented).toEqual([
    ...strangers.map((url) => `will-navigate ${url}`),
    ...strangers.map((url) => `will-frame-navigate ${url}`),
    ...strangers.map((url) => `will-redirect ${url}`),
    ...[...strangers, 'app://bundle/'].map((url) => `will-attach-webview ${url}`),
  ]);
});

test.describe('a page that tries', () => {
  test.use({ expectedFaults: /^request: https:\/\/example\.test\/|ERR_ABORTED|local resource: file:/ });

  test('stays where it is, and a safe link opens outside', async ({ desktop }) => {
    const { page } = desktop;
    await chooseEmpty(page);
    await desktop.evaluate(({ shell }) => {
      Reflect.set(globalThis, 'opened', []);
      shell.openExternal = async (url) => Reflect.get(globalThis, 'opened').push(url);
    });
    await page.evaluate(() => {
      for (const url of ['https://example.test/help', 'file:///etc/passwd', 'javascript:alert(1)'])
        window.open(url);
    });
    await expect
      .poll(() => desktop.evaluate(() => Reflect.get(globalThis, 'opened')))
      .toEqual(['https://example.test/help']);
    if (!isElectron)
      expect(await page.evaluate(() => Reflect.get(window, 'electronOpens')('file:///'))).toEqual({
        action: 'deny',
      });
    const failed = page.waitForEvent('requestfailed');
    await page.evaluate(() => location.assign('https://example.test/away'));
    await failed;
    await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
    expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test(`the session grants nothing, loads nothing and keeps nothing from elsewhere${onlyWithStandIn('Electron does not give back what it was handed')}`, async ({
  desktop,
}) => {
  test.skip(isElectron);
  const answers = await desktop.evaluate(async (electron) => {
    const recorded = Reflect.get(electron, 'recorded');
    const [sandboxed] = recorded.enableSandbox;
    const [[schemes]] = recorded.registerSchemesAsPrivileged;
    const permissions = [
      ...[
        'clipboard-read',
        'clipboard-sanitized-write',
        'display-capture',
        'fileSystem',
        'fullscreen',
        'geolocation',
      ],
      ...[
        'hid',
        'idle-detection',
        'keyboardLock',
        'media',
        'mediaKeySystem',
        'midi',
        'midiSysex',
        'notifications',
      ],
      ...[
        'openExternal',
        'pointerLock',
        'serial',
        'speaker-selection',
        'storage-access',
        'usb',
        'window-management',
      ],
    ];
    const granted = (isMainFrame: boolean, requestingUrl: string) => {
      const details = { isMainFrame, requestingUrl };
      const asked = permissions.filter((permission) => {
        let answer: unknown;
        recorded.setPermissionRequestHandler[0][0](
          null,
          permission,
          (given: unknown) => (answer = given),
          details,
        );
        return answer !== false;
      });
      const checked = permissions.filter(
        (permission) =>
          recorded.setPermissionCheckHandler[0][0](null, permission, requestingUrl, details) !== false,
      );
      return { asked, checked };
    };
    const cancels = (url: string) => {
      let cancelled: unknown;
      recorded.onBeforeRequest[0][0]({ url }, (answer: { cancel: unknown }) => (cancelled = answer.cancel));
      return cancelled;
    };
    const addresses = [
      ...['app://bundle/', 'data:,x', 'blob:app://bundle/1', 'http://127.0.0.1/', 'https://example.test/'],
      ...[
        'ws://example.test/',
        'wss://example.test/',
        'file:///etc/passwd',
        'ftp://example.test/',
        'chrome://gpu/',
        '',
        'x',
      ],
    ];
    let display: unknown;
    recorded.setDisplayMediaRequestHandler[0][0]({}, (answer: unknown) => (display = answer));
    return {
      sandboxed,
      schemes,
      own: granted(true, 'app://bundle/'),
      inFrame: granted(false, 'app://bundle/'),
      elsewhere: granted(true, 'https://bundle/'),
      nowhere: granted(true, ''),
      device: recorded.setDevicePermissionHandler[0][0]({ deviceType: 'usb', origin: 'app://bundle' }),
      display,
      loaded: addresses.filter((url) => cancels(url) !== true),
    };
  });
  const wanted = ['clipboard-sanitized-write', 'fullscreen'];
  const none = { asked: [], checked: [] };
  expect(answers).toEqual({
    sandboxed: [],
    schemes: [
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ],
    own: { asked: wanted, checked: wanted },
    inFrame: none,
    elsewhere: none,
    nowhere: none,
    device: false,
    display: null,
    loaded: ['app://bundle/', 'data:,x', 'blob:app://bundle/1'],
  });
});

test('a download is cancelled unless the page made it', async ({ desktop }) => {
  const cancelled = await desktop.evaluate(({ session }) => {
    const addresses = [
      'https://example.test/a.exe',
      'data:,x',
      'blob:https://example.test/1',
      'blob:app://bundle/1',
    ];
    return addresses.filter((url) => {
      let prevented = false;
      const item = {
        getURL: () => url,
        getFilename: () => 'a.csv',
        setSaveDialogOptions: () => {},
        once: () => {},
      };
      session.defaultSession.emit('will-download', { preventDefault: () => (prevented = true) }, item);
      return prevented;
    });
  });
  expect(cancelled).toEqual(['https://example.test/a.exe', 'data:,x', 'blob:https://example.test/1']);
});

test.describe('every response', () => {
  // The refusals that are asked for on purpose.
  test.use({ expectedFaults: /status of 4\d\d/ });

  test('carries the policy and the other headers of the browser host', async ({ desktop }) => {
    const { page } = desktop;
    const host = await startHost(join(desktop.dataDir, 'browser'));
    const expected = await headersOf(host.address);
    await host.stop();

    const seen: Record<string, string>[] = [];
    page.on('response', async (response) => void seen.push(await response.allHeaders()));
    await page.reload();
    await chooseEmpty(page);
    await page.evaluate(async () => {
      await fetch('/nothing');
      await fetch('/rpc/-/attachments', { method: 'POST', body: 'x' });
      await fetch('/', { method: 'DELETE' });
    });
    await expect.poll(() => seen.length).toBeGreaterThan(10);
    for (const headers of seen) expect(plain(headers)).toMatchObject(plain(expected));
    expect(seen.filter((headers) => headers['content-security-policy']?.includes("'nonce-"))).toHaveLength(1);
  });
});

/** What protects, of the page the browser host serves. */
function headersOf(address: string): Promise<Record<string, string>> {
  const names = /^(?:content-security-policy|x-|referrer|cross-origin|permissions)/;
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'sec-fetch-site': 'none' } }, ({ headers, statusCode }) => {
      if (statusCode !== 200) reject(new Error(`The page came with ${statusCode}.`));
      const given = Object.entries(headers).filter(([name]) => names.test(name));
      resolve(Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
    }).on('error', reject);
  });
}

/** The headers without the nonce, which is another for every page and not on files. */
function plain(headers: Record<string, string>): Record<string, string> {
  const { 'content-security-policy': policy = '', ...others } = headers;
  return { ...others, 'content-security-policy': policy.replace(/ 'nonce-[\w-]+'/, '') };
}
