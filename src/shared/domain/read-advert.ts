import type {
  AdvertField,
  AdvertFindings,
  Finding,
  PayPeriod,
  RemoteKind,
} from './advert/advert-proposal.ts';
import { finding } from './advert/advert-proposal.ts';
import { readClosingDate } from './advert/read-closing-date.ts';
import { readJobPosting } from './advert/read-job-posting.ts';
import { readLabels, readOnlyUrl } from './advert/read-labels.ts';
import { readOpening } from './advert/read-opening.ts';
import { readPage } from './advert/read-page.ts';
import { readPageTitle } from './advert/read-page-title.ts';
import { readPay } from './advert/read-pay.ts';
import { readRemoteKind } from './advert/read-remote-kind.ts';
import { readSentences } from './advert/read-sentences.ts';
import { htmlToText, LONGEST_TEXT, tidyText } from './html-to-text.ts';
import { normaliseUrl } from './normalise-url.ts';

/** What an advert seems to say, for a person to look over. Null is "not found, or not sure". */
export interface AdvertProposal {
  role: string | null;
  company: string | null;
  place: string | null;
  remoteKind: RemoteKind | null;
  /** Whole units of the currency; both ends are equal for a single sum, one is null for "from" and "up to". */
  payMin: number | null;
  payMax: number | null;
  /** ISO 4217. */
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  url: string | null;
  /** `YYYY-MM-DD`. */
  closesOn: string | null;
  /** The advert as plain text, at most 200,000 characters. */
  text: string;
  /** The page as it was given (not cleaned), null for pasted text. */
  html: string | null;
  /** For each fact that was found, the words of the advert it comes from. */
  found: Partial<Record<AdvertField, string>>;
}

/** A description at least this long stands for the advert; a shorter one may be just its first lines. */
const WHOLE_DESCRIPTION = 200;
const LOOKS_LIKE_HTML =
  /<!doctype html|<(?:html|head|body|main|article|section|div|p|ul|ol|li|h[1-6]|table|span|script|meta|br)(?:\s[^<>]{0,300})?\/?>/i;

/** The first answer of several readers for each fact, surest reader first. */
function firstOf(readings: readonly AdvertFindings[]): AdvertFindings {
  const merged: AdvertFindings = {};
  for (const reading of readings) {
    merged.role ??= reading.role;
    merged.company ??= reading.company;
    merged.place ??= reading.place;
    merged.remoteKind ??= reading.remoteKind;
    merged.pay ??= reading.pay;
    merged.url ??= reading.url;
    merged.closesOn ??= reading.closesOn;
  }
  return merged;
}

function propose(read: AdvertFindings, text: string, html: string | null): AdvertProposal {
  const found: Partial<Record<AdvertField, string>> = {};
  const keep = (field: AdvertField, fact: Finding<unknown> | null | undefined) => {
    if (fact) found[field] = fact.words;
  };
  keep('role', read.role);
  keep('company', read.company);
  keep('place', read.place);
  keep('remoteKind', read.remoteKind);
  keep('pay', read.pay);
  keep('url', read.url);
  keep('closesOn', read.closesOn);
  return {
    role: read.role?.value ?? null,
    company: read.company?.value ?? null,
    place: read.place?.value ?? null,
    remoteKind: read.remoteKind?.value ?? null,
    payMin: read.pay?.value.min ?? null,
    payMax: read.pay?.value.max ?? null,
    payCurrency: read.pay?.value.currency ?? null,
    payPeriod: read.pay?.value.period ?? null,
    url: read.url?.value ?? null,
    closesOn: read.closesOn?.value ?? null,
    text,
    html,
    found,
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readDetails(text: string): AdvertFindings {
  return { remoteKind: readRemoteKind(text), pay: readPay(text), closesOn: readClosingDate(text) };
}

function readText(source: string): AdvertProposal {
  const text = tidyText(source);
  const lines = linesOf(text);
  const readings = [readLabels(lines), readOpening(lines), readSentences(lines, text), readDetails(text)];
  return propose(firstOf([...readings, { url: readOnlyUrl(text) }]), text, null);
}

/** The lines from the only main heading on: in front of it stand menus and other adverts. */
function linesFromHeading(text: string, headings: readonly string[]): string[] {
  const lines = linesOf(text);
  const at = headings.length === 1 ? lines.indexOf(headings[0] ?? '') : -1;
  return at === -1 ? [] : lines.slice(at);
}

function readHtml(html: string): AdvertProposal {
  const facts = readPage(html);
  const titles = [...facts.headings, facts.meta.get('og:title') ?? '', facts.title ?? ''];
  const posting = readJobPosting(facts.jsonLd, titles);
  const pageText = htmlToText(html);
  const description = posting?.description ?? '';
  const isWhole = description.length >= WHOLE_DESCRIPTION || description.length >= pageText.length;
  const text = (isWhole ? description : pageText).slice(0, LONGEST_TEXT);
  const address = facts.addresses.find((one) => /^https?:/i.test(one) && normaliseUrl(one) !== null);
  const own: AdvertFindings = { url: address === undefined ? null : finding(address, address) };
  const lines = linesOf(pageText);
  const readings = [
    posting ?? {},
    readPageTitle(facts),
    own,
    readLabels(lines),
    readOpening(linesFromHeading(pageText, facts.headings)),
    readDetails(text),
    readSentences(linesOf(text), text),
  ];
  return propose(firstOf(readings), text, html);
}

/**
 * Reads an advert that a person pasted as text or saved as a page (HTML) and proposes its facts: for a page
 * from its JobPosting data, then its titles, then its text; for text from labels, first lines and set phrases
 * (English, German, French). Never throws and never fills a fact it is not sure of.
 */
export function readAdvert(source: string): AdvertProposal {
  return LOOKS_LIKE_HTML.test(source.slice(0, 200_000)) ? readHtml(source) : readText(source);
}
