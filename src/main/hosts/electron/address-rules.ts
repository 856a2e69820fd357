import { isOwnAddress, OWN_ORIGIN, parseAddress } from './own-address.ts';

const LONGEST_LINK = 2_048;
const EXTERNAL = new Set(['http:', 'https:', 'mailto:']);
const LOADABLE = new Set(['app:', 'data:', 'blob:']);

type Frame = { readonly url: string };

/** Whether a link may be handed to the system's browser or mail program: nothing that could start anything else. */
export function isSafeExternal(link: string): boolean {
  const address = link.length <= LONGEST_LINK ? parseAddress(link) : null;
  return (
    address !== null &&
    EXTERNAL.has(address.protocol) &&
    // A name before the host makes one site look like another.
    address.username === '' &&
    address.password === ''
  );
}

/** Whether a page may load this at all; Rebound has nothing to fetch from anywhere. */
export function isLoadable(link: string, developer: boolean): boolean {
  const protocol = parseAddress(link)?.protocol ?? '';
  return LOADABLE.has(protocol) || (developer && protocol === 'devtools:');
}

/** Whether a download is something our own page made, such as an export. */
export function isOwnDownload(link: string): boolean {
  return link.startsWith(`blob:${OWN_ORIGIN}/`);
}

/**
 * Whether a message comes from our page itself: the main frame of its window, at our own address. A frame that has
 * gone away meanwhile is null and not trusted.
 */
export function isTrustedSender(senderFrame: Frame | null, mainFrame: Frame): boolean {
  return senderFrame !== null && senderFrame === mainFrame && isOwnAddress(senderFrame.url);
}

/** The two permissions the page may have, and only in its main frame. */
export function isGranted(permission: string, isMainFrame: boolean, requestingUrl: string): boolean {
  const wanted = permission === 'clipboard-sanitized-write' || permission === 'fullscreen';
  return wanted && isMainFrame && isOwnAddress(requestingUrl);
}
