import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, powerMonitor, protocol, session } from 'electron';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Log } from '../../context.ts';
import { chosenDataDir, usualDataDir } from '../../data-dir.ts';
import { createLog } from '../../log.ts';
import { nativeModuleProblem } from '../../native-module-check.ts';
import { openApp } from '../../open-app.ts';
import { parseStartOptions } from '../../start-options.ts';
import type { Workers } from '../../workers.ts';
import { readStaticFiles } from '../static-files.ts';
import { allowOwnDownloads } from './downloads.ts';
import { guardContents, guardSession } from './guards.ts';
import { listenForCalls } from './ipc.ts';
import { offerTextMenu, setApplicationMenu } from './menus.ts';
import { showDueNotifications, tryNotification } from './notifications.ts';
import { openedPaths } from './opened-paths.ts';
import { OWN_ORIGIN, SCHEME } from './own-address.ts';
import { ownFlags } from './own-flags.ts';
import { createPageHandler } from './page-handler.ts';
import { createPrinter } from './printing.ts';
import { openFiles } from './take-file.ts';
import { createTray } from './tray.ts';
import { openWindowState } from './window-state.ts';
import { createWindows } from './windows.ts';

export type DesktopOptions = {
  version: string;
  /** The built renderer, preload and workers. */
  rendererFolder: URL;
  preload: URL;
  workers: Workers;
};

/** As in the packaging (scripts/packaging/builder-config.ts). */
const APP_ID = 'org.rebound.app';

/** Tells `npm start` that Rebound refused and said why. */
const REFUSED = 3;

type Profile = { dataDir: string; folder: string; sample: boolean; removeLock: boolean };

/**
 * Runs Rebound in a window of its own until the person quits. What has to happen before Electron is ready happens
 * before this returns, so it must be called while the entry module is evaluated.
 */
export function runDesktop(options: DesktopOptions): void {
  const flags = parseStartOptions(ownFlags(process.argv.slice(1)));
  if ('error' in flags) {
    stop(flags.error);
    return;
  }
  const dataDir = chosenDataDir(flags.dataDir);
  const folder = flags.sample ? join(dataDir, 'sample') : dataDir;
  const profile = { dataDir, folder, sample: flags.sample, removeLock: flags.removeLock };

  // Windows shows notifications only of a program it knows by the name its installer gave it.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  // What Chromium keeps lies in the profile, and so does the lock: two profiles may run side by side.
  app.setPath('userData', windowFolder(folder));
  if (!app.requestSingleInstanceLock()) {
    console.log(
      flags.removeLock
        ? 'Rebound is running. Quit it first, then start it with --remove-lock again.'
        : `${folder} is already open in the window of Rebound, which comes to the front.`,
    );
    app.exit(0);
    return;
  }

  const log = createLog(dataDir);
  process.on('uncaughtException', (error) => log.error('nobody caught this', error));
  process.on('unhandledRejection', (error) => log.error('nobody waited for this', error));
  const opened = listenForFiles();
  app
    .whenReady()
    .then(() => openDesktop(options, profile, opened, log))
    .catch((error: unknown) => {
      log.error('Rebound could not start', error);
      const sentence =
        error instanceof ExpectedError
          ? error.message
          : `Rebound could not start. The reason is in ${join(dataDir, 'log', 'rebound.log')}.`;
      stop(sentence);
    });
}

/** Where Chromium keeps its own: in the profile, or until the end of the run elsewhere when nothing can be written there. */
function windowFolder(folder: string): string {
  const own = join(folder, 'electron');
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    if (process.platform !== 'win32') chmodSync(folder, 0o700);
    accessSync(own, constants.W_OK);
    return own;
  } catch {
    const other = mkdtempSync(join(tmpdir(), 'rebound-window-'));
    process.once('exit', () => rmSync(other, { recursive: true, force: true }));
    return other;
  }
}

/** Files the person opens with Rebound, as absolute paths in their order. */
type OpenedPaths = { waiting: string[]; take: ((paths: string[]) => void) | null };

