import { type Session, shell, type WebContents } from 'electron';
import type { Log } from '../../context.ts';
import { isGranted, isLoadable, isSafeExternal } from './address-rules.ts';
import { isOwnAddress } from './own-address.ts';

/** Closes everything a page could ask of the computer or the network, but for two harmless permissions. */
export function guardSession(session: Session, developer: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(isGranted(permission, details.isMainFrame, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, _origin, details) =>
    isGranted(permission, details.isMainFrame, details.requestingUrl ?? ''),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !isLoadable(url, developer) }),
  );
}

/** Keeps a page where it is: no other address, no window of its own; safe links open outside of Rebound. */
export function guardContents(contents: WebContents, log: Log): void {
  function stayHome(event: { readonly url: string; preventDefault(): void }): void {
    if (!isOwnAddress(event.url)) event.preventDefault();
  }
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isSafeExternal(url))
      shell.openExternal(url).catch((error: unknown) => log.error('a link could not be opened', error));
    return { action: 'deny' };
  });
}
