import { BrowserWindow, dialog, nativeTheme, screen, type WebContents } from 'electron';
import type { HostMessage } from '../../../shared/bridge.ts';
import { BRIDGE_CHANNEL } from '../../../shared/bridge.ts';
import type { Log } from '../../context.ts';
import { createCrashRule } from './crash-rule.ts';
import { OWN_ORIGIN } from './own-address.ts';
import { webPreferences } from './web-preferences.ts';
import { placeWindow, SMALLEST_WINDOW } from './window-bounds.ts';
import type { WindowState } from './window-state.ts';

/** The colour behind the page (`--sheet`), so that nothing flashes before it is drawn. */
const SHEET = { light: '#f7f3ef', dark: '#18212e' };

export type WindowsOptions = {
  /** Absolute path of the built preload. */
  preload: string;
  developer: boolean;
  state: WindowState;
  log: Log;
  /** The window can be seen now. */
  onShown(): void;
  /** The person is logging off or the computer is going down (Windows). */
  onSessionEnd(): void;
};

export type Windows = {
  /** Opens the one window of Rebound where it was left, or brings it to the front. */
  openMain(): void;
  /** As `openMain`, at an address of the page such as `/calendar`. */
  openAt(address: string): void;
  /** As `openMain`, and the page is told; one that still loads is told once it can hear it. */
  tell(message: HostMessage): void;
  /** A window for printing: never shown, and the same rules hold in it. */
  openHidden(): BrowserWindow;
  isOurs(contents: WebContents): boolean;
  /** The main window when this is its page, otherwise null. */
  mainOf(contents: WebContents): BrowserWindow | null;
  /** The page of the main window hears what it is told from now on. */
  onListening(): void;
  /** Tells the page of the main window if there is one. */
  send(message: HostMessage): void;
};

/** Opens and remembers the windows. */
export function createWindows(options: WindowsOptions): Windows {
  const { state, log } = options;
  const preferences = webPreferences(options.preload, options.developer);
  const hidden = new Set<BrowserWindow>();
  let main: BrowserWindow | null = null;
  /** The address of the page when its window was closed: behind the tray or the dock it seems to have been there. */
  let leftAt = '';
  /** Told before the page could hear it. */
  const untold: HostMessage[] = [];
  /** Between the start of a page and the moment it listens, nothing reaches it. */
  let hears = false;

  function openMain(address = leftAt): void {
    if (main !== null) {
      if (main.isMinimized()) main.restore();
      main.show();
      main.focus();
      return;
    }
    const window = new BrowserWindow({
      ...placeWindow(state.read().bounds, workAreas()),
      minWidth: SMALLEST_WINDOW.width,
      minHeight: SMALLEST_WINDOW.height,
      show: false,
      title: 'Rebound',
      backgroundColor: nativeTheme.shouldUseDarkColors ? SHEET.dark : SHEET.light,
      webPreferences: preferences,
    });
    main = window;

    let shown = false;
    function reveal(): void {
      if (shown || window.isDestroyed()) return;
      shown = true;
      // This shows the window by itself, so not before it has something to show.
      if (state.read().maximised) window.maximize();
      window.show();
      options.onShown();
    }
    window.once('ready-to-show', reveal);
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) hears = false;
    });
    window.on('close', () => {
      leftAt = addressIn(window.webContents.getURL());
      state.keep({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
    });
    window.on('closed', () => {
      main = null;
      hears = false;
    });
    window.on('session-end', options.onSessionEnd);
    watchPage(window, log);
    askBeforeLosing(window);
    // Some desktops never say that a window is ready to show; a loaded page is as good. One that could not be
    // loaded is shown too: a window that nobody sees cannot be closed.
    window
      .loadURL(`${OWN_ORIGIN}/${address === '' ? '' : `#${address}`}`)
      .catch((error: unknown) => log.error('the page could not be loaded', error))
      .finally(reveal);
  }

  function send(message: HostMessage): void {
    if (main !== null && !main.isDestroyed()) main.webContents.send(BRIDGE_CHANNEL, message);
  }

  function sendOnceHeard(message: HostMessage): void {
    if (hears) send(message);
    else untold.push(message);
  }

  return {
    openMain: () => openMain(),
    openAt(address) {
      const wasOpen = main !== null;
      openMain(address);
      if (wasOpen) sendOnceHeard({ kind: 'open', address });
    },
    tell(message) {
      if (main === null) openMain();
      sendOnceHeard(message);
    },
    onListening() {
      hears = true;
      for (const message of untold.splice(0)) send(message);
    },
    openHidden() {
      const window = new BrowserWindow({
        show: false,
        width: 900,
        height: 1_200,
        webPreferences: preferences,
      });
      hidden.add(window);
      window.on('closed', () => hidden.delete(window));
      return window;
    },
    isOurs: (contents) =>
      main?.webContents === contents || [...hidden].some((window) => window.webContents === contents),
    mainOf: (contents) => (main?.webContents === contents ? main : null),
    send,
  };
}

/** What stands behind the # of the page; nothing for anything but a screen of it. */
function addressIn(url: string): string {
  return /#(\/.*)$/.exec(url)?.[1] ?? '';
}

function workAreas(): Electron.Rectangle[] {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first, ...others].map(({ workArea }) => workArea);
}

/** Brings a page back that crashed; everything it showed is in the database. */
function watchPage(window: BrowserWindow, log: Log): void {
  const { webContents } = window;
  const decide = createCrashRule(Date.now);
  webContents.on('unresponsive', () => log.warn('the page does not respond'));
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`the page is gone: ${reason}, ${exitCode}`);
    if (window.isDestroyed()) return;
    if (decide() === 'reload') webContents.reload();
    else askToReload(window).catch((error: unknown) => log.error('no answer after a crash', error));
  });
}

/** A page that holds text which is stored nowhere keeps its window from closing; without a question nobody would know why. */
function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Rebound',
      message: 'Close without keeping what you wrote?',
      detail: 'There is text in this window that is stored nowhere yet.',
      buttons: ['Go back to it', 'Close'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Here this lets the page go.
    if (answer === 1) event.preventDefault();
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Rebound',
    message: 'The window of Rebound stopped twice in a minute.',
    detail: 'Everything you saved is safe. You can load the window again, or quit and start Rebound later.',
    buttons: ['Load again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