/** Listens before Electron is ready, because macOS names the file a start is for that early; elsewhere it is an argument. */
function listenForFiles(): OpenedPaths {
  const opened: OpenedPaths = { waiting: openedPaths(process.argv.slice(1), process.cwd()), take: null };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (opened.take) opened.take([path]);
    else opened.waiting.push(path);
  });
  return opened;
}

function openDesktop(options: DesktopOptions, profile: Profile, opened: OpenedPaths, log: Log): void {
  const { dataDir, folder, sample, removeLock } = profile;
  const developer = !app.isPackaged;
  const problem = app.isPackaged ? nativeModuleProblem(app.getAppPath()) : null;
  if (problem !== null) throw new ExpectedError('PROFILE_UNREADABLE', problem);
  const files = readStaticFiles(fileURLToPath(options.rendererFolder));
  const rebound = openApp({
    dataDir,
    clock: () => new Date(),
    log,
    version: options.version,
    sample,
    workers: options.workers,
    openedIn: 'window',
    usualDataDir: usualDataDir(),
    removeLock,
  });
  // Safe to call twice: both the system and the person can end Rebound.
  const close = (): void => rebound.close();
  app.on('will-quit', close);

  // The profile is ours by now, so whatever still lies here belongs to an upload that was cut off.
  const incomingDir = join(folder, 'incoming');
  try {
    rmSync(incomingDir, { recursive: true, force: true });
    mkdirSync(incomingDir, { mode: 0o700 });
  } catch (error) {
    // A folder that cannot be written to is one reason why a profile is not open; the page says so.
    if (rebound.isOpen()) throw error;
  }

  guardSession(session.defaultSession, developer);
  const state = openWindowState(folder);
  allowOwnDownloads(session.defaultSession, state);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, log);
    offerTextMenu(contents, log);
  });
  protocol.handle(SCHEME, createPageHandler({ app: rebound, files, log, incomingDir }));

  let announced = false;
  const windows = createWindows({
    preload: fileURLToPath(options.preload),
    developer,
    state,
    log,
    onShown() {
      if (!announced) console.log(`Rebound is ready: ${OWN_ORIGIN}/`);
      announced = true;
    },
    onSessionEnd: close,
  });
  const printer = createPrinter({ openHidden: windows.openHidden, state, log });
  listenForCalls({
    app: rebound,
    printer,
    onListening: windows.onListening,
    tryNotification,
    log,
    isOurs: windows.isOurs,
    windowOf: windows.mainOf,
  });
  rebound.onChanged((change) => windows.send({ kind: 'changed', change }));
  const stopNotifications = showDueNotifications({
    takeDue: rebound.takeDueReminders,
    open: windows.openAt,
    log,
  });
  app.on('will-quit', stopNotifications);
  setApplicationMenu({
    mac: process.platform === 'darwin',
    developer,
    onShortcut: (keys) => windows.send({ kind: 'shortcut', keys }),
  });

  const tray = createTray({
    isWanted: rebound.staysInTray,
    open: windows.openMain,
    openAt: windows.openAt,
    log,
  });
  tray.update();
  rebound.onChanged(({ features }) => {
    if (features.includes('settings')) tray.update();
  });

  let opening = Promise.resolve();
  opened.take = (paths) => {
    if (paths.length === 0) return;
    windows.openMain();
    const keep = (path: string): string => rebound.contextFor(null).uploads.keep(path);
    opening = opening.then(() => openFiles(paths, { incomingDir, keep }, windows.tell, log));
  };
  app.on('second-instance', (_event, argv, workingFolder) => {
    windows.openMain();
    opened.take?.(openedPaths(argv.slice(1), workingFolder));
  });
  app.on('activate', () => windows.openMain());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !tray.isThere()) app.quit();
  });
  powerMonitor.on('shutdown', () => app.quit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  windows.openMain();
  opened.take(opened.waiting.splice(0));
}

function stop(sentence: string): void {
  console.error(sentence);
  // Started from a terminal, the sentence stands there, and a box would only keep `npm start` waiting.
  if (app.isPackaged) dialog.showErrorBox('Rebound', sentence);
  app.exit(REFUSED);
}
