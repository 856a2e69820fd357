type Listener = (event: unknown, ...args: unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;

/** An init script that runs a built preload as a sandboxed one runs: in the main frame, with a `require` that knows little. */
export function preloadScript(source: string): string {
  return `(${runPreload})((require, module, exports) => {${source}\n})`;
}

// Becomes text, so it may use nothing outside itself.
function runPreload(preload: Preload): void {
  if (window !== window.top) return;
  const listeners = new Set<{ channel: string; listener: Listener }>();
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      try {
        return await Reflect.get(window, 'electronDouble')(channel, structuredClone(args));
      } catch (error) {
        throw new Error(`Error invoking remote method '${channel}': ${error}`);
      }
    },
    on: (channel: string, listener: Listener) => void listeners.add({ channel, listener }),
    off(channel: string, listener: Listener) {
      for (const entry of listeners)
        if (entry.channel === channel && entry.listener === listener) listeners.delete(entry);
    },
  };
  document.addEventListener('electron-double', (event) => {
    const [sent, args] = Reflect.get(event, 'detail');
    for (const { channel, listener } of listeners) if (channel === sent) listener({}, ...args);
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

  const known: Record<string, unknown> = {
    electron: { contextBridge, ipcRenderer },
    timers: window,
    url: window,
  };
  function require(name: string): unknown {
    const found = known[name.replace(/^node:/, '')];
    if (!found) throw new Error(`module not found: ${name}`);
    return found;
  }
  preload(require, { exports: {} }, {});
}
