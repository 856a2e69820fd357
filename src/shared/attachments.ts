/** The largest file Rebound keeps, in bytes. */
export const ATTACHMENT_BYTES = 50 * 2 ** 20;

/** An attachment is named by what it holds: its SHA-256 in small hexadecimal digits. */
export const SHA256 = /^[0-9a-f]{64}$/;

/** Where both hosts take a file (POST) and, followed by `/` and its SHA-256, give it (GET). */
export const ATTACHMENTS_PATH = '/rpc/-/attachments';

/** What a host answers to a file it kept; `size` in bytes. */
export type KeptFile = { sha256: string; size: number };

/** The longest file name kept, in bytes of UTF-8: what every file system takes. */
export const FILE_NAME_BYTES = 200;

// Control characters, and the marks that make "exe.fdp" read as "pdf.exe".
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const NOT_IN_A_NAME = /[<>:"/\\|?*]/g;
// Windows takes these for devices, whatever their ending.
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A name that is safe to show and to save under on every system: NFC, one line, no folder, no device, at most
 * 200 bytes with its ending kept. Beware: only ever a name to show; nothing is stored under it.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(UNSEEN, '')
    .replace(NOT_IN_A_NAME, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const safe = DEVICE.test(plain) ? `_${plain}` : plain;
  return shorten(safe) || 'Document';
}

const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,80}$/;

/** A media type as it is kept: in small letters, and that of any bytes when it does not look like one. */
export function cleanMediaType(mediaType: string): string {
  const small = mediaType.toLowerCase();
  return MEDIA_TYPE.test(small) ? small : 'application/octet-stream';
}

function shorten(name: string): string {
  if (bytesOf(name) <= FILE_NAME_BYTES) return name;
  const ending = /\.[^. ]{1,12}$/.exec(name)?.[0] ?? '';
  let stem = '';
  for (const letter of name.slice(0, name.length - ending.length)) {
    if (bytesOf(stem + letter + ending) > FILE_NAME_BYTES) break;
    stem += letter;
  }
  return stem.replace(/[. ]+$/, '') + ending;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
