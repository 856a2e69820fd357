import { describe, expect, it } from 'vitest';
import { normaliseUrl } from './normalise-url.ts';

describe('address key', () => {
  it.each([
    ['https://www.Acme.com/Jobs/12/?utm_source=x&UTM_medium=y#apply', 'acme.com/Jobs/12'],
    ['http://acme.com/Jobs/12', 'acme.com/Jobs/12'],
    ['acme.com/jobs?id=7&b=2&gclid=zz', 'acme.com/jobs?b=2&id=7'],
    [
      'https://de.linkedin.com/jobs/view/senior-baker-at-acme-3712345678?trk=public',
      'linkedin.com/jobs/view/3712345678',
    ],
    ['http://www.linkedin.com/jobs/view/3712345678/', 'linkedin.com/jobs/view/3712345678'],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=3712345678&f_AL=true',
      'linkedin.com/jobs/view/3712345678',
    ],
    ['https://uk.indeed.com/viewjob?jk=ab12&from=serp&tk=9', 'uk.indeed.com/viewjob?jk=ab12'],
    ['https://jobs.example.org/#/offer/7', 'jobs.example.org#/offer/7'],
    ['https://jobs.example.org/view?ref=20481', 'jobs.example.org/view?ref=20481'],
    ['https://jobs.example.org/view?id=1&ref=newsletter', 'jobs.example.org/view?id=1'],
  ])('reads %s as %s', (address, key) => {
    expect(normaliseUrl(address)).toBe(key);
  });

  it.each([
    null,
    '',
    'https://acme.com/',
    'www.acme.com/?utm_source=x',
    'N/A',
    'mailto:jobs@acme.com',
    'javascript:alert(1)',
    'see the board',
  ])('has no key for %s, which cannot point at one advert', (address) => {
    expect(normaliseUrl(address)).toBeNull();
  });
});
