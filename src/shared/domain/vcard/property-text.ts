import type { ContentLine } from '../content-lines/read-content-lines.ts';

/**
 * The value of a property with its transfer encoding undone and still escaped; null for bytes that are no text, such as
 * a photo.
 */
export function propertyText({ params, value }: ContentLine): string | null {
  const encoding = (params.get('ENCODING')?.[0] ?? '').toUpperCase();
  if (encoding === 'B' || encoding === 'BASE64' || /^data:/i.test(value)) return null;
  if (encoding !== 'QUOTED-PRINTABLE') return value;
  const text = decodeQuotedPrintable(value, params.get('CHARSET')?.[0] ?? 'utf-8');
  // A line break that was hidden in the encoding is part of the value, as an escaped one would be.
  return text.replace(/\r\n|[\r\n]/g, '\\n');
}

/** Whether the card says that this is the one to prefer among its like. */
export function isPreferred({ params }: ContentLine): boolean {
  const isTyped = params.get('TYPE')?.some((type) => type.toUpperCase() === 'PREF') ?? false;
  return isTyped || params.get('PREF')?.[0] === '1';
}

function decodeQuotedPrintable(value: string, charset: string): string {
  const decoder = decoderOf(charset);
  return value.replace(/(?:=[0-9a-f]{2})+/gi, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let at = 0; at < bytes.length; at += 1)
      bytes[at] = Number.parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16);
    return decoder.decode(bytes);
  });
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
