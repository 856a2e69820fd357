import { describe, expect, it } from 'vitest';
import { findSimilar, findSimilarIn, indexApplications } from './similar-applications.ts';

describe('similar applications', () => {
  const known = [
    { id: 1, company: 'Other', role: 'Cook', url: 'https://boards.example.com/acme/12?utm_source=mail' },
    { id: 2, company: 'ACME LIMITED', role: 'Warehouse Manager', url: null },
    { id: 3, company: 'Acme', role: 'Baker (m/w/d)', url: null },
    { id: 4, company: 'Acme Foods', role: 'Baker', url: null },
    { id: 5, company: null, role: 'Senior Baker', url: '' },
  ];

  it('puts the same address first, then the similar role, then the company alone', () => {
    const candidate = { company: 'Acme Ltd', role: 'Senior Baker', url: 'boards.example.com/acme/12/' };
    expect(findSimilar(candidate, known)).toEqual([
      { id: 1, why: 'same_url' },
      { id: 3, why: 'same_role' },
      { id: 2, why: 'same_company' },
    ]);
  });

  it('finds the same address however its host is written', () => {
    const rows = [
      { id: 1, company: null, role: null, url: 'https://Jobs.BÄCKER.example/7' },
      { id: 2, company: null, role: null, url: 'https://WWW.LinkedIn.com/jobs/view/99' },
    ];
    const bakery = { company: null, role: null, url: 'https://jobs.xn--bcker-gra.example/7' };
    expect(findSimilar(bakery, rows)).toEqual([{ id: 1, why: 'same_url' }]);
    const linkedIn = { company: null, role: null, url: 'https://de.linkedin.com/jobs/view/baker-99' };
    expect(findSimilar(linkedIn, rows)).toEqual([{ id: 2, why: 'same_url' }]);
  });

  it('names each application once, with its strongest reason', () => {
    const one = { company: 'Acme', role: 'Baker', url: 'https://acme.com/jobs/1' };
    expect(findSimilar(one, [{ id: 'a', ...one }])).toEqual([{ id: 'a', why: 'same_url' }]);
  });

  it('never matches two unknown companies, and calls an unknown role the same company only', () => {
    expect(findSimilar({ company: null, role: 'Senior Baker', url: null }, known)).toEqual([]);
    expect(findSimilar({ company: ' ', role: 'Senior Baker', url: 'n/a' }, known)).toEqual([]);
    expect(findSimilar({ company: 'Acme Foods GmbH', role: '', url: null }, known)).toEqual([
      { id: 4, why: 'same_company' },
    ]);
  });

  it.each([
    ['Software Engineer', 'Senior Software Engineer, Payments Platform Team', 'same_role'],
    ['Pflegefachfrau', 'Pflegefachfrau (a) 80%', 'same_role'],
    ['Data Engineer', 'Data Analyst', 'same_company'],
    ['Sales Manager', 'Product Manager', 'same_company'],
    ['Manager', 'Regional Warehouse Manager', 'same_company'],
    ['Vendeuse', 'Vendeur(se) F/H', 'same_role'],
  ])('compares %s with %s as %s', (role, other, why) => {
    const found = findSimilar({ company: 'Acme', role, url: null }, [
      { id: 1, company: 'Acme', role: other, url: null },
    ]);
    expect(found).toEqual([{ id: 1, why }]);
  });

  it('looks at the role only within the same company, and files 10,000 rows once', () => {
    let rolesRead = 0;
    let companiesRead = 0;
    const rows = Array.from({ length: 10_000 }, (_, id) => ({
      id,
      url: `https://jobs.example.com/${id}`,
      get company() {
        companiesRead += 1;
        return `Company ${id % 500} Ltd`;
      },
      get role() {
        rolesRead += 1;
        return 'Baker';
      },
    }));
    const index = indexApplications(rows);
    expect(companiesRead).toBe(10_000);
    expect(rolesRead).toBe(0);
    expect(findSimilarIn({ company: 'company 7', role: 'baker', url: null }, index)).toHaveLength(20);
    expect(findSimilarIn({ company: 'company 8', role: 'cook', url: null }, index)).toHaveLength(20);
    expect(rolesRead).toBe(40);
    expect(companiesRead).toBe(10_000);
  });
});
