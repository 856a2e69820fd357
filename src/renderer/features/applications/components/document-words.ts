import type { ApplicationDocument, DocumentKind } from '../../../../shared/applications.ts';

export const DOCUMENT_WORDS: Record<DocumentKind, string> = {
  cv: 'CV',
  cover_letter: 'Cover letter',
  posting: 'Advert',
  offer: 'Offer',
  task: 'Task',
  other: 'Document',
};

const MB = 2 ** 20;
const TEXT_SHOWN_BYTES = MB;
// Not SVG, which is a program as much as a picture.
const IMAGES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

/** A size for reading: `312 KB`, `20.0 MB`; never 0. */
export function sizeWords(bytes: number): string {
  return bytes < MB ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MB).toFixed(1)} MB`;
}

/** How a document can be looked at without leaving the page; null when it can only be saved. */
export function previewOf({ mediaType, size }: ApplicationDocument): 'image' | 'text' | null {
  if (IMAGES.includes(mediaType)) return 'image';
  return mediaType === 'text/plain' && size <= TEXT_SHOWN_BYTES ? 'text' : null;
}

/** Says where else the same bytes are kept: "The same file as CV v2.pdf here, and with Marlin Rail." Null: nowhere. */
export function copiesWords({ applicationId, copies }: ApplicationDocument): string | null {
  const here = copies.find((copy) => copy.applicationId === applicationId);
  const companies = copies.filter((copy) => copy.applicationId !== applicationId).map((copy) => copy.company);
  const others = [...new Set(companies)];
  const elsewhere = otherWords(others);
  if (here) return `The same file as ${here.name} here${elsewhere && `, and ${elsewhere}`}.`;
  return elsewhere ? `The same file is kept ${elsewhere}.` : null;
}

function otherWords([first, ...more]: readonly string[]): string {
  if (first === undefined) return '';
  return more.length === 0 ? `with ${first}` : `with ${first} and ${more.length} more`;
}
