import type { StartOptions } from '../src/main/start-options.ts';

/** What the choice depends on. */
export type StartFacts = {
  readonly options: StartOptions;
  /** Electron's executable, when the right version is installed. */
  readonly program: string | undefined;
  /** The last download of this Electron that failed. */
  readonly downloadFailedAt: Date | undefined;
  readonly now: Date;
  readonly machine: Machine;
};

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
};

/** Where Rebound opens; `why` is the rest of a sentence that begins with "because", null when the browser was asked for. */
export type HostChoice =
  | { readonly host: 'window'; readonly program: string }
  | { readonly host: 'download' }
  | { readonly host: 'browser'; readonly why: string | null };

/** How a desktop window ended before it opened. */
export type EarlyEnd = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it wrote to its error stream. */
  readonly complaint: string;
};

const TRY_AGAIN_MS = 24 * 60 * 60 * 1000;
const AS_ROOT = 'the desktop window may not run as root';
const NO_DISPLAY = 'this machine has no display';

/**
 * Chooses the host: the desktop window when Electron is there, a download when it can be of use, otherwise the browser.
 * A port is a thing of the browser host, so `--port` asks for that one as `--browser` does.
 */
export function chooseHost({ options, program, downloadFailedAt, now, machine }: StartFacts): HostChoice {
  if (options.browser || options.port !== undefined) return { host: 'browser', why: null };
  if (program !== undefined) return { host: 'window', program };
  const hopeless = hopelessBecause(machine);
  if (hopeless !== undefined) return { host: 'browser', why: hopeless };
  if (downloadFailedAt !== undefined && now.getTime() - downloadFailedAt.getTime() < TRY_AGAIN_MS)
    return {
      host: 'browser',
      why: 'the desktop window could not be downloaded; the next try is a day after the last one',
    };
  return { host: 'download' };
}

/** Why a window that ended before it opened did so, as the rest of a sentence that begins with "because". */
export function whyNoWindow({ code, signal, complaint }: EarlyEnd, machine: Machine): string {
  const hopeless = hopelessBecause(machine);
  if (hopeless !== undefined) return hopeless;
  if (/missing x server|cannot open display|failed to connect to wayland/i.test(complaint)) return NO_DISPLAY;
  if (/sandbox/i.test(complaint)) return 'this system does not let the desktop window start its sandbox';
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(complaint)?.[1];
  if (library) return `the desktop window needs ${library}, which is not installed`;
  return `the desktop window closed before it opened (${signal ?? `exit code ${code}`})`;
}

/** Fetching some hundred megabytes would not help these. */
function hopelessBecause({ platform, env, isRoot }: Machine): string | undefined {
  if (platform !== 'linux') return undefined;
  if (isRoot) return AS_ROOT;
  return env.DISPLAY || env.WAYLAND_DISPLAY ? undefined : NO_DISPLAY;
}
