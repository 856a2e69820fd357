import { decodeText } from '../../../../shared/domain/import/decode-text.ts';

const LONGEST_PAGE = 8_000_000;

/** The text of a saved page or text file. Rejects with a sentence for the person when it is no such file. */
export async function readAdvertFile(file: File): Promise<string> {
  if (file.size > LONGEST_PAGE)
    throw new Error('This file is too large. Copy the text of the advert instead.');
  if (!/\.(html?|xhtml|mhtml|txt|md)$/i.test(file.name) && !file.type.startsWith('text/'))
    throw new Error('Choose a page saved as HTML, or a text file.');
  return decodeText(new Uint8Array(await file.arrayBuffer())).text;
}
