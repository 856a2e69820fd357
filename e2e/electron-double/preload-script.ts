type Listener = (event: unknown, ...args: unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;

/** An init script that runs a built preload as a sandboxed one runs: in the main frame, and nothing but this to require. */
export function preloadScript(source: string): string {
  return `(${runPreload})((require, module, exports) => {${source}\n})`;
}

// Becomes text, so it may use nothing outside itself.
function runPreload(preload: Preload): void {
  if (window !== window.top) return;
  let listeners: { channel: string; listener: Listener }[] = [];
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      Reflect.get(window, 'electronDouble')(channel, structuredClone(args)),
    on: (channel: string, listener: Listener) => listeners.push({ channel, listener }),
    off(channel: string, listener: Listener) {
      listeners = listeners.filter((entry) => entry.listener !== listener || entry.channel !== channel);
    },
  };
  addEventListener('ipc', (event) => {
    const [sent, args] = Reflect.get(event, 'detail');
    for (const { channel, listener } of listeners) if (channel === sent) listener({}, ...args);
  });

  // Main is asked before a window opens, and here none ever does.
  window.open = (url) => Reflect.get(window, 'electronOpens')(String(url)) && null;
  addEventListener('click', (event) => {
    const link = Object(event.target).closest?.('a[target=_blank]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    window.open(link.href);
  });

  // Only plain values and functions cross the bridge, and each side gets copies.
  function cross(value: unknown): unknown {
    if (typeof value === 'function')
      return (...args: unknown[]) => cross(Reflect.apply(value, undefined, args.map(cross)));
    return value instanceof Promise ? value.then(cross) : structuredClone(value);
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      const crossed = Object.entries(api).map(([key, value]) => [key, cross(value)]);
      Object.defineProperty(window, name, { value: Object.freeze(Object.fromEntries(crossed)) });
    },
  };
  function require(name: string): unknown {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    if (/^(node:)?(timers|url)$/.test(name)) return window;
    throw new Error(`module not found: ${name}`);
  }
  preload(require, { exports: {} }, {});
}
