import { decodeText } from '../../../../shared/domain/import/decode-text.ts';

const LONGEST_PAGE = 8_000_000;
const MOST_NESTED = 50;

/** The text of a saved page or text file. Rejects with a sentence for the person when it is no such file. */
export async function readAdvertFile(file: File): Promise<string> {
  if (file.size > LONGEST_PAGE)
    throw new Error('This file is too large. Copy the text of the advert instead.');
  if (/\.mht(ml)?$/i.test(file.name)) return await readWebArchive(file);
  if (!/\.(html?|xhtml|txt|md)$/i.test(file.name) && !file.type.startsWith('text/'))
    throw new Error('Choose a page saved as HTML, or a text file.');
  return decodeText(new Uint8Array(await file.arrayBuffer())).text;
}

/** A page in one file with its pictures (.mhtml) is built as an e-mail is (RFC 2557). */
async function readWebArchive(file: File): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  const page = await PostalMime.parse(await file.arrayBuffer(), { maxNestingDepth: MOST_NESTED }).catch(
    () => null,
  );
  const text = page?.html ?? page?.text ?? '';
  if (text.trim() === '')
    throw new Error('There is no page in this file. Save it as HTML, or copy the text of the advert.');
  return text;
}
