import { dirname, join } from 'node:path';
import type { Session } from 'electron';
import { cleanFileName } from '../../../shared/attachments.ts';
import { isOwnDownload } from './address-rules.ts';
import type { WindowState } from './window-state.ts';

/** Lets the page save what it made itself, through the system's dialog in the folder used last; all else is cancelled. */
export function allowOwnDownloads(session: Session, state: WindowState): void {
  session.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({
      defaultPath: join(state.read().saveFolder ?? '', cleanFileName(item.getFilename())),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    item.once('done', (_event, outcome) => {
      if (outcome === 'completed') state.keep({ saveFolder: dirname(item.getSavePath()) });
    });
  });
}
