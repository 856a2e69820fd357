import { describe, expect, it } from 'vitest';
import { normaliseCompany } from './normalise-company.ts';

describe('company key', () => {
  it.each([
    ['Acme Ltd', 'ACME Limited'],
    ['Acme, Inc.', 'Acme'],
    ['Müller GmbH & Co. KG', 'Muller'],
    ['Bäckerei Süß & Söhne GmbH', 'Bäckerei Süss und Söhne'],
    ['Société Générale S.A.', 'societe generale'],
    ['Dupont S.A.R.L.', 'SARL Dupont'],
    ['Ørsted A/S', 'Orsted'],
    ['Sainsbury’s plc', 'Sainsburys'],
    ['Coca-Cola', 'Coca Cola Company'],
    ['Sportverein Nord e.V.', 'Sportverein Nord'],
    ['Ferrero S.p.A.', 'Ferrero'],
    ['Kowalski Sp. z o.o.', 'kowalski'],
    ['Huber G.m.b.H.', 'Huber Gmbh'],
    ['Cafe\u0301 Nord', 'Café Nord'],
  ])('meets for %s and %s', (one, other) => {
    expect(normaliseCompany(one)).toBe(normaliseCompany(other));
    expect(normaliseCompany(one)).not.toBe('');
  });

  it.each([
    ['SAS Institute', 'Institute'],
    ['Blue Lagoon Spa', 'Blue Lagoon'],
    ['株式会社ガイア', '株式会社カイア'],
    ['Acme Bakery', 'Acme Foods'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normaliseCompany(one)).not.toBe(normaliseCompany(other));
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(normaliseCompany('The Limited')).toBe('the');
    expect(normaliseCompany('AG')).toBe('ag');
    expect(normaliseCompany('& Co.')).toBe('co');
  });

  it('is empty when there is no letter or digit', () => {
    expect(normaliseCompany(' – ')).toBe('');
  });
});
