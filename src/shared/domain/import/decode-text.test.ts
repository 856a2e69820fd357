import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, describeOtherFormat } from './decode-text.ts';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark and keeps no mark', () => {
    expect(decodeText(utf8('Zoë,Müller'))).toEqual({ text: 'Zoë,Müller', encoding: 'utf-8', certain: true });
    expect(decodeText(utf8('\uFEFFZoë')).text).toBe('Zoë');
  });

  it('reads UTF-16 of both byte orders, with a mark and by its NUL bytes alone', () => {
    for (const order of ['le', 'be'] as const) {
      for (const mark of [true, false]) {
        const read = decodeText(utf16('Firma;Rolle\r\nBäcker;Köchin', order, mark));
        expect(read).toEqual({
          text: 'Firma;Rolle\r\nBäcker;Köchin',
          encoding: `utf-16${order}`,
          certain: true,
        });
      }
    }
  });

  it('falls back to windows-1252 and says it is not certain', () => {
    const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x92]);
    expect(decodeText(bytes)).toEqual({ text: 'café €’', encoding: 'windows-1252', certain: false });
  });

  it('drops stray NUL bytes of an eight-bit file', () => {
    expect(decodeText(utf8('Acme\0,Chef\0 de cuisine\n')).text).toBe('Acme,Chef de cuisine\n');
  });

  it('does as told when the user chooses the encoding', () => {
    expect(decodeText(utf8('é'), 'windows-1252')).toEqual({
      text: 'Ã©',
      encoding: 'windows-1252',
      certain: true,
    });
  });

  it('marks a file with a UTF-8 mark and broken bytes as uncertain', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe9])).certain).toBe(false);
  });

  it('never throws and never leaves a NUL, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeText(bytes).text.includes('\0')).toBe(false);
      }),
      { seed: 7 },
    );
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const plain = text.replaceAll('\0', '').replace(/^\uFEFF+/u, '');
        expect(decodeText(utf8(plain)).text).toBe(plain);
      }),
      { seed: 7 },
    );
  });
});

describe('describeOtherFormat', () => {
  it('knows workbooks, archives and PDFs and lets text pass', () => {
    expect(describeOtherFormat(Uint8Array.from([0x50, 0x4b, 3, 4, 20]))).toContain('zip');
    expect(describeOtherFormat(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toContain('older Excel');
    expect(describeOtherFormat(utf8('%PDF-1.7'))).toContain('PDF');
    expect(describeOtherFormat(utf8('PK,Rolle'))).toBeNull();
    expect(describeOtherFormat(new Uint8Array())).toBeNull();
  });
});
