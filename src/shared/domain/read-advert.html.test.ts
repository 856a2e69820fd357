import { describe, expect, it } from 'vitest';
import { readAdvert } from './read-advert.ts';

const LONG = 'You will bake bread and rolls by night and teach two apprentices. '.repeat(5);

function page(parts: { head?: string; body?: string; jsonLd?: unknown }): string {
  const script =
    parts.jsonLd === undefined
      ? ''
      : `<script type="application/ld+json">${typeof parts.jsonLd === 'string' ? parts.jsonLd : JSON.stringify(parts.jsonLd)}</script>`;
  return `<!DOCTYPE html><html><head>${parts.head ?? ''}${script}</head><body>${parts.body ?? ''}</body></html>`;
}

const POSTING = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Senior Baker',
  description: `<p>${LONG}</p>`,
  hiringOrganization: { '@type': 'Organization', name: 'Acme Ltd' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Leeds',
      addressRegion: 'West Yorkshire',
      addressCountry: 'GB',
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    value: { '@type': 'QuantitativeValue', minValue: 35000, maxValue: 42000, unitText: 'YEAR' },
  },
  validThrough: '2026-12-31T23:59:00+00:00',
  url: 'https://acme.example.com/jobs/12',
};

describe('reading the JobPosting data of a saved page', () => {
  it('takes every fact from it and keeps the page as given', () => {
    const html = page({ jsonLd: POSTING, body: '<nav>Home</nav><h1>Senior Baker</h1>' });
    expect(readAdvert(html)).toEqual({
      role: 'Senior Baker',
      company: 'Acme Ltd',
      place: 'Leeds, West Yorkshire',
      remoteKind: null,
      payMin: 35_000,
      payMax: 42_000,
      payCurrency: 'GBP',
      payPeriod: 'year',
      url: 'https://acme.example.com/jobs/12',
      closesOn: '2026-12-31',
      text: LONG.trim(),
      html,
      found: {
        role: 'Senior Baker',
        company: 'Acme Ltd',
        place: 'Leeds, West Yorkshire',
        pay: '35000–42000 GBP YEAR',
        url: 'https://acme.example.com/jobs/12',
        closesOn: '2026-12-31T23:59:00+00:00',
      },
    });
  });

  it('finds it in a graph, in a list and among other scripts', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite', name: 'Jobs' }, POSTING],
    };
    const html = page({
      head: '<script>var x = "</p>";</script><script type="application/ld+json">{"@type":"BreadcrumbList"}</script>',
      jsonLd: [graph],
    });
    expect(readAdvert(html)).toMatchObject({ role: 'Senior Baker', company: 'Acme Ltd', payMin: 35_000 });
  });

  it('reads an escaped description, an employer as text and several places', () => {
    const html = page({
      jsonLd: {
        '@type': ['JobPosting'],
        title: 'Koch &amp; Konditor (m/w/d)',
        description: `&lt;p&gt;Wir kochen f&amp;uuml;r Sie.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;${LONG}&lt;/li&gt;&lt;/ul&gt;`,
        hiringOrganization: 'Gasthof Krone KG',
        jobLocation: [
          { address: { addressLocality: 'Ulm' } },
          { address: 'Konstanz' },
          { address: { addressLocality: 'Ulm' } },
        ],
        jobLocationType: 'TELECOMMUTE',
        baseSalary: { currency: 'eur', value: { value: '3.200,00', unitText: 'MONTH' } },
      },
    });
    const read = readAdvert(html);
    expect(read).toMatchObject({
      role: 'Koch & Konditor (m/w/d)',
      company: 'Gasthof Krone KG',
      place: 'Ulm / Konstanz',
      remoteKind: 'remote',
      payMin: 3200,
      payMax: 3200,
      payCurrency: 'EUR',
      payPeriod: 'month',
    });
    expect(read.text).toBe(`Wir kochen für Sie.\n\n- ${LONG.trim()}`);
  });

  it.each([
    [{ currency: 'USD', value: { minValue: 28.5, unitText: 'HOUR' } }, [28.5, null, 'USD', 'hour']],
    [{ currency: 'USD', value: { maxValue: '90,000', unitText: 'ANNUAL' } }, [null, 90_000, 'USD', 'year']],
    [{ currency: 'CHF', value: 95000 }, [95_000, 95_000, 'CHF', null]],
    [{ currency: 'GBP', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }, [null, null, null, null]],
    [
      { currency: 'GBP', value: { minValue: 50000, maxValue: 20000, unitText: 'YEAR' } },
      [null, null, null, null],
    ],
    ['£30,000 - £32,000 a year', [30_000, 32_000, 'GBP', 'year']],
    ['competitive', [null, null, null, null]],
  ])('reads the pay %j', (baseSalary, [payMin, payMax, payCurrency, payPeriod]) => {
    const read = readAdvert(page({ jsonLd: { ...POSTING, baseSalary } }));
    expect(read).toMatchObject({ payMin, payMax, payCurrency, payPeriod });
  });

  it('passes over broken scripts, mends raw line breaks and is not moved by foreign keys', () => {
    const broken = '<script type="application/ld+json">{"@type":"JobPosting","title":</script>';
    const withBreak = JSON.stringify({ ...POSTING, description: 'A' }).replace('"A"', `"${LONG}\n${LONG}"`);
    const html = page({
      head: broken,
      jsonLd: withBreak.replace('{', '{"__proto__":{"role":"x","url":"y"},'),
    });
    expect(readAdvert(html)).toMatchObject({ role: 'Senior Baker', company: 'Acme Ltd', url: POSTING.url });
    expect(Reflect.get({}, 'role')).toBeUndefined();
    expect(
      readAdvert(page({ jsonLd: '{"@type":"JobPosting","__proto__":{"title":"Baker"}}' })).role,
    ).toBeNull();
  });

  it('survives data of every wrong kind', () => {
    for (const wrong of [null, 7, true, '', [], [[]], {}, { '@type': 'JobPosting' }, 'https://x.example/1']) {
      const posting = Object.fromEntries(Object.keys(POSTING).map((key) => [key, wrong]));
      const read = readAdvert(page({ jsonLd: { ...posting, '@type': 'JobPosting' } }));
      expect(read.payMin).toBeNull();
      expect(read.closesOn).toBeNull();
      expect(read.company).toBeNull();
    }
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(readAdvert(page({ jsonLd: deep })).role).toBeNull();
  });

  it('takes the posting the heading names when the page lists similar jobs, and none when it names none', () => {
    const other = { ...POSTING, title: 'Pastry Chef', hiringOrganization: 'Other Ltd' };
    const listed = page({ jsonLd: [other, POSTING], body: '<h1>Senior Baker</h1>' });
    expect(readAdvert(listed)).toMatchObject({ role: 'Senior Baker', company: 'Acme Ltd' });
    const results = page({ jsonLd: [other, POSTING], body: '<h1>2 jobs near you</h1>' });
    expect(readAdvert(results)).toMatchObject({ role: null, company: null, payMin: null });
  });
});

