// Stands in for the module `electron` in the process of main. It knows what main uses and nothing else: a name that
// is missing here stops main at its import, a missing method at its call.
import { EventEmitter } from 'node:events';
import { runInThisContext } from 'node:vm';
import { serveAppOrigin } from './app-origin.ts';
import { createLink } from './link.ts';
import type { PageCalls } from './pages.ts';

type Handler = (...args: unknown[]) => unknown;
type Options = Record<string, unknown>;

/** What main handed over and did, for a test to read. */
export const recorded = {
  sandboxed: false,
  schemes: [] as unknown[],
  session: new Map<string, Handler>(),
  windowOptions: [] as Options[],
  prints: [] as Options[],
  popups: [] as Options[],
};
const windows = new Map<number, BrowserWindow>();
let ready = false;
let origin: ReturnType<typeof serveAppOrigin> | undefined;

const calls = {
  /** An `ipcRenderer.invoke` in a frame of a page. */
  async invoke(
    id: number,
    address: string,
    isMain: boolean,
    channel: string,
    args: unknown[],
  ): Promise<unknown> {
    const sender = windows.get(id)?.webContents;
    const senderFrame = isMain && sender ? sender.mainFrame : { url: '' };
    senderFrame.url = (await origin)?.toApp(address) ?? address;
    return ipcMain._invokeHandlers.get(channel)?.({ sender, senderFrame }, ...args);
  },
  /** Runs the source of a function with this module, as Playwright's driver does in the real Electron. */
  async evaluate(source: string, arg: string): Promise<string> {
    const run: unknown = runInThisContext(`(${source})`);
    const result = await Reflect.apply(Object(run), undefined, [await import('./electron.ts'), arg]);
    return JSON.stringify(result ?? null);
  },
  /** Whether main keeps a page from an address that is not the app's; `id`: the window that wants to go there. */
  async cancels(id: number | null, url: string): Promise<boolean> {
    const event = preventable({ url });
    if (id !== null) windows.get(id)?.webContents.emit('will-navigate', event, url);
    return event.defaultPrevented || isCancelled(url);
  },
  opens: (id: number, url: string): string =>
    windows.get(id)?.webContents.openHandler({ url }).action ?? 'deny',
  quit: (): void => void app.quit(),
};
export type MainCalls = typeof calls;
const ask = createLink<PageCalls>(process, calls);
// A test that is cut off must not leave its main behind.
process.on('disconnect', () => process.exit(1));

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  setPath: () => beforeReady('app.setPath'),
  requestSingleInstanceLock: () => true,
  enableSandbox() {
    beforeReady('app.enableSandbox');
    recorded.sandboxed = true;
  },
  async whenReady() {
    // Main's own module runs to its end first.
    await new Promise(setImmediate);
    ready = true;
  },
  async quit() {
    for (const window of windows.values()) if (!(await window.close())) return;
    app.emit('will-quit', preventable());
    process.exit(0);
  },
  async exit(code: number) {
    for (const window of windows.values()) await window.destroy();
    process.exit(code);
  },
});

function createContents(id: number, preferences: Options) {
  const contents = Object.assign(new EventEmitter(), {
    id,
    mainFrame: { url: '' },
    /** Not in Electron's documentation, and yet there: what the window was really made with. */
    getLastWebPreferences: () => preferences,
    send: (channel: string, ...args: unknown[]) => void ask('deliver', id, channel, args).catch(() => {}),
    reload: () => void ask('reload', id).catch(() => {}),
    executeJavaScript: (code: string) => ask('run', id, code),
    printToPDF: async (options: Options) => Buffer.from(await ask('pdf', id, options)),
    print(options: Options, done: (success: boolean, reason: string) => void) {
      recorded.prints.push(options);
      setImmediate(done, true, '');
    },
    openHandler: (_details: { url: string }) => ({ action: 'allow' }),
    setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
      contents.openHandler = handler;
    },
  });
  return contents;
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...windows.values()];
  static fromWebContents = ({ id }: { id: number }) => windows.get(id);
  readonly webContents: ReturnType<typeof createContents>;
  readonly #id = recorded.windowOptions.length + 1;
  readonly #opened: Promise<void>;
  constructor(options: Options) {
    super();
    if (!ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = Object(options.webPreferences);
    recorded.windowOptions.push(options);
    windows.set(this.#id, this);
    this.#opened = ask('open', this.#id, preferences.preload);
    this.webContents = createContents(this.#id, preferences);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    await this.#opened;
    await ask('load', this.#id, (await origin)?.toPage(url) ?? url);
    this.emit('ready-to-show');
  }
  isDestroyed = () => !windows.has(this.#id);
  isMinimized = () => false;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 0, y: 0, width: 1200, height: 800 });
  show = () => this.emit('show');
  focus = () => this.emit('focus');
  /** Gives false when main prevented it. */
  async close() {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) await this.destroy();
    return !event.defaultPrevented;
  }
  async destroy() {
    if (windows.delete(this.#id)) await ask('close', this.#id);
    this.emit('closed');
  }
}

export const ipcMain = {
  /** Electron's own name for them. */
  _invokeHandlers: new Map<string, Handler>(),
  handle: (channel: string, handler: Handler) => void ipcMain._invokeHandlers.set(channel, handler),
};

export const protocol = {
  registerSchemesAsPrivileged(schemes: unknown[]) {
    beforeReady('protocol.registerSchemesAsPrivileged');
    recorded.schemes.push(...schemes);
  },
  handle(_scheme: string, handler: (request: Request) => Promise<Response>) {
    origin = serveAppOrigin(async (request) => {
      if (await isCancelled(request.url)) throw new Error('cancelled');
      return handler(request);
    });
  },
};

const keep = (name: string) => (handler: Handler) => void recorded.session.set(name, handler);
export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    setDisplayMediaRequestHandler: keep('displayMediaRequest'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
  }),
};

function buildMenu(template: Options[]): Options {
  const items = template.map(({ submenu, ...item }) =>
    Array.isArray(submenu) ? { ...item, submenu: buildMenu(submenu) } : item,
  );
  return { items, popup: () => recorded.popups.push({ items }) };
}
let applicationMenu: Options | undefined;
export const Menu = {
  buildFromTemplate: buildMenu,
  getApplicationMenu: () => applicationMenu,
  setApplicationMenu(menu: Options) {
    applicationMenu = menu;
  },
};

/** Answers as someone who cancels; a test puts its own functions here. */
export const dialog = {
  showErrorBox: () => {},
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0 }),
};
export const shell = { openExternal: async () => {} };
export const clipboard = { writeText: async () => {} };
const display = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };
export const nativeTheme = { shouldUseDarkColors: false };
export const powerMonitor = new EventEmitter();

function beforeReady(what: string): void {
  if (ready) throw new Error(`${what} must be called before Electron is ready`);
}

function preventable(details: Options = {}) {
  const event = { ...details, defaultPrevented: false, preventDefault };
  function preventDefault() {
    event.defaultPrevented = true;
  }
  return event;
}

function isCancelled(url: string): Promise<boolean> {
  const listener = recorded.session.get('beforeRequest');
  return new Promise((resolve) => {
    if (!listener) return resolve(false);
    listener({ url }, (answer: { cancel?: boolean }) => resolve(answer.cancel === true));
  });
}
