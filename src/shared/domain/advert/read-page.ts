import { htmlToText } from '../html-to-text.ts';
import { readAttributes, readHtmlTokens } from './html-tokens.ts';

/** What the head and the frame of a page say about it, as written there. */
export interface PageFacts {
  title: string | null;
  /** Texts of the main headings, empty ones left out. */
  headings: string[];
  /** Open Graph values by name ("og:title"); the first of each name. */
  meta: Map<string, string>;
  /** Addresses the page gives as its own, the surest first. */
  addresses: string[];
  /** Contents of the JSON-LD scripts, unparsed. */
  jsonLd: string[];
}

const MOST_HEADINGS = 20;
const MOST_SCRIPTS = 100;
const KEPT_META = new Set(['og:title', 'og:site_name', 'og:url', 'twitter:title']);

/** The address that browsers and page savers leave in a comment. */
function savedFrom(comment: string): string | null {
  const start = comment.slice(0, 3000);
  const match =
    /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(start) ??
    (start.includes('SingleFile') ? /\burl:\s*(https?:\/\/\S+)/.exec(start) : null);
  return match?.[1] ?? null;
}

/** Collects the facts of a page in one pass; reading never fails, what is broken is left out. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = { title: null, headings: [], meta: new Map(), addresses: [], jsonLd: [] };
  let canonical: string | null = null;
  let saved: string | null = null;
  let heading: string | null = null;
  for (const token of readHtmlTokens(html)) {
    if (token.kind === 'comment') {
      saved ??= savedFrom(token.text);
    } else if (token.kind === 'raw' && token.name === 'title') {
      facts.title ??= htmlToText(token.text, 500) || null;
    } else if (token.kind === 'raw' && token.name === 'script') {
      const isJsonLd = /application\/ld\+json/i.test(token.attributes.slice(0, 500));
      if (isJsonLd && facts.jsonLd.length < MOST_SCRIPTS) facts.jsonLd.push(token.text);
    } else if (token.kind === 'open' && token.name === 'meta') {
      const attributes = readAttributes(token.attributes);
      const name = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase();
      const content = attributes.get('content')?.trim() ?? '';
      if (KEPT_META.has(name) && content !== '' && !facts.meta.has(name))
        facts.meta.set(name, content.slice(0, 2000));
    } else if (token.kind === 'open' && token.name === 'link') {
      const attributes = readAttributes(token.attributes);
      if (attributes.get('rel')?.toLowerCase() === 'canonical') canonical ??= attributes.get('href') ?? null;
    } else if (token.kind === 'open' && token.name === 'h1') {
      heading = '';
    } else if (token.kind === 'close' && token.name === 'h1' && heading !== null) {
      const text = htmlToText(heading, 300).replace(/\s+/g, ' ');
      if (text !== '' && facts.headings.length < MOST_HEADINGS) facts.headings.push(text);
      heading = null;
    }
    if (heading !== null && heading.length < 2000) {
      if (token.kind === 'text') heading += token.text.slice(0, 1000);
      else if (token.kind === 'open') heading += ' ';
    }
  }
  const addresses = [canonical, facts.meta.get('og:url') ?? null, saved];
  facts.addresses = addresses.filter((address) => address !== null).map((address) => address.trim());
  return facts;
}
