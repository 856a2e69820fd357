import { readFileSync, statSync } from 'node:fs';
import PostalMime, { type Email } from 'postal-mime';
import { LIMITS } from '../../../shared/applications.ts';
import { htmlToText } from '../../../shared/domain/html-to-text.ts';
import type { ReadMessage } from '../../../shared/endings.ts';
import { ExpectedError } from '../../../shared/errors.ts';

const MAIL_BYTES = 25 * 2 ** 20;
const MAIL_DEPTH = 50;
const HEADER_BYTES = 2 ** 20;

/** Takes pasted text or HTML as words. Nothing of it is run or fetched. */
export function readPastedText(pasted: string): ReadMessage {
  return { text: asWords(pasted), who: '', on: null, subject: '' };
}

/** Reads a saved e-mail (.eml): its words, who wrote it and on which day it was sent. INVALID when it is none. */
export async function readMailFile(path: string): Promise<ReadMessage> {
  const mail = await parseMailFile(path);
  const text = mail && wordsOfMail(mail);
  if (!mail || !text)
    throw new ExpectedError(
      'INVALID',
      'Rebound could not find a text in this file. Open the message in your mail program, copy it and paste it here.',
    );
  return {
    text,
    who: mail.from?.name || mail.from?.address || '',
    on: sentDay(mail),
    subject: mail.subject ?? '',
  };
}

/** The words of a saved e-mail, from its plain text or else its HTML; empty when it has none. */
export function wordsOfMail(mail: Email): string {
  return asWords(mail.text?.trim() || (mail.html ? htmlToText(mail.html, LIMITS.body) : ''));
}

/** The parts of a saved e-mail, or null when it is none. TOO_LARGE above 25 MB. */
export async function parseMailFile(path: string): Promise<Email | null> {
  if (statSync(path).size > MAIL_BYTES)
    throw new ExpectedError(
      'TOO_LARGE',
      'This message is larger than 25 MB. Copy its text and paste it here.',
    );
  return await PostalMime.parse(readFileSync(path), {
    maxNestingDepth: MAIL_DEPTH,
    maxHeadersSize: HEADER_BYTES,
  }).catch(() => null);
}

/** Words as they came, without what cannot be seen; lines keep their breaks. */
function asWords(text: string): string {
  const plain = looksLikeHtml(text) ? htmlToText(text, LIMITS.body) : text;
  return plain.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '').trim();
}

function looksLikeHtml(text: string): boolean {
  return /<(?:html|body|div|p|br|table|span|style|!doctype)\b[^>]*>/i.test(text);
}

/** The day (`YYYY-MM-DD`) an e-mail was sent, as it was where it was written; null when it does not say. */
export function sentDay(mail: Email): string | null {
  // "Tue, 3 Nov 2026 23:30:00 -0500" (RFC 5322): in UTC that is the next day already.
  const written = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const [, day = '', month = '', year = ''] = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i.exec(written) ?? [];
  const moment = new Date(day === '' ? (mail.date ?? '') : `${day} ${month} ${year} UTC`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 10);
}
