// Stands in for the module `electron` in the process of main. It knows what main uses and nothing else: a name that
// is missing here stops main at its import, a missing method at its call.
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { runInThisContext } from 'node:vm';
import { serveAppOrigin } from './app-origin.ts';
import { createLink } from './link.ts';
import type { PageCalls } from './pages.ts';

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: import.meta.url, shortCircuit: true } : next(name, context),
});

type Handler = (...args: unknown[]) => unknown;
type Options = Record<string, unknown>;
/** A frame in the page of the window `id`. */
type Frame = { id: number; url: string; isMain: boolean };

/** The arguments of each call that main made and that does nothing here, for a test to read. */
export const recorded: Record<string, unknown[][]> = {};
const windows = new Map<number, BrowserWindow>();
let ready = false;
let quitting = false;
let origin: ReturnType<typeof serveAppOrigin> | undefined;

const calls = {
  /** An `ipcRenderer.invoke` in a frame of a page. */
  async invoke(from: Frame, channel: string, args: unknown[]): Promise<unknown> {
    const sender = windows.get(from.id)?.webContents;
    const senderFrame = from.isMain && sender ? sender.mainFrame : { url: '' };
    senderFrame.url = (await origin)?.toApp(from.url) ?? from.url;
    return ipcMain._invokeHandlers.get(channel)?.({ sender, senderFrame }, ...args);
  },
  /** The page of a window has another address, if only behind its #. */
  async navigated(id: number, url: string): Promise<void> {
    const address = (await origin)?.toApp(url) ?? url;
    Object.assign(windows.get(id)?.webContents.mainFrame ?? {}, { url: address });
  },
  /** Runs the source of a function with this module, as Playwright's driver does in the real Electron. */
  async evaluate(source: string, arg: string): Promise<string> {
    const run: unknown = runInThisContext(`(${source})`);
    const result = await Reflect.apply(Object(run), null, [await import('./electron.ts'), arg]);
    return JSON.stringify(result ?? null);
  },
  /** Whether main keeps a page from an address that is not the app's. */
  async cancels(id: number, url: string, goesThere: boolean): Promise<boolean> {
    const event = preventable(url);
    if (goesThere) windows.get(id)?.webContents.emit('will-navigate', event, url);
    return event.defaultPrevented || isCancelled(url);
  },
  opens: (id: number, url: string): unknown => windows.get(id)?.webContents.openHandler({ url }),
  quit: (): void => void app.quit(),
};
export type MainCalls = typeof calls;
const ask = createLink<PageCalls>(process, calls);
// A test that is cut off must not leave its main behind.
process.on('disconnect', () => process.exit(1));

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  setPath: record('setPath', true),
  enableSandbox: record('enableSandbox', true),
  requestSingleInstanceLock: () => true,
  async whenReady() {
    // Main's own module runs to its end first.
    await new Promise(setImmediate);
    ready = true;
  },
  async quit() {
    quitting = true;
    for (const window of windows.values())
      if (!(await window.close())) {
        quitting = false;
        return;
      }
    app.emit('will-quit', preventable());
    process.exit(0);
  },
  exit: (code: number) => process.exit(code),
});

