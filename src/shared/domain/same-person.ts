import { foldText } from './fold-text.ts';
import { normaliseCompany } from './normalise-company.ts';
import { normaliseUrl } from './normalise-url.ts';

/** Read by several people, so it says nothing about who somebody is. */
const SHARED_MAILBOX =
  /^(?:info|office|hello|hi|contact|kontakt|jobs?|karriere|careers?|hr|recruit(?:ing|ment|er|ers)?|talent|people|team|bewerbung(?:en)?|personal|mail|post|no-?reply|support|sales|admin|service)@/;

/** What tells whether two records are of one person. Null: this one cannot tell. */
export type PersonKeys = { url: string | null; email: string | null; name: string; company: string };

/** The keys of a person; two records with the same address or e-mail are of the same one. */
export function personKeys(person: {
  name: string;
  company: string;
  email: string;
  url: string;
}): PersonKeys {
  const email = person.email.trim().toLowerCase();
  return {
    url: urlKey(person.url),
    email: email.includes('@') && !SHARED_MAILBOX.test(email) ? email : null,
    name: nameKey(person.name),
    company: normaliseCompany(person.company),
  };
}

/** LinkedIn shows one profile under a host for each country, in any case, escaped or not, with pages below it. */
function urlKey(url: string): string | null {
  const key = normaliseUrl(url);
  const profile = key && /^(?:[a-z]{2,3}\.)?linkedin\.com\/(in|pub)\/([^/?#]+)/i.exec(key);
  if (!profile) return key;
  const [, kind = '', name = ''] = profile;
  return `linkedin.com/${kind.toLowerCase()}/${decoded(name).normalize('NFC').toLowerCase()}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function nameKey(name: string): string {
  const words = foldText(name).match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(' ') : name.trim().toLowerCase();
}
