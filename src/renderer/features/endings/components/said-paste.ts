import { LIMITS } from '../../../../shared/applications.ts';

const TAG = /<(?:html|body|div|p|br|table|span|style|script|!doctype)\b[^>]*>/i;
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b/gi;

/** Said of words that are too long to keep; what was there before stays. */
export const TOO_LONG =
  'This is longer than two million characters, more than can be kept word for word. Nothing was changed: take the part that matters.';

/**
 * What to do with what was pasted: `as_it_is` leaves it to the field; otherwise `read` holds the text or HTML that must
 * first be turned into words. HTML counts only when the plain text is missing, is HTML itself, or lost its lines.
 */
export function choosePaste(plain: string, html: string): 'as_it_is' | 'too_long' | { read: string } {
  const chosen = html !== '' && isPoorer(plain, html) ? html : plain;
  if (chosen.length > LIMITS.body) {
    // Markup may be long around few words.
    return chosen === html && plain.trim() !== '' && plain.length <= LIMITS.body ? 'as_it_is' : 'too_long';
  }
  return chosen === html || TAG.test(chosen) ? (chosen === '' ? 'as_it_is' : { read: chosen }) : 'as_it_is';
}

function isPoorer(plain: string, html: string): boolean {
  if (plain.trim() === '') return true;
  const breaks = html.match(BREAK)?.length ?? 0;
  return breaks > 2 && !plain.trim().includes('\n');
}
