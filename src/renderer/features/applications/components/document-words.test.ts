import { describe, expect, it } from 'vitest';
import type { ApplicationDocument } from '../../../../shared/applications.ts';
import { copiesWords, previewOf, sizeWords } from './document-words.ts';

const document: ApplicationDocument = {
  id: 1,
  applicationId: 7,
  sha256: '0'.repeat(64),
  size: 2_000,
  name: 'CV.pdf',
  mediaType: 'application/pdf',
  kind: 'cv',
  on: '2026-11-20',
  note: '',
  copies: [],
  revision: 1,
};
const copy = (applicationId: number, company: string) => ({ applicationId, name: 'CV v2.pdf', company });

describe('a document', () => {
  it.each([
    [1, '1 KB'],
    [319_488, '312 KB'],
    [2 ** 20, '1.0 MB'],
    [20 * 2 ** 20, '20.0 MB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });

  it.each([
    ['image/png', 'image'],
    ['image/svg+xml', null],
    ['text/plain', 'text'],
    ['text/html', null],
    ['application/pdf', null],
  ])('of type %s is shown as %s', (mediaType, shown) => {
    expect(previewOf({ ...document, mediaType })).toBe(shown);
  });

  it('is not shown as text when it is long', () => {
    expect(previewOf({ ...document, mediaType: 'text/plain', size: 2 ** 20 + 1 })).toBeNull();
  });

  it.each([
    [[], null],
    [[copy(7, 'Tidewell')], 'The same file as CV v2.pdf here.'],
    [[copy(8, 'Marlin Rail'), copy(9, 'Marlin Rail')], 'The same file is kept with Marlin Rail.'],
    [
      [copy(8, 'Marlin Rail'), copy(9, 'Kite'), copy(10, 'Orme')],
      'The same file is kept with Marlin Rail and 2 more.',
    ],
    [[copy(7, 'Tidewell'), copy(8, 'Marlin Rail')], 'The same file as CV v2.pdf here, and with Marlin Rail.'],
  ])('says where else it is kept (%#)', (copies, words) => {
    expect(copiesWords({ ...document, copies })).toBe(words);
  });
});
