import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, cleanMediaType, FILE_NAME_BYTES } from './attachments.ts';

it.each([
  ['application/PDF', 'application/pdf'],
  ['image/svg+xml', 'image/svg+xml'],
  ['text/html; charset=utf-8', 'application/octet-stream'],
  ['text/html\n', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('the media type %j is kept as %j', (given, kept) => {
  expect(cleanMediaType(given)).toBe(kept);
});

describe('a file name', () => {
  it.each([
    ['CV Ines Calder.pdf', 'CV Ines Calder.pdf'],
    ['Zeugnis u\u0308ber.pdf', 'Zeugnis über.pdf'],
    ['../../.bashrc', 'bashrc'],
    ['C:\\Users\\me\\offer.docx', 'offer.docx'],
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['COM1.txt', '_COM1.txt'],
    ['Contract.pdf', 'Contract.pdf'],
    ['cv\u202efdp.exe', 'cvfdp.exe'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['what? <now>.txt', 'what_ _now_.txt'],
    ['ends with dots...', 'ends with dots'],
    ['   ', 'Document'],
    ['', 'Document'],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('keeps its ending when it is cut', () => {
    const cut = cleanFileName(`${'ü'.repeat(300)}.pdf`);
    expect(cut.endsWith('ü.pdf')).toBe(true);
    expect(Buffer.byteLength(cut)).toBe(FILE_NAME_BYTES);
  });

  it('is always short, plain, and as it was when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const clean = cleanFileName(given);
        expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(FILE_NAME_BYTES);
        expect(clean).toMatch(/^[^/\\\p{Cc}]+$/u);
        expect(cleanFileName(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });
});
