import { setNonce } from 'get-nonce';

/** The nonce of this page's style rules, from the `style-nonce` meta element; empty when the host sent none. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

// Scroll locking makes its own style elements and asks this package, not the component library.
setNonce(styleNonce);
