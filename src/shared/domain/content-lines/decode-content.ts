import { decodeText } from '../import/decode-text.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The text of a file of content lines. Programs that fold by octets may cut a character in two, which only the bytes
 * can mend: such folds are taken out before decoding.
 */
export function decodeContent(file: string | Uint8Array): string {
  if (typeof file !== 'string') return decodeText(withoutCutCharacters(file)).text;
  return file.startsWith('\ufeff') ? file.slice(1) : file;
}

function withoutCutCharacters(bytes: Uint8Array): Uint8Array {
  const mended = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const before = bytes[at - 1] ?? 0;
    const fold = before >= 0x80 ? foldLength(bytes, at) : 0;
    const after = bytes[at + fold] ?? 0;
    if (fold > 0 && after >= 0x80 && after < 0xc0) at += fold;
    mended[length] = bytes[at] ?? 0;
    length += 1;
  }
  return mended.subarray(0, length);
}

function foldLength(bytes: Uint8Array, at: number): number {
  const lineBreak =
    bytes[at] === LINE_FEED ? 1 : bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? 2 : 0;
  const mark = bytes[at + lineBreak];
  return lineBreak > 0 && (mark === 0x20 || mark === 0x09) ? lineBreak + 1 : 0;
}
