import { describe, expect, it } from 'vitest';
import { readLabels, readOnlyUrl } from './read-labels.ts';

function read(text: string): Record<string, string> {
  const found = Object.entries(readLabels(text.split('\n')));
  return Object.fromEntries(
    found.filter(([, fact]) => fact).map(([field, fact]) => [field, String(fact?.value)]),
  );
}

describe('labels of an advert', () => {
  it.each<[string, Record<string, string>]>([
    [
      'Job Title: Nurse | Employer: Leeds NHS Trust | Location: Leeds',
      { role: 'Nurse', company: 'Leeds NHS Trust', place: 'Leeds' },
    ],
    ['**Company:** Acme', { company: 'Acme' }],
    ['• Ort (Einsatz): Ulm', { place: 'Ulm' }],
    ['Entreprise :\nFiduciaire Léman SA\nLieu : Genève', { company: 'Fiduciaire Léman SA', place: 'Genève' }],
    ['Location: Remote, UK', { place: 'UK' }],
    ['Location: Remote', {}],
    ['Location\nType: full-time', {}],
    ['Position\nwith a view of the sea', {}],
    ['Position: Full-time\nPosition: Barista', { role: 'Barista' }],
    ['Company: Acme Ltd\nEmployer: ACME Limited', { company: 'Acme Ltd' }],
    ['Company: Acme\nCompany: Borealis', {}],
    ['Company: confidential', {}],
    ['Company: 51-200 employees', {}],
    ['Company: We are the best. You will love us.', {}],
    ['Link: https://acme.example.com/', {}],
    ['Apply at: www.acme.example.com/jobs/7.', { url: 'https://www.acme.example.com/jobs/7' }],
  ])('are read from %j', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

describe('the only address in an advert', () => {
  it('is taken when no other one could be meant', () => {
    const text =
      'See https://a.example.com/jobs/7. Again: https://A.example.com/jobs/7/ https://a.example.com/privacy';
    expect(readOnlyUrl(text)?.value).toBe('https://a.example.com/jobs/7');
    expect(readOnlyUrl('https://a.example.com/jobs/7 https://a.example.com/jobs/8')).toBeNull();
    expect(readOnlyUrl('https://a.example.com')).toBeNull();
  });
});