function createContents(id: number, preferences: Options) {
  const contents = Object.assign(new EventEmitter(), {
    id,
    mainFrame: { url: '' },
    getURL: (): string => contents.mainFrame.url,
    /** Not in Electron's documentation, and yet there: what the window was really made with. */
    getLastWebPreferences: () => preferences,
    send: (channel: string, ...args: unknown[]) => void ask('deliver', id, channel, args).catch(() => {}),
    reload() {
      contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
      ask('reload', id).catch(() => {});
    },
    executeJavaScript: (code: string) => ask('run', id, code),
    printToPDF: async (options: Options) => Buffer.from(await ask('pdf', id, options)),
    print(options: Options, done: (success: boolean, reason: string) => void) {
      record('print')(options);
      setImmediate(done, true, '');
    },
    openHandler: (_details: { url: string }): unknown => null,
    setWindowOpenHandler: (openHandler: Handler) => void Object.assign(contents, { openHandler }),
  });
  return contents;
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...windows.values()];
  static fromWebContents = ({ id }: { id: number }) => windows.get(id);
  readonly #id = recorded.BrowserWindow?.length ?? 0;
  readonly #opened: Promise<void>;
  readonly webContents: ReturnType<typeof createContents>;
  constructor(options: Options) {
    super();
    if (!ready) throw new Error('Cannot create BrowserWindow before app is ready');
    record('BrowserWindow')(options);
    windows.set(this.#id, this);
    const preferences = Object(options.webPreferences);
    this.#opened = ask('open', this.#id, preferences.preload);
    this.webContents = createContents(this.#id, preferences);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    await this.#opened;
    await ask('load', this.#id, (await origin)?.toPage(url) ?? url);
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  isDestroyed = () => !windows.has(this.#id);
  isMinimized = () => false;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 0, y: 0, width: 1200, height: 800 });
  show = record('show');
  focus = record('focus');
  /** Gives false when main prevented it. */
  async close() {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) await this.destroy();
    return !event.defaultPrevented;
  }
  async destroy() {
    // Main is still asked by the page while that goes.
    if (windows.has(this.#id)) await ask('close', this.#id);
    windows.delete(this.#id);
    this.emit('closed');
    if (windows.size === 0 && !quitting) app.emit('window-all-closed');
  }
}

export class Notification extends EventEmitter {
  static isSupported = () => true;
  /** All that main has made, for a test to click on. */
  static readonly made: Notification[] = [];
  readonly title: string;
  readonly body: string;
  constructor({ title, body }: { title: string; body: string }) {
    super();
    this.title = title;
    this.body = body;
  }
  show = () => {
    Notification.made.push(this);
    setImmediate(() => this.emit('show', {}));
  };
}

export class Tray extends EventEmitter {
  /** The icons that are there. */
  static readonly shown = new Set<Tray>();
  menu: Options | null = null;
  constructor(_image: object) {
    super();
    if (!ready) throw new Error('Cannot create Tray before app is ready');
    Tray.shown.add(this);
  }
  setToolTip = record('setToolTip');
  setContextMenu = (menu: Options) => {
    this.menu = menu;
  };
  destroy = () => void Tray.shown.delete(this);
}
export const nativeImage = {
  createEmpty: () => ({
    addRepresentation: record('addRepresentation'),
    setTemplateImage: record('setTemplateImage'),
  }),
};

export const ipcMain = {
  /** Electron's own name for them. */
  _invokeHandlers: new Map<string, Handler>(),
  handle: (channel: string, handler: Handler) => void ipcMain._invokeHandlers.set(channel, handler),
};
export const protocol = {
  registerSchemesAsPrivileged: record('registerSchemesAsPrivileged', true),
  handle(_scheme: string, handler: (request: Request) => Promise<Response>) {
    origin = serveAppOrigin(async (request) => ((await isCancelled(request.url)) ? null : handler(request)));
  },
};
export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: record('setPermissionRequestHandler'),
    setPermissionCheckHandler: record('setPermissionCheckHandler'),
    setDevicePermissionHandler: record('setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: record('setDisplayMediaRequestHandler'),
    webRequest: { onBeforeRequest: record('onBeforeRequest') },
  }),
};

function buildMenu(template: Options[]): Options {
  const items = template.map(({ submenu, ...item }) =>
    Array.isArray(submenu) ? { ...item, submenu: buildMenu(submenu) } : item,
  );
  return { items, popup: () => record('popup')(items) };
}
export const Menu = {
  buildFromTemplate: buildMenu,
  setApplicationMenu: record('setApplicationMenu'),
  getApplicationMenu: () => recorded.setApplicationMenu?.at(-1)?.[0],
};
/** Answers as someone who cancels; a test puts its own functions here. */
export const dialog = {
  showErrorBox: record('showErrorBox'),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showOpenDialog: async (): Promise<{ canceled: boolean; filePaths: string[] }> => ({
    canceled: true,
    filePaths: [],
  }),
  showMessageBox: async () => ({ response: 0 }),
};
export const shell = { openExternal: async (url: string) => record('openExternal')(url) };
export const clipboard = { writeText: async (text: string) => record('writeText')(text) };
const display = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };
export const nativeTheme = { shouldUseDarkColors: false };
export const powerMonitor = new EventEmitter();

function record(name: string, onlyBeforeReady = false) {
  return (...args: unknown[]): void => {
    if (onlyBeforeReady && ready) throw new Error(`${name} must be called before Electron is ready`);
    recorded[name] = [...(recorded[name] ?? []), args];
  };
}

function preventable(url = '') {
  return Object.assign(new Event('electron', { cancelable: true }), { url });
}

function isCancelled(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const done = ({ cancel }: { cancel?: boolean }) => resolve(cancel === true);
    Reflect.apply(Object(recorded.onBeforeRequest?.at(-1)?.[0]), undefined, [{ url }, done]);
  });
}
