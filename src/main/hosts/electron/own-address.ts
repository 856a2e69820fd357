/** The scheme and the host under which the page is served; together they are its origin. */
export const SCHEME = 'app';
const HOST = 'bundle';
export const OWN_ORIGIN = `${SCHEME}://${HOST}`;

/** An address that parses, or null. */
export function parseAddress(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/**
 * Whether an address belongs to our own page. Beware: Node knows no `app:` and calls the origin of such an address
 * "null", so its parts are compared instead.
 */
export function isOwnAddress(text: string): boolean {
  const address = parseAddress(text);
  return (
    address !== null &&
    address.protocol === `${SCHEME}:` &&
    address.host === HOST &&
    address.username === '' &&
    address.password === ''
  );
}
