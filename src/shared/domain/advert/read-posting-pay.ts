import { type Finding, finding, type PayPeriod, type StatedPay } from './advert-proposal.ts';
import { asRecord, type JsonRecord, listOf } from './json-value.ts';
import { readAmount } from './pay-mentions.ts';
import { readPay } from './read-pay.ts';

/** schema.org names, UN/CEFACT codes and what sites write instead. */
const UNITS: [PayPeriod, RegExp][] = [
  ['hour', /^(?:HOUR(?:LY|S)?|HUR|PER[ _]HOUR|STUNDE|HEURE)$/],
  ['day', /^(?:DAY|DAILY|PER[ _]DAY|TAG|JOUR)$/],
  ['week', /^(?:WEEK(?:LY)?|WEE|PER[ _]WEEK|WOCHE|SEMAINE)$/],
  ['month', /^(?:MONTH(?:LY)?|MON|PER[ _]MONTH|MONAT|MOIS)$/],
  ['year', /^(?:YEAR(?:LY)?|ANN|ANNUAL(?:LY)?|PER[ _](?:YEAR|ANNUM)|JAHR|AN|ANNEE)$/],
];

function readSum(value: unknown): number | null {
  const sum = typeof value === 'string' ? readAmount(value.replace(/^[^\d-]+|[^\d]+$/g, '')) : value;
  return typeof sum === 'number' && Number.isFinite(sum) && sum > 0 ? sum : null;
}

function readUnit(value: unknown): PayPeriod | null {
  const unit = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return UNITS.find(([, pattern]) => pattern.test(unit))?.[0] ?? null;
}

function readCode(...values: unknown[]): string | null {
  for (const value of values) {
    if (typeof value === 'string' && /^[A-Za-z]{3}$/.test(value.trim())) return value.trim().toUpperCase();
  }
  return null;
}

/**
 * `baseSalary` of a JobPosting: an object with `value` as number, text or object, or the bare sum. Zero counts
 * as not stated; a lower end above the upper one leaves the pay open,
 * and so does a number with neither currency nor period. `estimatedSalary` is not the employer's word.
 */
export function readPostingPay(posting: JsonRecord): Finding<StatedPay> | null {
  const written = listOf(posting.baseSalary)[0];
  const salary = asRecord(written) ?? { value: written };
  const inner = listOf(salary.value)[0];
  const amounts = asRecord(inner) ?? salary;
  const one = readSum(amounts.value);
  const min = readSum(amounts.minValue) ?? one;
  const max = readSum(amounts.maxValue) ?? (amounts.minValue === undefined ? one : null);
  if (min === null && max === null) {
    const text = amounts.value;
    return typeof text === 'string' ? readPay(`Salary: ${text.slice(0, 300)}`) : null;
  }
  if (min !== null && max !== null && min > max) return null;
  const currency = readCode(salary.currency, amounts.currency, posting.salaryCurrency);
  const unit = amounts.unitText ?? amounts.unitCode ?? salary.unitText;
  const period = readUnit(unit);
  const figures = min === max ? `${min}` : `${min ?? ''}–${max ?? ''}`;
  if (currency === null && period === null) return null;
  const words = [figures, currency, typeof unit === 'string' ? unit.slice(0, 20) : null].filter(
    (part) => part !== null,
  );
  return finding({ min, max, currency, period }, words.join(' '));
}
