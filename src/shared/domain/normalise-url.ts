const TRACKING_NAMES = new Set(
  (
    'gclid dclid gbraid wbraid fbclid msclkid yclid twclid ttclid igshid li_fat_id mc_cid mc_eid refid ' +
    'trackingid trk referrer referer src gh_src lever-source lever-origin lever-source[] source sourceid ' +
    'originalsubdomain pagenum position recommendedflavor lipi eblp campaignid campaign cmpid s_cid _ga _gl ' +
    'from tk hl'
  ).split(' '),
);
const TRACKING_STARTS = ['utm_', 'hsa_', '_hs', 'mtm_', 'pk_', 'trk'];

function isTracking(name: string, value: string): boolean {
  const folded = name.toLowerCase();
  if (TRACKING_NAMES.has(folded) || TRACKING_STARTS.some((start) => folded.startsWith(start))) return true;
  // Beware: "ref" is a tracking word on most sites and the number of the advert on others.
  return folded === 'ref' && !/\d/.test(value);
}

function parseWebAddress(text: string): URL | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(withScheme);
  if (url === null) return null;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.hostname.includes('.') ? url : null;
}

/** LinkedIn shows one advert under a number, a slug that ends in it, or a search with it as a parameter. */
function linkedInJobId(url: URL): string | null {
  const fromPath = /^\/jobs\/view\/(?:[^/]*-)?(\d+)\/?$/.exec(url.pathname)?.[1];
  if (fromPath !== undefined) return fromPath;
  const current = url.pathname.startsWith('/jobs') ? url.searchParams.get('currentJobId') : null;
  return current !== null && /^\d+$/.test(current) ? current : null;
}

/**
 * The address of an advert as a key: host in lower case without "www.", no scheme, tracking parameters,
 * fragment or last slash, remaining parameters in order; LinkedIn becomes `linkedin.com/jobs/view/<id>`.
 * Null for anything that cannot point at one advert: no web address, or just the front page of a site.
 * A fragment that is a route ("#/jobs/7") stays, since some career pages have no other difference.
 */
export function normaliseUrl(address: string | null): string | null {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > 4000 || /\s/.test(text)) return null;
  const url = parseWebAddress(text);
  if (url === null) return null;
  const host = url.host.replace(/^www\./, '').replace(/\.$/, '');
  if (host === 'linkedin.com' || host.endsWith('.linkedin.com')) {
    const id = linkedInJobId(url);
    if (id !== null) return `linkedin.com/jobs/view/${id}`;
  }
  let end = url.pathname.length;
  while (end > 0 && url.pathname[end - 1] === '/') end -= 1;
  const path = url.pathname.slice(0, end);
  const parameters = url.search === '' ? [] : [...url.searchParams];
  const kept = parameters.filter(([name, value]) => !isTracking(name, value));
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : x > y ? 1 : 0) : a < b ? -1 : 1));
  const query = kept.length === 0 ? '' : new URLSearchParams(kept).toString();
  const route = /^#!?\/./.test(url.hash) ? url.hash.replace(/\/$/, '') : '';
  if (path === '' && query === '' && route === '') return null;
  return `${host}${path}${query === '' ? '' : `?${query}`}${route}`;
}
