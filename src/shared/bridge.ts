import type { Change } from './changes.ts';

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
  | { readonly kind: 'chooseFolder' };

/** `data`: what the procedure returned, the file name of a saved PDF, or a chosen folder (null: the person chose not to). */
export type BridgeAnswer =
  | { readonly ok: true; readonly data: unknown }
  /** The error shape of tRPC, as over HTTP. */
  | { readonly ok: false; readonly error: unknown };

/**
 * `shortcut`: a menu item stands for the shortcut written so in the page, such as `Mod+Z`. `open`: a notification was
 * chosen, and its address is to be shown.
 */
export type HostMessage =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'changed'; readonly change: Change }
  | { readonly kind: 'shortcut'; readonly keys: string };

/** All that the preload gives the page, as `window.rebound`. */
export type Bridge = {
  call(call: ProcedureCall): Promise<BridgeAnswer>;
  ask(request: DesktopRequest): Promise<BridgeAnswer>;
  /** Calls back for every message of the host; gives the function that stops it. */
  onMessage(listener: (message: HostMessage) => void): () => void;
};
