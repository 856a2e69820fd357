import { app, Menu, nativeImage, Tray } from 'electron';
import type { Log } from '../../context.ts';
import { trayPictures } from './tray-pictures.ts';
import { trayTemplate } from './tray-template.ts';

export type TrayOptions = {
  /** Whether the person wants it at the moment. */
  isWanted(): boolean;
  open(): void;
  openAt(address: string): void;
  log: Log;
};

/** The icon beside the clock, which keeps Rebound there while no window is open. */
export type AppTray = {
  /** Shows the icon or takes it away, as the settings say now. */
  update(): void;
  /** Whether the icon is there. */
  isThere(): boolean;
};

/** Makes the icon, which is not there before `update`. Beware: a tray that nothing refers to is collected, and its icon vanishes. */
export function createTray({ isWanted, open, openAt, log }: TrayOptions): AppTray {
  let tray: Tray | null = null;

  function show(): Tray {
    const shown = new Tray(picture());
    shown.setToolTip('Rebound');
    shown.setContextMenu(Menu.buildFromTemplate(trayTemplate({ open, openAt, quit: () => app.quit() })));
    // A Mac opens the menu by itself.
    if (process.platform !== 'darwin') shown.on('click', open);
    return shown;
  }
  return {
    update() {
      try {
        if (isWanted() && tray === null) tray = show();
        else if (!isWanted() && tray !== null) {
          tray.destroy();
          tray = null;
        }
      } catch (error) {
        log.error('the tray could not be changed', error);
      }
    },
    isThere: () => tray !== null,
  };
}

function picture(): Electron.NativeImage {
  const image = nativeImage.createEmpty();
  for (const { scaleFactor, dataURL } of trayPictures(process.platform))
    image.addRepresentation({ scaleFactor, dataURL });
  // The menu bar draws it in its own colour.
  if (process.platform === 'darwin') image.setTemplateImage(true);
  return image;
}