describe('reading a saved page without JobPosting data', () => {
  it.each([
    [
      'Acme Ltd hiring Senior Baker in Leeds, England, United Kingdom | LinkedIn',
      'Senior Baker',
      'Acme Ltd',
      'Leeds, England, United Kingdom',
    ],
    [
      'Voltwerk AG sucht Elektroniker (m/w/d) in Zürich | LinkedIn',
      'Elektroniker (m/w/d)',
      'Voltwerk AG',
      'Zürich',
    ],
    [
      'Maison Dupont recrute pour des postes de Boulanger (Lyon) | LinkedIn',
      'Boulanger',
      'Maison Dupont',
      'Lyon',
    ],
    ['Job Application for Data Engineer at Globex', 'Data Engineer', 'Globex', null],
    ['Senior Baker - Acme Ltd - Leeds - Indeed.com', 'Senior Baker', 'Acme Ltd', 'Leeds'],
    ['Senior Baker | Totaljobs', 'Senior Baker', null, null],
    ['Jobs in Leeds | Indeed', null, null, null],
    ['Sign in', null, null, null],
  ])('reads the title %s', (title, role, company, place) => {
    const read = readAdvert(page({ head: `<title>${title}</title>`, body: '<p>Hello</p>' }));
    expect({ role: read.role, company: read.company, place: read.place }).toEqual({ role, company, place });
  });

  it('reads title, site name, own address, heading and labelled cells', () => {
    const html = page({
      head: `<title>Staff Nurse | Acme Careers</title><meta property="og:site_name" content="Acme Careers">
        <meta content='Staff Nurse' property='og:title'><link rel=canonical href="https://acme.example.com/careers/77?a=1&amp;b=2">`,
      body: `<header>Acme</header><nav><ul><li>Remote</li><li>Company: Menu Ltd</li></ul></nav>
        <h1>Staff <span>Nurse</span></h1>
        <table><tr><td>Location</td><td>York</td></tr><tr><td>Salary</td><td>£29,970 to &pound;36,483 a year</td></tr></table>
        <p>Hybrid working. Closing date: 2027-01-08</p><footer>© 2026 Jobboard Ltd</footer>`,
    });
    expect(readAdvert(html)).toMatchObject({
      role: 'Staff Nurse',
      company: 'Acme',
      place: 'York',
      remoteKind: 'hybrid',
      payMin: 29_970,
      payMax: 36_483,
      payCurrency: 'GBP',
      payPeriod: 'year',
      url: 'https://acme.example.com/careers/77?a=1&b=2',
      closesOn: '2027-01-08',
    });
  });

  it('never takes the name of a job board, or of the foot of the page, for the employer', () => {
    const html = page({
      head: '<title>Carpenter - Indeed</title><meta property="og:site_name" content="Indeed">',
      body: '<h1>Carpenter</h1><p>Apply with your own tools.</p><footer>© 2026 Indeed Ltd</footer>',
    });
    expect(readAdvert(html)).toMatchObject({ role: 'Carpenter', company: null, place: null });
  });

  it('reads head lines under the only heading and the address the browser noted when saving', () => {
    const html = `<!-- saved from url=(0041)https://jobs.example.org/advert/5512#top -->${page({
      head: '<link rel="canonical" href="https://jobs.example.org/">',
      body: '<div>Driver at Other Ltd</div><h1>Lagerist (m/w/d)</h1><div>Kontor Nord GmbH · Bremen</div><div>38.000 € brutto/Jahr</div>',
    })}`;
    expect(readAdvert(html)).toMatchObject({
      role: 'Lagerist (m/w/d)',
      company: 'Kontor Nord GmbH',
      place: 'Bremen',
      payMin: 38_000,
      payPeriod: 'year',
      url: 'https://jobs.example.org/advert/5512#top',
    });
  });
});
