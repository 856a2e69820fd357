import { bridge } from './host.ts';

/** Calls back with keys such as `Mod+Z` when a menu item of the desktop is chosen; a browser has no such menu. */
export function onMenuShortcut(run: (keys: string) => void): void {
  bridge?.onMessage((message) => {
    if (message.kind === 'shortcut' && typeof message.keys === 'string') run(message.keys);
  });
}
