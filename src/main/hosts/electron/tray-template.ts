import type { MenuItemConstructorOptions } from 'electron';

export type TrayActions = {
  open(): void;
  /** Opens the window at an address of the page. */
  openAt(address: string): void;
  quit(): void;
};

/** The menu of the icon in the tray. */
export function trayTemplate({ open, openAt, quit }: TrayActions): MenuItemConstructorOptions[] {
  return [
    { label: 'Open Rebound', click: () => open() },
    { label: 'New application', click: () => openAt('/applications/new') },
    { type: 'separator' },
    { label: 'Quit Rebound', click: () => quit() },
  ];
}
