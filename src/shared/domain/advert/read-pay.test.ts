import { describe, expect, it } from 'vitest';
import type { PayPeriod } from './advert-proposal.ts';
import { readPay } from './read-pay.ts';

type Stated = [number | null, number | null, string | null, PayPeriod | null];

describe('stated pay', () => {
  it.each<[string, Stated]>([
    ['£30-35k per annum', [30_000, 35_000, 'GBP', 'year']],
    ['Salary £30,000 + benefits', [30_000, 30_000, 'GBP', 'year']],
    ['£30,000+ a year', [30_000, null, 'GBP', 'year']],
    ['Salary between £35,000 and £42,000', [35_000, 42_000, 'GBP', 'year']],
    ['£35,000 and 25 days of holiday', [35_000, 35_000, 'GBP', 'year']],
    ['£450pd', [450, 450, 'GBP', 'day']],
    ['Rate: £350 - £400 per day (Outside IR35)', [350, 400, 'GBP', 'day']],
    ['£600 a week', [600, 600, 'GBP', 'week']],
    ['$25/hr', [25, 25, 'USD', 'hour']],
    ['Compensation Range: $115,000.00 - $140,000.00 Annually', [115_000, 140_000, 'USD', 'year']],
    ['The pay is USD 80,000—95,000 per year', [80_000, 95_000, 'USD', 'year']],
    ['A$95,000 per year', [95_000, 95_000, 'AUD', 'year']],
    ['Up to $60,000', [null, 60_000, 'USD', 'year']],
    ['Gehalt zwischen 45.000 und 55.000 € im Jahr', [45_000, 55_000, 'EUR', 'year']],
    ['45–55 T€ Jahresgehalt', [45_000, 55_000, 'EUR', 'year']],
    ['ab 3.200 € brutto/Monat', [3200, null, 'EUR', 'month']],
    ['3.500,50 – 4.900,00 EUR monatlich', [3500.5, 4900, 'EUR', 'month']],
    ['12,50 €/Std.', [12.5, 12.5, 'EUR', 'hour']],
    ['CHF 95’000 p.a.', [95_000, 95_000, 'CHF', 'year']],
    ["CHF 95'000", [95_000, 95_000, 'CHF', 'year']],
    ['Fr. 5200.- pro Monat', [5200, 5200, 'CHF', 'month']],
    ['entre 2 000 et 2 400 € par mois', [2000, 2400, 'EUR', 'month']],
    ['35 à 42 K€ brut annuel', [35_000, 42_000, 'EUR', 'year']],
    ['60 000 € à 70 000 € / an', [60_000, 70_000, 'EUR', 'year']],
    ['SEK 45 000 per month', [45_000, 45_000, 'SEK', 'month']],
    ['120 000 kr per year', [120_000, 120_000, null, 'year']],
    ['Salary\n£2,400', [2400, 2400, 'GBP', null]],
    ['Salary £40,000 (FTE), bonus £4,000', [40_000, 40_000, 'GBP', 'year']],
    ['Salary: £28,000\nSimilar jobs: Cook £31,000 a year', [28_000, 28_000, 'GBP', 'year']],
    ['Salary: £28,000. The office moves in 2027.\nSalary: £28,000', [28_000, 28_000, 'GBP', 'year']],
  ])('reads %j', (text, [min, max, currency, period]) => {
    expect(readPay(text)?.value).toEqual({ min, max, currency, period });
  });

  it.each([
    'Competitive salary',
    'Gehalt nach Vereinbarung',
    'Salary: $2.5 million',
    'You will manage a budget of £2,000,000 a year',
    'Save £500 a year on your gym',
    'Our turnover is £40,000 a year',
    'A $500 a month stipend',
    '£1,000 sign-on bonus, £60,000 OTE',
    'Gutschein über 50 € im Monat',
    'Salary: £31,000 rising to £34,000 after a year',
    'London: £45,000 a year. Leeds: £40,000 a year.',
    '1.900 € im 1. Lehrjahr, 2.100 € im 2. Lehrjahr',
    'Salary: 20–30 %, 24 days, 2026, 0113 496 0000',
    '£4 a year',
    '€900,000 an hour',
    '£12',
    'Salary in € or £ on request',
  ])('leaves the pay open for %j', (text) => {
    expect(readPay(text)).toBeNull();
  });
});
