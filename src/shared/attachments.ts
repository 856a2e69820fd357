/** The largest file Rebound keeps, in bytes. */
export const ATTACHMENT_BYTES = 50 * 2 ** 20;

/** An attachment is named by what it holds: its SHA-256 in small hexadecimal digits. */
export const SHA256 = /^[0-9a-f]{64}$/;
