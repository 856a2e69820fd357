import { getDocumentProxy } from 'unpdf';
import type { FileReading } from '../../../shared/materials.ts';
import { VERSION_TEXT } from '../../../shared/materials.ts';
import { tidyText } from './read-docx.ts';

const MOST_PAGES = 200;
/** Where a whole PDF says that it ends; writers may put a little after it. */
const TAIL_BYTES = 2048;

type TextItem = { str: string; hasEOL: boolean };

/** Reads the text of a PDF, page by page; `onPage` is called after each. */
export async function readPdf(bytes: Uint8Array, onPage: () => void): Promise<FileReading> {
  const isWhole = Buffer.from(bytes.subarray(-TAIL_BYTES)).includes('%%EOF');
  let text = '';
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      text += `${items.map((item) => ('str' in item ? piece(item) : '')).join('')}\n\n`;
      page.cleanup();
      onPage();
      if (text.length > VERSION_TEXT) break;
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { reading: 'encrypted', text: '', hasMacros: false };
    return { reading: 'damaged', text: tidyText(text), hasMacros: false };
  }
  const tidy = tidyText(text);
  if (!isWhole) return { reading: 'damaged', text: tidy, hasMacros: false };
  return { reading: tidy === '' ? 'no_text' : 'read', text: tidy, hasMacros: false };
}

function piece({ str, hasEOL }: TextItem): string {
  return hasEOL ? `${str}\n` : str;
}
