import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { decodeText } from '../../../shared/domain/import/decode-text.ts';
import type { FileReading } from '../../../shared/materials.ts';
import { readDocx, tidyText } from './read-docx.ts';
import type { ReadingMessage, ReadingStart } from './read-material.ts';
import { readPdf } from './read-pdf.ts';

const OTHER =
  'Rebound reads PDF, DOCX, TXT and Markdown files here, and this is another kind. Save it as one of these and add it again.';
const OLD_WORD =
  'This is a Word file of the old kind (.doc), or a DOCX with a password. Save it as a DOCX without one, or as a PDF, and add it again.';
const HEAD_BYTES = 1024;

if (parentPort) {
  const port = parentPort;
  const start: ReadingStart = workerData;
  const tell = (message: ReadingMessage) => port.postMessage(message);
  tell({ kind: 'done', reading: await readFile(start.path, () => tell({ kind: 'progress' })) });
}

/** What a file is shows in its first bytes; its name may say anything. */
async function readFile(path: string, onProgress: () => void): Promise<FileReading> {
  const bytes = readFileSync(path);
  const head = bytes.subarray(0, HEAD_BYTES);
  onProgress();
  if (head.includes('%PDF-')) return readPdf(new Uint8Array(bytes), onProgress);
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04) return readDocx(bytes);
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0)
    return { refused: OLD_WORD };
  return readPlain(bytes);
}

function readPlain(bytes: Uint8Array): FileReading {
  const { text } = decodeText(bytes);
  // Pictures and programs have bytes that no text has.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells them apart
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, 100_000))) return { refused: OTHER };
  const tidy = tidyText(text);
  return { reading: tidy === '' ? 'no_text' : 'read', text: tidy, hasMacros: false };
}
