import type { DecodedText, TextEncoding } from './import-types.ts';

const SAMPLE_BYTES = 4096;

/**
 * Turns the bytes of a text file into text without its byte order mark and without NUL characters.
 * Never throws: bytes that fit nothing are read as windows-1252 with `certain: false`, so the caller can ask.
 * `forced` is the user's own choice of encoding and always counts as certain.
 */
export function decodeText(bytes: Uint8Array, forced?: TextEncoding): DecodedText {
  if (forced) return { text: decodeAs(bytes, forced), encoding: forced, certain: true };

  const marked = encodingOfMark(bytes) ?? encodingOfNulPattern(bytes);
  if (marked) {
    const strict = decodeStrictly(bytes, marked);
    return { text: strict ?? decodeAs(bytes, marked), encoding: marked, certain: strict !== null };
  }

  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', certain: true };
  return { text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', certain: false };
}

/**
 * Says in a sentence why a file cannot be a CSV file, judged by its first bytes; null when it may be one.
 * Excel workbooks and the archive LinkedIn sends are both zip files, the likeliest wrong choices.
 */
export function describeOtherFormat(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return 'This is an Excel workbook or a zip file. Save the sheet as CSV, or unpack the file, and choose that.';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return 'This is an older Excel workbook. Save the sheet as CSV and choose that file.';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return 'This is a PDF. Rebound reads lists saved as CSV or tab-separated text.';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  return withoutNul(new TextDecoder(encoding).decode(bytes));
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return withoutNul(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
}

/**
 * Western text in UTF-16 has a NUL in every other byte, always on the same side. Stray NULs in an
 * eight-bit file are rare or on both sides, so they stay below these shares.
 */
function encodingOfNulPattern(bytes: Uint8Array): TextEncoding | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs < 2) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) first += 1;
    if (bytes[pair * 2 + 1] === 0) second += 1;
  }
  if (second > pairs * 0.5 && first < pairs * 0.1) return 'utf-16le';
  if (first > pairs * 0.5 && second < pairs * 0.1) return 'utf-16be';
  return null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
