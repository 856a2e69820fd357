import type { Change } from './changes.ts';
import type { OpenedFile } from './opened-files.ts';

/** The one channel between page and desktop; both directions use it. */
export const BRIDGE_CHANNEL = 'rpc';
/** The most one message may hold, measured as JSON text. */
export const MESSAGE_BYTES = 16 * 2 ** 20;

/** One call of a procedure. `origin` names the page load, as the change stream repeats it. */
export type ProcedureCall = {
  readonly kind: 'call';
  readonly path: string;
  readonly type: 'query' | 'mutation';
  readonly input: unknown;
  readonly origin: string;
};

/**
 * What only a desktop can do. `route` is a print route such as `/print/applications/3?paper=a4`;
 * `name` proposes a file name without folder or ending.
 */
export type DesktopRequest =
  | { readonly kind: 'print'; readonly route: string }
  | { readonly kind: 'savePdf'; readonly route: string; readonly name: string }
  | { readonly kind: 'chooseFolder' }
  /** The page hears messages from now on. */
  | { readonly kind: 'listening' }
  /** Says whether the system shows notifications at all; with `show` it is tried. */
  | { readonly kind: 'tryNotification'; readonly show: boolean };

/** `unsupported`: the system has no notifications. `ready`: it has, or was handed one. `failed`: it refused the one it was handed. */
export type NotificationTrial = 'unsupported' | 'ready' | 'failed';

/**
 * `data`: what the procedure returned, the file name of a saved PDF, a chosen folder (null: the person chose not to), or
 * how a notification went.
 */
export type BridgeAnswer =
  | { readonly ok: true; readonly data: unknown }
  /** The error shape of tRPC, as over HTTP. */
  | { readonly ok: false; readonly error: unknown };

/**
 * `shortcut`: a menu item stands for the shortcut written so in the page, such as `Mod+Z`. `open`: an address is to be
 * shown, such as that of a chosen notification. `openFile`: the person opened a file with Rebound, and a copy of it
 * waits under the upload. `notice`: a sentence for the person.
 */
export type HostMessage =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'changed'; readonly change: Change }
  | { readonly kind: 'shortcut'; readonly keys: string }
  | ({ readonly kind: 'openFile' } & Readonly<OpenedFile>)
  | { readonly kind: 'notice'; readonly sentence: string };

/** All that the preload gives the page, as `window.rebound`. */
export type Bridge = {
  call(call: ProcedureCall): Promise<BridgeAnswer>;
  ask(request: DesktopRequest): Promise<BridgeAnswer>;
  /** Calls back for every message of the host; gives the function that stops it. */
  onMessage(listener: (message: HostMessage) => void): () => void;
};
