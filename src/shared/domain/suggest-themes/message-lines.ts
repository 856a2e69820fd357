/** A stretch of a text, `end` exclusive. */
export type Stretch = { start: number; end: number };

const QUOTED = /^\s{0,20}[>|]/;
const QUOTE_INTRO =
  /^\W{0,5}(?:on\b.{4,160}\bwrote|le\b.{4,160}\ba écrit|am\b.{4,160}\bschrieb\b.{0,100}|.{0,100}\bschrieb am\b.{4,60})\s?:?\s*$/i;
const QUOTE_INTRO_START = /^\W{0,5}(?:on|le|am)\b.{4,160}\d{2}.{0,160}$/i;
const QUOTE_INTRO_END = /(?:wrote|a écrit|schrieb)\s?:\s*$/i;
const OLDER_MAIL =
  /^[\s_*-]*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|message précédent|reply above this line|_{10,}$)/i;
const FORWARDED =
  /^[\s_*>-]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|(?:début du )?message (?:transféré|réexpédié))/i;
const HEADER =
  /^[\s>*]*(?:from|von|de|sent|gesendet|envoyé|date|datum|to|an|à|cc|subject|betreff|objet|reply-to|antwort an)\*?\s{0,4}:/i;
const HEADER_START = /^[\s>*]*(?:from|von|de)\*?\s{0,4}:/i;
const SIGNATURE = /^--\s*$/;
const POSTSCRIPT = /^\s*(?:p\.?\s?s\b|n\.?\s?b\b|feedback\b|rückmeldung\b|retour\b)/i;
const CLOSING = new RegExp(
  `^\\W*(?:${[
    '(?:with )?(?:(?:my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|all good|friendly|sincere) )(?:regards|wishes|greetings|thanks)(?: from .{1,20})?',
    'best|warmly|cheers|regards|sincerely|yours(?: (?:sincerely|faithfully|truly))?|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?',
    'thanks|thanks again|many thanks|thank you|take care|all the best|with (?:thanks|best wishes|regret)',
    '(?:mit )?(?:(?:freundliche[nmr]?|beste[nmr]?|herzliche[nmr]?|viele[nmr]?|liebe[nmr]?|schöne[nmr]?) (?:grü(?:ß|ss)e?n?|gru(?:ß|ss)))(?: aus .{1,20})?',
    'gruß|grüße|lg|vg|mfg|hochachtungsvoll|alles gute',
    '(?:bien |très )?cordialement|bien à (?:vous|toi)|(?:sincères |meilleures )?salutations(?: distinguées)?|respectueusement|bonne (?:continuation|journée)|à bientôt',
  ].join('|')})\\s*[,.!]?\\s*$`,
  'i',
);
const FEW_WORDS = 4;

/**
 * The lines of a message that are its own words: without quoted older mails, their headers and what follows a
 * closing formula. When nothing but a quotation was given, the quotation is the message.
 */
export function ownLines(text: string): Stretch[] {
  const lines = splitLines(text);
  const own: Stretch[] = [];
  const quoted: Stretch[] = [];
  let words = 0;
  let isQuote = false;
  let isSignature = false;
  for (let at = 0; at < lines.length; at += 1) {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    const line = text.slice(start, Math.min(end, start + 400));
    if (isQuote) {
      quoted.push(afterMarks(text, start, end));
      continue;
    }
    if (FORWARDED.test(line)) {
      isSignature = false;
      at = lastHeaderLine(text, lines, at + 1);
      continue;
    }
    if (OLDER_MAIL.test(line)) {
      isQuote = true;
      continue;
    }
    if (HEADER_START.test(line) && HEADER.test(textOfLine(text, lines[at + 1]))) {
      if (words >= FEW_WORDS) isQuote = true;
      else at = lastHeaderLine(text, lines, at);
      continue;
    }
    const nextLine = textOfLine(text, lines[at + 1]);
    const isWrappedIntro = QUOTE_INTRO_START.test(line) && QUOTE_INTRO_END.test(nextLine);
    if (QUOTE_INTRO.test(line) || isWrappedIntro) {
      if (isWrappedIntro) at += 1;
      // Quotation marks show where the quotation ends; without them it goes on to the end.
      isQuote = !nextFilledLineIsQuoted(text, lines, at + 1);
      continue;
    }
    if (QUOTED.test(line)) {
      quoted.push(afterMarks(text, start, end));
      continue;
    }
    if (SIGNATURE.test(line) || (end - start <= 50 && words > 0 && CLOSING.test(line))) {
      isSignature = true;
      continue;
    }
    if (POSTSCRIPT.test(line)) isSignature = false;
    if (isSignature) continue;
    own.push({ start, end });
    if (words < FEW_WORDS) words += line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return words === 0 && quoted.length > 0 ? quoted : own;
}

function splitLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function textOfLine(text: string, line: Stretch | undefined): string {
  return line ? text.slice(line.start, Math.min(line.end, line.start + 400)) : '';
}

function nextFilledLineIsQuoted(text: string, lines: readonly Stretch[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 3); at += 1) {
    const line = textOfLine(text, lines[at]);
    if (line.trim() !== '') return QUOTED.test(line);
  }
  return false;
}

/** The last line of the header block that may start at `from`, or the line before it. */
function lastHeaderLine(text: string, lines: readonly Stretch[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 10) {
    const line = textOfLine(text, lines[at]);
    if (!HEADER.test(line) && line.trim() !== '') break;
    at += 1;
  }
  return at - 1;
}

function afterMarks(text: string, start: number, end: number): Stretch {
  let at = start;
  while (at < end && /[\s>|]/.test(text.charAt(at))) at += 1;
  return { start: at, end };
}
