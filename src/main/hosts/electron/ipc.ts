import { type BrowserWindow, dialog, ipcMain, type WebContents } from 'electron';
import { BRIDGE_CHANNEL, type BridgeAnswer, type NotificationTrial } from '../../../shared/bridge.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Log } from '../../context.ts';
import { isTrustedSender } from './address-rules.ts';
import { answerCall, type HostedApp, hostError } from './answer-call.ts';
import { notPrinted, type Printer } from './printing.ts';
import { readMessage } from './read-message.ts';

export type IpcOptions = {
  app: HostedApp;
  printer: Printer;
  log: Log;
  /** The page of the main window hears messages from now on. */
  onListening(): void;
  tryNotification(show: boolean): Promise<NotificationTrial>;
  /** Whether this is the page of one of our windows, hidden ones for printing included. */
  isOurs(contents: WebContents): boolean;
  /** The window the person sees with this page; null for a hidden one. */
  windowOf(contents: WebContents): BrowserWindow | null;
};

/** Answers the one channel. A stranger, and a message that is too large or none of ours, is refused with an error. */
export function listenForCalls({
  app,
  printer,
  onListening,
  tryNotification,
  log,
  isOurs,
  windowOf,
}: IpcOptions): void {
  ipcMain.handle(BRIDGE_CHANNEL, async ({ sender, senderFrame }, sent: unknown): Promise<BridgeAnswer> => {
    if (!isOurs(sender) || !isTrustedSender(senderFrame, sender.mainFrame))
      throw new Error('Rebound only answers its own window.');
    const message = readMessage(sent);
    if (message.kind === 'call') return answerCall(app, message);

    const window = windowOf(sender);
    if (message.kind === 'listening') {
      if (window !== null) onListening();
      return { ok: true, data: null };
    }
    if (window === null) throw new Error('Rebound only does this from a window that can be seen.');
    // A hidden window for printing would be shown nothing either, and wait for it.
    const { refusal } = app.contextFor(null);
    if (refusal) return hostError(app, message.kind, refusal);
    if (message.kind === 'chooseFolder') return { ok: true, data: await chooseFolder(window) };
    if (message.kind === 'tryNotification') return { ok: true, data: await tryNotification(message.show) };
    try {
      if (message.kind === 'savePdf')
        return { ok: true, data: await printer.savePdf(window, message.route, message.name) };
      await printer.print(message.route);
      return { ok: true, data: null };
    } catch (error) {
      log.error('printing failed', error);
      return hostError(app, message.kind, error instanceof ExpectedError ? error : notPrinted());
    }
  });
}

async function chooseFolder(parent: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
