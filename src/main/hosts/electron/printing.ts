import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog, type WebContents } from 'electron';
import { cleanFileName } from '../../../shared/attachments.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Log } from '../../context.ts';
import { createQueue, within } from './job-queue.ts';
import { OWN_ORIGIN } from './own-address.ts';
import { looksLikePdf, writeWhole } from './saved-files.ts';
import type { WindowState } from './window-state.ts';

const READY_MS = 60_000;
/** The system's print dialog stays open as long as the person thinks, but its answer has been seen to get lost. */
const DIALOG_MS = 10 * 60_000;
/** Resolves when the print page says that everything is laid out. */
const UNTIL_READY = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => { if (root.dataset.printReady === 'true') resolve(true); };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

export type Printer = {
  /** Prints the page of a route; comes back when the person has answered the system's dialog. */
  print(route: string): Promise<void>;
  /** Saves it as a PDF where the person says; gives the file's name, or null when they chose not to. */
  savePdf(parent: BrowserWindow, route: string, name: string): Promise<string | null>;
};

export type PrinterOptions = {
  /** A window that is never shown, registered as one of ours. */
  openHidden(): BrowserWindow;
  state: WindowState;
  log: Log;
};

/** Prints one route after another, each in a hidden window of its own. Throws ExpectedErrors. */
export function createPrinter({ openHidden, state, log }: PrinterOptions): Printer {
  const inTurn = createQueue();

  async function withPage<Result>(
    route: string,
    use: (contents: WebContents) => Promise<Result>,
  ): Promise<Result> {
    const window = openHidden();
    try {
      const { webContents } = window;
      const crashed = new Promise<never>((_, reject) => {
        webContents.once('render-process-gone', () => reject(notReady()));
      });
      const ready = window
        .loadURL(`${OWN_ORIGIN}/#${route}`)
        .then(() => webContents.executeJavaScript(UNTIL_READY));
      await within(READY_MS, Promise.race([ready, crashed]), notReady);
      return await Promise.race([use(webContents), crashed]);
    } finally {
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    print: (route) =>
      inTurn(() => withPage(route, (contents) => within(DIALOG_MS, printPage(contents), notPrinted))),

    async savePdf(parent, route, name) {
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: join(state.read().saveFolder ?? '', `${cleanFileName(name)}.pdf`),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const bytes = await inTurn(() =>
        withPage(route, (contents) => within(READY_MS, makePdf(contents), notReady)),
      );
      try {
        await writeWhole(filePath, bytes);
      } catch (error) {
        log.error('a PDF could not be written', error);
        throw new ExpectedError(
          'NOT_SAVED',
          'The PDF could not be saved there. Choose another folder, or check that the disk has room.',
        );
      }
      state.keep({ saveFolder: dirname(filePath) });
      return basename(filePath);
    },
  };
}

function printPage(contents: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a page size, or this, Electron refuses to print; the page's own @page rule still decides.
    contents.print({ printBackground: true, usePrinterDefaultPageSize: true }, (success, reason) => {
      if (success || /cancell?ed/i.test(reason)) resolve();
      else reject(notPrinted());
    });
  });
}

async function makePdf(contents: WebContents): Promise<Buffer> {
  const bytes = await contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  if (!looksLikePdf(bytes))
    throw new ExpectedError('NOT_SAVED', 'The PDF came out empty, so it was not saved. Please try again.');
  return bytes;
}

function notReady(): ExpectedError {
  return new ExpectedError('NOT_SAVED', 'The pages could not be laid out for printing. Please try again.');
}

/** Printing went wrong in a way nobody foresaw, or the printer refused. */
export function notPrinted(): ExpectedError {
  return new ExpectedError(
    'NOT_SAVED',
    'The pages could not be printed. Check that the printer is switched on, or save them as a PDF.',
  );
}
