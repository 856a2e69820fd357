import { join } from 'node:path';
import { type Change, FEATURES } from '../shared/changes.ts';
import { type App, type AppOptions, attachmentSources, createApp } from './app.ts';
import type { Context } from './context.ts';
import { ProfileTrouble } from './database/profile-trouble.ts';
import { createRecovery } from './features/recovery/recovery-service.ts';
import { appRouter } from './router.ts';

/** The application, or until its profile can be opened the few procedures that help with that. */
export type HostedApp = App & {
  /** False while the profile is not open; its folder may not even be writable then. */
  isOpen(): boolean;
};

/**
 * As `createApp`, but a profile that cannot be opened is no error: a host then shows the page that says what can be
 * done, and the application takes its place in the same windows. Still throws `IN_USE`.
 */
export function openApp(options: AppOptions): HostedApp {
  const { dataDir, sample, clock, log, version, workers } = options;
  const folder = sample ? join(dataDir, 'sample') : dataDir;
  const listeners = new Set<(change: Change) => void>();
  let app: App | null = null;
  let trouble: ProfileTrouble | null = null;
  let isClosed = false;

  function emit(change: Change): void {
    for (const listener of listeners) listener(change);
  }
  function open(): void {
    // Two windows may ask at the same moment.
    if (app || isClosed) return;
    try {
      app = createApp(options);
    } catch (error) {
      if (error instanceof ProfileTrouble) trouble = error;
      throw error;
    }
    app.onChanged(emit);
    emit({ features: [...FEATURES], origin: null });
  }
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
  const recovery = createRecovery({
    trouble: whyNot,
    folder,
    workers,
    sources: attachmentSources,
    clock,
    log,
    version,
    open,
    onChange: () => emit({ features: ['recovery'], origin: null }),
  });
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
      refusal: whyNot(),
      recovery,
    };
  }

  return {
    router: appRouter,
    isOpen: () => app !== null,
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
    profileFolder: () => app?.profileFolder() ?? folder,
    close() {
      isClosed = true;
      listeners.clear();
      app?.close();
    },
  };
}
