import { BrowserWindow, clipboard, Menu, type WebContents } from 'electron';
import type { Log } from '../../context.ts';
import { type MenuSettings, menuTemplate } from './menu-template.ts';
import { textMenuTemplate } from './text-menu-template.ts';

/** Gives the application its menu. */
export function setApplicationMenu(settings: MenuSettings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(settings)));
}

/** Opens a menu on the text and links of a page. */
export function offerTextMenu(contents: WebContents, log: Log): void {
  contents.on('context-menu', (_event, params) => {
    const template = textMenuTemplate(params, (link) => {
      clipboard.writeText(link).catch((error: unknown) => log.error('a link could not be copied', error));
    });
    const window = BrowserWindow.fromWebContents(contents);
    if (window && template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
