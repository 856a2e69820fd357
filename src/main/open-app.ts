import { join } from 'node:path';
import { type Change, FEATURES } from '../shared/changes.ts';
import { type App, type AppOptions, attachmentSources, createApp } from './app.ts';
import type { Context, Recovery } from './context.ts';
import { rememberMoved } from './data-dir.ts';
import { ProfileTrouble } from './database/profile-trouble.ts';
import { type Copy, copyToLookAt, removeAbandonedCopies } from './features/recovery/copy-to-look-at.ts';
import { createRecovery } from './features/recovery/recovery-service.ts';
import { forgetOpenedBy, type HostKind, noteOpenedBy } from './opened-by.ts';
import { appRouter } from './router.ts';

/** The application, or until its profile can be opened the few procedures that help with that. */
export type HostedApp = App & {
  /** False while the profile is not open or only looked at; its folder may not even be writable then. */
  isOpen(): boolean;
};

export type HostedOptions = AppOptions & {
  /** What shows it, for the words of another that wants the same profile. */
  openedIn: HostKind;
  /** The folder of a profile where nobody chose one. */
  usualDataDir: string;
  /** Told when the profile was moved to another folder, where every later start finds it. */
  onMoved?: (dataDir: string) => void;
};

/**
 * As `createApp`, but a profile that cannot be opened is no error: a host then shows the page that says what can be
 * done, and the application takes its place in the same windows. Still throws `IN_USE`.
 */
export function openApp(options: HostedOptions): HostedApp {
  const { sample, clock, log, version, workers, openedIn } = options;
  let { dataDir } = options;
  const folder = (): string => (sample ? join(dataDir, 'sample') : dataDir);
  const listeners = new Set<(change: Change) => void>();
  let app: App | null = null;
  let trouble: ProfileTrouble | null = null;
  let isClosed = false;
  // What is looked at, instead of the profile itself.
  let copy: Copy | null = null;

  function emit(change: Change): void {
    for (const listener of listeners) listener(change);
  }
  function open(): void {
    // Two windows may ask at the same moment.
    if (app || isClosed) return;
    try {
      app = createApp({ ...options, dataDir });
    } catch (error) {
      if (error instanceof ProfileTrouble) trouble = error;
      throw error;
    }
    noteOpenedBy(folder(), openedIn, clock());
    tellAll();
  }
  function tellAll(): void {
    app?.onChanged(emit);
    emit({ features: [...FEATURES], origin: null });
  }
  async function look(): Promise<void> {
    const { trouble: why } = whyNot();
    const made = await copyToLookAt(folder(), sample ? 'sample' : '');
    try {
      // Another window was quicker, or Rebound ends.
      if (app || isClosed) return made.remove();
      app = createApp({
        ...options,
        dataDir: made.root,
        lookedAt: { folder: folder(), trouble: why, end: stopLooking },
      });
    } catch (error) {
      made.remove();
      throw error;
    }
    copy = made;
    tellAll();
  }
  function stopLooking(): void {
    if (!copy) return;
    app?.close();
    app = null;
    copy.remove();
    copy = null;
    tellAll();
  }
  removeAbandonedCopies();
  try {
    open();
  } catch (error) {
    if (!(error instanceof ProfileTrouble)) throw error;
    log.warn(`the profile was not opened: ${error.trouble}`);
  }

  const whyNot = (): ProfileTrouble => {
    if (!trouble) throw new Error('The profile is neither open nor in trouble');
    return trouble;
  };
  const refuse = (): never => {
    throw whyNot();
  };
  const helpWith = (): Recovery =>
    createRecovery({
      trouble: whyNot,
      folder: folder(),
      usual: sample ? null : options.usualDataDir,
      workers,
      sources: attachmentSources,
      clock,
      log,
      version,
      open,
      openMoved,
      look,
      onChange: () => emit({ features: ['recovery'], origin: null }),
    });
  let recovery = helpWith();
  function openMoved(to: string): void {
    rememberMoved(options.usualDataDir, dataDir, to);
    dataDir = to;
    recovery = helpWith();
    options.onMoved?.(to);
    open();
  }
  const closedUploads = { keep: refuse, path: () => null, drop() {}, makeFolder: refuse };
  const closedAttachments = { keep: async () => refuse(), path: () => null };

  function closedContext(origin: string | null): Context {
    return {
      get db() {
        return refuse();
      },
      log,
      clock,
      today: refuse,
      origin,
      write: refuse,
      get profiles() {
        return refuse();
      },
      get backups() {
        return refuse();
      },
      uploads: closedUploads,
      workers,
      attachments: closedAttachments,
      get lock() {
        return refuse();
      },
      refusal: whyNot(),
      recovery,
      lookedAt: null,
    };
  }

  return {
    router: appRouter,
    isOpen: () => app !== null && copy === null,
    contextFor: (origin) => app?.contextFor(origin) ?? closedContext(origin),
    onChanged(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    get uploads() {
      return app?.uploads ?? closedUploads;
    },
    get attachments() {
      return app?.attachments ?? closedAttachments;
    },
    tidy: async () => app?.tidy(),
    backUpIfDue: async () => app?.backUpIfDue(),
    takeDueReminders: () => app?.takeDueReminders() ?? [],
    staysInTray: () => app?.staysInTray() ?? false,
    profileFolder: () => app?.profileFolder() ?? folder(),
    close() {
      isClosed = true;
      listeners.clear();
      app?.close();
      copy?.remove();
      if (app && !copy) forgetOpenedBy(folder());
    },
  };
}
