import { strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type FileReading, VERSION_TEXT } from '../../../shared/materials.ts';

const MOST_ENTRIES = 1_000;
const MOST_ENTRY_BYTES = 50 * 2 ** 20;
const MOST_BYTES = 100 * 2 ** 20;
const HIGHEST_RATIO = 100;
/** Below this a high ratio is harmless, and usual for short XML. */
const RATIO_FROM_BYTES = 2 ** 20;

const BOMB =
  'This file unpacks to far more than a document holds, so Rebound did not add it. Save it anew from the program you wrote it in.';
const NO_DOCUMENT =
  'This is a ZIP archive and not a Word document, so Rebound did not add it. Unpack it and choose the document inside.';
const DAMAGED = { reading: 'damaged', text: '', hasMacros: false } as const;

/** What the directory of an archive says, looked through before anything is unpacked. */
type Directory = { names: string[]; bytes: number; isTooMuch: boolean };

/**
 * Reads the text of a Word document. Only the few XML parts that hold text are unpacked, never more than the directory
 * of the archive declares, and mammoth is given those alone: macros, pictures and embedded files stay packed.
 */
export async function readDocx(bytes: Uint8Array): Promise<FileReading> {
  let parts: Record<string, Uint8Array>;
  const directory: Directory = { names: [], bytes: 0, isTooMuch: false };
  try {
    parts = unpackTextParts(bytes, directory);
  } catch {
    return DAMAGED;
  }
  const { names, isTooMuch } = directory;
  if (isTooMuch) return { refused: BOMB };
  const main = parts['word/document.xml'];
  if (!main || !parts['[Content_Types].xml'])
    return names.some((name) => name.startsWith('word/')) ? DAMAGED : { refused: NO_DOCUMENT };
  const hasMacros = names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
  // A document type declaration can make a parser read other files, or grow without end.
  if (Object.values(parts).some((part) => Buffer.from(part).includes('<!DOCTYPE')))
    return { ...DAMAGED, hasMacros };
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) });
    const text = tidyText(value);
    return { reading: text === '' ? 'no_text' : 'read', text, hasMacros };
  } catch {
    return { ...DAMAGED, hasMacros };
  }
}

/** Text as it is kept: one kind of line break, no more than one blank line, not longer than allowed. */
export function tidyText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll('\0', '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, VERSION_TEXT);
}

function unpackTextParts(bytes: Uint8Array, directory: Directory): Record<string, Uint8Array> {
  unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      directory.names.push(name);
      directory.bytes += originalSize;
      directory.isTooMuch ||=
        directory.names.length > MOST_ENTRIES ||
        originalSize > MOST_ENTRY_BYTES ||
        directory.bytes > MOST_BYTES ||
        (originalSize > RATIO_FROM_BYTES && originalSize > HIGHEST_RATIO * size);
      return false;
    },
  });
  if (directory.isTooMuch) return {};
  const parts = unzipSync(bytes, { filter: ({ name }) => isTextPart(name) });
  const types = parts['[Content_Types].xml'];
  // Documents with macros and templates name another type, which mammoth does not take for a document.
  if (types)
    parts['[Content_Types].xml'] = strToU8(
      Buffer.from(types)
        .toString('utf8')
        .replaceAll(
          /application\/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled|openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml/g,
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
    );
  return parts;
}

function isTextPart(name: string): boolean {
  return (
    name === '[Content_Types].xml' ||
    name === '_rels/.rels' ||
    /^word\/(?:_rels\/)?(?:document|footnotes|endnotes|comments|styles|numbering)\.xml(?:\.rels)?$/.test(name)
  );
}
