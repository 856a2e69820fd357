import type { ImageExtension } from './addresses.ts';

const LARGEST = 10 * 1024 * 1024;

/** What kind of picture a file is, by its bytes; or a sentence about why it cannot be taken. */
export async function sniffImage(file: Blob): Promise<{ extension: ImageExtension } | { problem: string }> {
  if (file.size > LARGEST) return { problem: 'That picture is larger than 10 MB, so it was not added.' };
  const extension = extensionOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  return extension ? { extension } : { problem: 'Only PNG, JPEG, GIF and WebP pictures can be added.' };
}

/** The kind of picture these first bytes begin, or null. */
export function extensionOf(bytes: Uint8Array): ImageExtension | null {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpg';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'webp' : null;
}
