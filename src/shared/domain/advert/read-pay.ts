import { foldText } from '../fold-text.ts';
import { type Finding, finding, type PayPeriod, type StatedPay } from './advert-proposal.ts';
import { findPayMentions, type PayMention, readPayPeriod } from './pay-mentions.ts';

/** What a sum per period can be in pounds, euros, dollars or francs; anything else is not pay or not that period. */
const USUAL: Record<PayPeriod, [number, number]> = {
  hour: [3, 900],
  day: [20, 6000],
  week: [50, 20_000],
  month: [150, 60_000],
  year: [3000, 2_000_000],
};
/** Roughly how many units of the currency buy one euro, to move the usual bounds. */
const SCALE = new Map([
  ['SEK', 10],
  ['NOK', 10],
  ['DKK', 7],
  ['PLN', 4],
]);
const PAY_WORDS =
  /\b(?:salary|pay|wages?|compensation|remuneration|base|basic|rate|package|gehalt\w*|\w*gehalt|\w*lohn|vergutung|entgelt|verdienst|einkommen|salaire|remuneration|brutto|gross|brut|tjm|tagessatz)\b/;
/** Sums beside these words are no pay: extras, budgets, prices. */
const OTHER_MONEY_BEFORE =
  /\b(?:bonus|sign-?on|ote|commission|relocation|budget|revenue|turnover|funding|raised|worth|voucher|allowance|referral|refer a friend|pension|discount|save|saving|fee|prize|grant|stipend towards|umsatz|gutschein|zuschuss|pramie|zulage|fahrtkosten|spesen|chiffre d'affaires|prime|tickets?|levee|investi\w*|sales of|portfolio|towards|bills?|rents?|costs?)\b[^.,;|\n]{0,30}$/;
const OTHER_MONEY_AFTER =
  /^(?:\s(?!(?:plus|and|und|et|or|oder|ou|zzgl|with|mit|avec)\b)[a-z'-]+){0,2}\s?(?:bonus|sign-?on|ote|commission|relocation|budget|revenue|turnover|funding|voucher|allowance|referral|discount|fee|prize|grant|stipend|umsatz|gutschein|zuschuss|pramie|zulage|prime|chiffre d'affaires|worth)\b/;
const UP_TO = /\b(?:up to|to a maximum of|max\.?|maximum|bis zu|maximal|jusqu'a|under)\s*$/;
const FROM =
  /\b(?:from|starting (?:at|from)|start at|at least|min\.?|minimum|ab|mindestens|a partir de|des|over)\s*$/;
const OR_MORE =
  /^(?:\+(?!\s?(?:bonus|benefits|commission|equity|tips))|\s?plus$|\s?or more\b|\s?oder mehr\b|\s?et plus\b|\s?upwards\b)/;
const OTHER_DOLLARS =
  /\b(?:CAD|Canada|Canadian|AUD|Australia\w*|NZD|New Zealand|SGD|Singapore|HKD|Hong Kong|Mexico)\b/;

interface Candidate {
  pay: StatedPay;
  words: string;
  isLabelled: boolean;
}

function isUsual(pay: StatedPay, period: PayPeriod): boolean {
  const [least, most] = USUAL[period];
  const scale = SCALE.get(pay.currency ?? '') ?? 1;
  return [pay.min, pay.max].every((sum) => sum === null || (sum >= least * scale && sum <= most * scale));
}

/** A yearly salary in these currencies has five digits or more, a monthly one nearly never has. */
function periodFromSize(pay: StatedPay): PayPeriod | null {
  const lowest = pay.min ?? pay.max ?? 0;
  return ['GBP', 'EUR', 'USD', 'CHF', 'CAD', 'AUD', 'NZD'].includes(pay.currency ?? '') && lowest >= 16_000
    ? 'year'
    : null;
}

function readCandidate(
  line: string,
  mention: PayMention,
  isUnderLabel: boolean,
  hasOtherDollars: boolean,
): Candidate | null {
  const before = foldText(line.slice(Math.max(0, mention.start - 80), mention.start));
  const after = foldText(line.slice(mention.end, mention.end + 60));
  if (OTHER_MONEY_BEFORE.test(before) || OTHER_MONEY_AFTER.test(after) || mention.low > mention.high)
    return null;
  const isBareDollar = mention.currency === 'USD' && !/US/i.test(line.slice(mention.start, mention.end));
  const isUpTo = !mention.isRange && UP_TO.test(before);
  const isFrom = !mention.isRange && !isUpTo && (FROM.test(before) || OR_MORE.test(after));
  const pay: StatedPay = {
    min: isUpTo ? null : mention.low,
    max: isFrom ? null : mention.high,
    currency: isBareDollar && hasOtherDollars ? null : mention.currency,
    period: null,
  };
  const nearAfter = after.split(/[,;|]|\. |\s(?:plus|zzgl|or|oder|ou)\s|[£€$]/)[0] ?? '';
  const named = readPayPeriod(nearAfter) ?? readPayPeriod(before.split(/[\d£€$.,;|]/).at(-1) ?? '');
  pay.period = named ?? periodFromSize(pay);
  const isLabelled = isUnderLabel || PAY_WORDS.test(before) || PAY_WORDS.test(nearAfter.slice(0, 30));
  if (pay.period !== null && !isUsual(pay, pay.period)) return null;
  if (pay.period === null && !isLabelled) return null;
  // Without a period only a sum that could be pay for a month or a year is believable.
  if (pay.period === null && (pay.min ?? pay.max ?? 0) < 150) return null;
  return { pay, words: line.slice(Math.max(0, mention.start - 40), mention.end + 40), isLabelled };
}

function isSamePay(one: StatedPay, other: StatedPay): boolean {
  return (
    one.min === other.min &&
    one.max === other.max &&
    (one.currency ?? other.currency) === (other.currency ?? one.currency)
  );
}

/** Hours, days, weeks and months of full-time work in a year, as wide bounds. */
const PER_YEAR: Record<PayPeriod, [number, number]> = {
  hour: [1500, 2200],
  day: [200, 265],
  week: [44, 53],
  month: [11, 15],
  year: [1, 1],
};

/** "£12.50 per hour (£26,000 a year)" states one pay twice. */
function isSamePayByPeriod(one: StatedPay, other: StatedPay): boolean {
  const [a, b] = [one.min ?? one.max, other.min ?? other.max];
  if (a === null || b === null || one.period === null || other.period === null) return false;
  if (one.period === other.period) return false;
  const [[leastA, mostA], [leastB, mostB]] = [PER_YEAR[one.period], PER_YEAR[other.period]];
  return a * mostA >= b * leastB && a * leastA <= b * mostB;
}

/**
 * The pay an advert states, from sums with a currency near words for pay or for a period (English, German,
 * French). Null when there is none, and when different sums leave it open which one is meant; a single sum
 * with a label goes before the others.
 */
export function readPay(text: string): Finding<StatedPay> | null {
  const hasOtherDollars = OTHER_DOLLARS.test(text);
  const candidates: Candidate[] = [];
  let labelAbove = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    // Beware: a page without line breaks is one line; only its start is worth the time.
    const start = line.slice(0, 20_000);
    for (const mention of findPayMentions(start)) {
      const candidate = readCandidate(start, mention, labelAbove, hasOtherDollars);
      if (candidate !== null) candidates.push(candidate);
    }
    labelAbove = line.length <= 40 && PAY_WORDS.test(foldText(line)) && !/\d/.test(line);
  }
  const labelled = candidates.filter(({ isLabelled }) => isLabelled);
  for (const group of [candidates, labelled]) {
    const first = group[0];
    if (first === undefined) continue;
    const agree = group.every(({ pay }) => isSamePay(pay, first.pay) || isSamePayByPeriod(first.pay, pay));
    if (agree) return finding(first.pay, first.words);
  }
  return null;
}
