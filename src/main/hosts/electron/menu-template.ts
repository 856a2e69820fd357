import type { MenuItemConstructorOptions } from 'electron';

export type MenuSettings = {
  mac: boolean;
  /** Adds the developer tools. */
  developer: boolean;
  /** Stands for the keys pressed in the page. */
  onShortcut(keys: string): void;
};

/** The application menu, in the order each system expects. */
export function menuTemplate({ mac, developer, onShortcut }: MenuSettings): MenuItemConstructorOptions[] {
  function command(label: string, keys: string): MenuItemConstructorOptions {
    const item = { label, click: () => onShortcut(keys) };
    const accelerator = keys.replace('Mod', 'CmdOrCtrl');
    if (!mac) {
      // Shown only: the page listens for the keys itself, and knows when they rest.
      return { ...item, accelerator, registerAccelerator: false };
    }
    // A Mac cannot show keys without taking them, and a single letter must stay free for typing.
    return keys.startsWith('Mod+') ? { ...item, accelerator } : item;
  }

  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      command('New application', 'N'),
      { type: 'separator' },
      command('Print…', 'Mod+P'),
      { type: 'separator' },
      command('Hide or lock', 'Mod+Shift+L'),
      { type: 'separator' },
      { role: mac ? 'close' : 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      command('Undo', 'Mod+Z'),
      command('Redo', 'Mod+Shift+Z'),
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      { type: 'separator' },
      command('Search and commands…', 'Mod+K'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // Many keyboards have the plus sign only with Shift; this one takes the key as it is.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...developerItems(developer),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [command('Keyboard shortcuts', '?')],
  };
  return mac
    ? [{ role: 'appMenu' }, file, edit, view, { role: 'windowMenu' }, help]
    : [file, edit, view, help];
}

function developerItems(developer: boolean): MenuItemConstructorOptions[] {
  return developer ? [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] : [];
}
